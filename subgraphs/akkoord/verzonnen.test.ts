import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../shared/database.js';
import { startOfDay } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import type { ImportPersoon } from '../../shared/import.js';
import { ImportError } from '../../shared/import-reader.js';
import { testDatabase } from '../../shared/testing.js';
import { openAkkoordDatabase } from './data-source.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { DossierEntity } from './entities/dossier.js';
import { importPersonen } from './import-personen.js';
import { seed } from './seed.js';
import { verzonnen } from './verzonnen.js';

const day = '2026-05-05';
const people = demoPeople(day);

describe('made-up promises', () => {
  const rows = verzonnen(people.map((person) => ({ ...person, day })));
  const trajectOf = new Map(people.map(({ id, traject }) => [id, traject]));

  test('they fit the way of the person: made during detention, by an organisation involved, and nothing after the day', () => {
    expect(rows.afspraken.length).toBeGreaterThan(people.length);
    for (const afspraak of rows.afspraken) {
      const traject = trajectOf.get(afspraak.justitiabeleId)!;
      expect([
        traject.inrichting,
        traject.reclasseringsorganisatie,
        traject.gemeenteVanHerkomst,
        traject.gemeenteVanVestiging,
      ]).toContain(afspraak.organisatie);
      expect(
        afspraak.vastgelegdTijdstip > startOfDay(traject.insluitingsdatum),
      ).toBe(true);
      expect(
        afspraak.vastgelegdTijdstip <
          startOfDay(traject.werkelijkeEinddatum ?? day),
      ).toBe(true);
      expect(afspraak.peildatum < startOfDay(day)).toBe(true);
      expect(afspraak.fictief).toBe(true);
      expect(afspraak.nagekomenOp !== null).toBe(
        afspraak.status === 'NAGEKOMEN',
      );
    }
  });

  test('they are open, overdue, kept in time, kept late and withdrawn', () => {
    const kinds = rows.afspraken.map(({ status, uiterlijkOp, nagekomenOp }) =>
      (nagekomenOp ?? day) > uiterlijkOp ? `${status} LAAT` : status,
    );
    expect(new Set(kinds)).toEqual(
      new Set([
        'OPEN',
        'OPEN LAAT',
        'NAGEKOMEN',
        'NAGEKOMEN LAAT',
        'INGETROKKEN',
        'INGETROKKEN LAAT',
      ]),
    );
  });
});

describe('people come in', () => {
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, drop } = await testDatabase(openAkkoordDatabase));
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });
  const held = () =>
    database.read(async (manager) => ({
      dossiers: await manager.find(DossierEntity, { order: { id: 'ASC' } }),
      afspraken: await manager.find(AfspraakEntity, { order: { id: 'ASC' } }),
    }));
  const imported: ImportPersoon[] = people.map(({ key, ...person }, index) => ({
    ...person,
    soort: 'persoon',
    bronsleutel: `test:${key}`,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    gemeente: null,
    peildatum: day,
  }));
  const run = (personen: ImportPersoon[]) =>
    database.write((manager) => importPersonen(manager, personen));

  test('the demonstration is put in once', async () => {
    await seed(database, day);
    const once = await held();
    expect(once.dossiers).toHaveLength(people.length);
    await seed(database, '2026-06-01');
    expect(await held()).toEqual(once);
  });

  test('an import adds each person once; a second run changes nothing', async () => {
    const before = await held();
    const first = await run(imported);
    expect(first.every(({ uitkomst }) => uitkomst === 'nieuw')).toBe(true);
    const after = await held();
    expect(after.dossiers).toHaveLength(
      before.dossiers.length + imported.length,
    );
    const again = await run(
      imported.map((een) => ({ ...een, peildatum: '2026-07-01' })),
    );
    expect(again).toEqual(
      first.map((een) => ({ ...een, uitkomst: 'ongewijzigd' })),
    );
    expect(await held()).toEqual(after);
  });

  test('a person without an id stops the import and nothing of it is written', async () => {
    const before = await held();
    const id = '00000000-0000-4000-8000-999999999999';
    await expect(
      run([
        { ...imported[0]!, id },
        { ...imported[1]!, id: null },
      ]),
    ).rejects.toThrow(ImportError);
    expect(await held()).toEqual(before);
  });
});
