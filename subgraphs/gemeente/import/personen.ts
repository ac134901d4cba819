import { In, type EntityManager } from 'typeorm';
import { now } from '../../../shared/days.js';
import { inChunks } from '../../../shared/bulk.js';
import type { ImportPersoon, ImportUitkomst } from '../../../shared/import.js';
import { changeRecord, freshRecord } from '../../../shared/record.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { insertPersonen } from '../insert-personen.js';
import { differences } from './differences.js';

/** A person to whom DJI allotted an id. */
export type Persoon = ImportPersoon & { id: string };

/** Inserts who is new; of the others only what the register says is brought up to date. */
export async function importPersonen(
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
    const nieuw = chunk.filter(({ id }) => !known.has(id));
    await insertPersonen(
      manager,
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
      const changed =
        inwoner && (await updatePersoon(manager, inwoner, own, persoon));
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
  manager: EntityManager,
  inwoner: InwonerEntity,
  documenten: readonly ReisdocumentEntity[],
  persoon: Persoon,
): Promise<boolean> {
  const { bsn, functieAdres, geheimhouding, inOnderzoek, nederlander } =
    persoon;
  const renewed = await updateDocumenten(manager, [...documenten], persoon);
  const change = differences(inwoner, {
    bsn,
    functieAdres,
    geheimhouding,
    inOnderzoek,
    nederlander,
    ...(renewed || !inwoner.reisdocumentenTijdstip
      ? { reisdocumentenTijdstip: now() }
      : {}),
  });
  if (change)
    await changeRecord(manager, InwonerEntity, inwoner, inwoner.versie, change);
  return change !== null;
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
