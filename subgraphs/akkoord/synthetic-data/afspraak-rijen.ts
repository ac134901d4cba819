import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import type { Role } from '../../../shared/access/caller.js';
import { startOfDay, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import type { Afspraakact, Afspraakstatus } from '../schema.generated.js';
import type { Belofte } from './beloften.js';
import { recordFrom, wijziging } from './persoon.js';

/** Who did what to a promise on which day. */
export interface Act {
  soort: Afspraakact;
  dag: Day;
  door: Pick<Betrokkenheid, 'partij' | 'organisatie'>;
}

/** A promise with every act on it, and what changed by them as `changeRecord` would have kept it. */
export interface AfspraakRijen {
  afspraak: AfspraakEntity;
  gebeurtenissen: AfspraakGebeurtenisEntity[];
  wijzigingen: Wijziging[];
}

const statusNa: Partial<Record<Afspraakact, Afspraakstatus>> = {
  AANVAARD: 'AANVAARD',
  NAGEKOMEN: 'NAGEKOMEN',
  INGETROKKEN: 'INGETROKKEN',
};
const rolVan: Partial<Record<Betrokkenheid['partij'], Role>> = {
  DJI: 'casemanager',
  RECLASSERING: 'reclasseringswerker',
  GEMEENTE: 'coordinator-nazorg',
};

/** The rows that acts leave behind; the first is the recording. */
export function afspraakRijen(
  justitiabeleId: string,
  belofte: Belofte,
  uiterlijkOp: Day,
  acts: readonly [Act, ...Act[]],
): AfspraakRijen {
  const [{ dag: vastgelegd, door: eigen }] = acts;
  const id = demoUuid(`afspraak ${justitiabeleId} ${belofte.omschrijving}`);
  const wijzigingen: Wijziging[] = [];
  let status: Afspraakstatus = 'OPEN';
  let nagekomenOp: Day | null = null;
  for (const [index, { soort, dag }] of acts.entries()) {
    const gewijzigd = wijziging('afspraak', id, index + 1, dag);
    const nieuw: Afspraakstatus = statusNa[soort] ?? status;
    if (nieuw !== status) wijzigingen.push(gewijzigd('status', status, nieuw));
    status = nieuw;
    if (soort === 'NAGEKOMEN') {
      wijzigingen.push(gewijzigd('nagekomenOp', null, dag));
      nagekomenOp = dag;
    }
  }
  const bevestigd = acts.findLast(({ door }) => door === eigen)!.dag;
  const afspraak: AfspraakEntity = {
    ...recordFrom(id, vastgelegd, acts.length, bevestigd),
    ...belofte,
    justitiabeleId,
    partij: eigen.partij,
    organisatie: eigen.organisatie,
    uiterlijkOp,
    status,
    nagekomenOp,
    fictief: true,
  };
  return {
    afspraak,
    gebeurtenissen: acts.map(gebeurtenisVan(id)),
    wijzigingen,
  };
}

const gebeurtenisVan =
  (afspraakId: string) =>
  ({ soort, dag, door }: Act, index: number): AfspraakGebeurtenisEntity => ({
    afspraakId,
    versie: index + 1,
    soort,
    tijdstip: startOfDay(dag),
    rol: rolVan[door.partij]!,
    organisatie: door.organisatie,
  });
