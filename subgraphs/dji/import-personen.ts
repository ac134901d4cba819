import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ImportPersoon, ImportUitkomst } from '../../shared/import.js';
import { changeRecord, freshRecord } from '../../shared/record.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { zoeknaamOf } from './service/naam.js';
import { bsnHouders } from './store/bsn-houders.js';
import { nextRegistratienummer } from './store/registratienummer.js';
import { importedPersonen, insertPersonen } from './store/verzonnen.js';
import { verzonnenDetentie } from './verzonnen.js';

/**
 * Takes imported people over; call it inside `database.write`. DJI finds them by `bronsleutel`, or allots a random id. A new person gets
 * made-up detention records, of a known one only what the register says differently is changed. Of a person whose BSN somebody else has
 * here already DJI says nothing: two people on one BSN.
 */
export async function importPersonen(
  manager: EntityManager,
  regels: readonly ImportPersoon[],
): Promise<ImportUitkomst[]> {
  const personen = await withOwnBsn(manager, regels);
  const known = await importedPersonen(manager, personen);
  const made = await newPersonen(
    manager,
    personen.filter(({ bronsleutel }) => !known.has(bronsleutel)),
  );
  const uitkomsten: ImportUitkomst[] = [];
  for (const regel of personen) {
    const { bronsleutel } = regel;
    const row = known.get(bronsleutel);
    const { id, importPeildatum } = row ?? made.get(bronsleutel)!;
    uitkomsten.push({
      bronsleutel,
      id,
      uitkomst: row ? await update(manager, row, regel) : 'nieuw',
      peildatum: importPeildatum ?? regel.peildatum,
    });
  }
  return uitkomsten;
}

async function withOwnBsn(
  manager: EntityManager,
  regels: readonly ImportPersoon[],
): Promise<ImportPersoon[]> {
  const houders = await bsnHouders(
    manager,
    regels.flatMap(({ bsn }) => bsn ?? []),
  );
  return regels.filter(
    ({ bsn, bronsleutel }) =>
      bsn === null || !houders.has(bsn) || houders.get(bsn) === bronsleutel,
  );
}

/** What the register says about who somebody is. */
const registergegevens = (regel: ImportPersoon) => ({
  bsn: regel.bsn,
  voornamen: regel.voornamen,
  voorvoegsel: regel.voorvoegsel,
  geslachtsnaam: regel.geslachtsnaam,
  zoeknaam: zoeknaamOf(regel),
  geboortedatum: regel.geboortedatum,
  geheimhouding: regel.geheimhouding,
  inOnderzoek: regel.inOnderzoek,
  zonderRechtmatigVerblijf: regel.zonderRechtmatigVerblijf,
});

async function update(
  manager: EntityManager,
  row: JustitiabeleEntity,
  regel: ImportPersoon,
): Promise<'bijgewerkt' | 'ongewijzigd'> {
  const change: Partial<JustitiabeleEntity> = Object.fromEntries(
    Object.entries(registergegevens(regel)).filter(
      ([field, value]) => row[field as keyof JustitiabeleEntity] !== value,
    ),
  );
  if (Object.keys(change).length === 0) return 'ongewijzigd';
  await changeRecord(manager, JustitiabeleEntity, row, row.versie, change);
  return 'bijgewerkt';
}

/** Inserts people with their made-up records; by `bronsleutel`. */
async function newPersonen(
  manager: EntityManager,
  regels: readonly ImportPersoon[],
): Promise<Map<string, JustitiabeleEntity>> {
  const first = Number(await nextRegistratienummer(manager));
  const personen = regels.map((regel, index): JustitiabeleEntity => ({
    ...freshRecord(randomUUID()),
    ...registergegevens(regel),
    skn: null,
    registratienummer: String(first + index),
    fictief: true,
    bronsleutel: regel.bronsleutel,
    importPeildatum: regel.peildatum,
  }));
  await insertPersonen(
    manager,
    regels.map(({ peildatum, ...regel }, index) => {
      const persoon = personen[index]!;
      const rijen = verzonnenDetentie({ ...regel, id: persoon.id }, peildatum);
      return { persoon, rijen };
    }),
  );
  return new Map(personen.map((persoon) => [persoon.bronsleutel!, persoon]));
}
