import { randomUUID } from 'node:crypto';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import { newVersionedRow } from '../../shared/database/versioned-row.js';
import type { TestPartner } from '../../shared/testing/test-partner.js';
import { DossierEntity } from './entities/dossier.js';
import { updateCaseload } from './store/caseload.js';

export type Relation = [
  partij: Betrokkenheid['partij'],
  organisatie: string,
  period?: { vanaf?: string; tot?: string },
];

/** A person with these relations, since the beginning of 2026 unless they say otherwise. */
export const insertPerson = (
  { database }: TestPartner,
  relations: readonly Relation[],
): Promise<string> =>
  database.write(async (manager) => {
    const id = randomUUID();
    await manager.insert(DossierEntity, {
      ...newVersionedRow(id),
      onderAkkoordSinds: '2026-01-01',
      gewijzigdTijdstip: null,
      fictief: false,
    });
    for (const [partij, organisatie, period] of relations)
      await manager.insert(Betrokkenheid, {
        id: randomUUID(),
        justitiabeleId: id,
        partij,
        organisatie,
        vanaf: '2026-01-01T00:00:00.000Z',
        tot: null,
        meldingId: null,
        ...period,
      });
    await updateCaseload(manager, [id]);
    return id;
  });
