import { In, type EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import { inChunks } from '../../../shared/database/bulk.js';
import type {
  ImportPersoon,
  ImportUitkomst,
} from '../../../shared/import/import-line.js';
import {
  changeRecord,
  freshRecord,
} from '../../../shared/database/versioned-row.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { insertPersonen } from '../synthetic-data/insert-personen.js';
import { gemeenteNummers } from '../store/nummers.js';
import { differences } from './differences.js';

/** What the gemeente holds of a person already. */
interface Bekend {
  inwoner: InwonerEntity;
  bsn: string | null;
  documenten: readonly ReisdocumentEntity[];
}

/** A person to whom DJI allotted an id. */
export type Persoon = ImportPersoon & { id: string };

/** Inserts who is new; of the others only what the register says is brought up to date. */
export async function importPersonen(
  database: Database,
  manager: EntityManager,
  personen: readonly Persoon[],
): Promise<ImportUitkomst[]> {
  const uitkomsten: ImportUitkomst[] = [];
  for (const chunk of inChunks(personen)) {
    const ids = chunk.map(({ id }) => id);
    const known = new Map(
      (await manager.findBy(InwonerEntity, { id: In(ids) })).map((row) => [
        row.id,
        row,
      ]),
    );
    const documenten = await manager.findBy(ReisdocumentEntity, {
      justitiabeleId: In(ids),
    });
    const bsns = new Map(
      (await gemeenteNummers(database).byJustitiabele(ids)).map(
        ({ justitiabeleId, lees }) => [justitiabeleId, lees()],
      ),
    );
    const nieuw = chunk.filter(({ id }) => !known.has(id));
    await insertPersonen(
      database,
      nieuw.map((persoon) => ({
        ...persoon,
        day: persoon.peildatum,
        vastgelegdTijdstip: now(),
      })),
    );
    for (const persoon of chunk) {
      const { id, bronsleutel } = persoon;
      const inwoner = known.get(id);
      const own = documenten.filter((row) => row.justitiabeleId === id);
      const bsn = bsns.get(id) ?? null;
      const changed =
        inwoner &&
        (await updatePersoon(
          database,
          manager,
          { inwoner, bsn, documenten: own },
          persoon,
        ));
      const uitkomst = inwoner
        ? changed
          ? 'bijgewerkt'
          : 'ongewijzigd'
        : 'nieuw';
      uitkomsten.push({ bronsleutel, id, uitkomst });
    }
  }
  return uitkomsten;
}

/** True when something was different. */
async function updatePersoon(
  database: Database,
  manager: EntityManager,
  { inwoner, bsn, documenten }: Bekend,
  persoon: Persoon,
): Promise<boolean> {
  const { functieAdres, geheimhouding, inOnderzoek, nederlander } = persoon;
  const renewed = await updateDocumenten(manager, [...documenten], persoon);
  const change = differences(inwoner, {
    functieAdres,
    geheimhouding,
    inOnderzoek,
    nederlander,
    ...(renewed || !inwoner.reisdocumentenTijdstip
      ? { reisdocumentenTijdstip: now() }
      : {}),
  });
  const otherBsn = persoon.bsn !== bsn;
  if (!change && !otherBsn) return false;
  await changeRecord(
    manager,
    InwonerEntity,
    inwoner,
    inwoner.versie,
    change ?? {},
  );
  if (otherBsn)
    await gemeenteNummers(database).replace(inwoner.id, { bsn: persoon.bsn });
  return true;
}

/** A document is the same when kind and last day are; `left` are those not yet paired with one of the register. */
async function updateDocumenten(
  manager: EntityManager,
  left: ReisdocumentEntity[],
  { id: justitiabeleId, reisdocumenten }: Persoon,
): Promise<boolean> {
  let changed = false;
  for (const document of reisdocumenten) {
    const same = left.filter(
      (row) =>
        row.soort === document.soort && row.geldigTot === document.geldigTot,
    );
    const known = same.find((row) => !differences(row, document)) ?? same[0];
    if (known) left.splice(left.indexOf(known), 1);
    const change = differences(known, document);
    if (known && !change) continue;
    changed = true;
    if (known && change)
      await changeRecord(
        manager,
        ReisdocumentEntity,
        known,
        known.versie,
        change,
      );
    else
      await manager.insert(ReisdocumentEntity, {
        ...freshRecord(),
        justitiabeleId,
        ...document,
      });
  }
  return changed;
}
