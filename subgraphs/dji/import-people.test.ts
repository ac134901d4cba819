import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPeople } from '../../shared/demo/people.js';
import type { ImportPerson } from '../../shared/import/import-line.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import { dji } from './definition.js';
import { DetentieEntity } from './entities/detentie.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { importPeople } from './import-people.js';
import { djiPersonNumbers } from './store/person-numbers.js';

const peildatum = '2026-01-15';
const lines: ImportPerson[] = demoPeople(peildatum)
  .slice(0, 250)
  .map(({ key, skn: _skn, registratienummer: _number, ...person }) => ({
    ...person,
    soort: 'persoon',
    bronsleutel: `test:${key}`,
    id: null,
    gemeente: person.traject.gemeenteVanHerkomst,
    peildatum,
  }));

const { database, drop } = await testDatabase(dji.open);
const numbers = djiPersonNumbers(database);
const run = (lines: ImportPerson[]) => importPeople(database, lines);
let first: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  first = await run(lines);
});
afterAll(async () => {
  await database.close();
  await drop();
});

test('new people get random ids, a number of DJI and one detention, all marked', async () => {
  expect(first.map(({ uitkomst }) => uitkomst)).toEqual(
    lines.map(() => 'nieuw'),
  );
  expect(new Set(first.map(({ id }) => id)).size).toBe(lines.length);
  const [people, detenties] = await database.read(async (manager) => [
    await manager.find(JustitiabeleEntity),
    await manager.find(DetentieEntity),
  ]);
  expect(people.every(({ fictief }) => fictief)).toBe(true);
  const given = await numbers.byJustitiabele(
    first.map(({ id }) => id),
    null,
  );
  const kinds = given.map(({ soort }) => soort);
  expect(kinds.filter((soort) => soort === 'registratienummer')).toHaveLength(
    lines.length,
  );
  expect(kinds.filter((soort) => soort === 'bsn')).toHaveLength(
    lines.filter(({ bsn }) => bsn !== null).length,
  );
  expect(kinds).not.toContain('skn');
  expect(detenties.map(({ justitiabeleId }) => justitiabeleId).sort()).toEqual(
    first.map(({ id }) => id).sort(),
  );
});

test('the same people again change nothing, also on a later day, and keep their ids and first day', async () => {
  const later = lines.map((line) => ({ ...line, peildatum: '2026-03-01' }));
  expect(await run(later)).toEqual(
    first.map((uitkomst) => ({ ...uitkomst, uitkomst: 'ongewijzigd' })),
  );
});

test('register data that differ are updated, and their previous values are kept', async () => {
  const [one] = lines;
  const changed = { ...one!, geslachtsnaam: 'Ánders', inOnderzoek: true };
  const [uitkomst] = await run([changed]);
  expect(uitkomst).toEqual({ ...first[0], uitkomst: 'bijgewerkt' });
  const [row, history] = await database.read(async (manager) => [
    await manager.findOneByOrFail(JustitiabeleEntity, { id: first[0]!.id }),
    await manager.findBy(Wijziging, { recordId: first[0]!.id }),
  ]);
  expect(row).toMatchObject({
    versie: 2,
    geslachtsnaam: 'Ánders',
    inOnderzoek: true,
  });
  expect(row.zoeknaam).toMatch(/^anders /);
  expect(history.map(({ veld }) => veld).sort()).toEqual([
    'geslachtsnaam',
    'inOnderzoek',
    'zoeknaam',
  ]);
});

test('another BSN replaces the old one, of which no history is kept', async () => {
  const old = { ...lines[2]!, bsn: '999980014' };
  await run([old]);
  const id = first[2]!.id;
  const [uitkomst] = await run([{ ...old, bsn: '999980026' }]);
  expect(uitkomst).toEqual({ ...first[2], uitkomst: 'bijgewerkt' });
  expect(await numbers.idsByNumber('bsn', ['999980014', '999980026'])).toEqual(
    new Map([['999980026', id]]),
  );
  const history = await database.read((manager) =>
    manager.findBy(Wijziging, { recordId: id }),
  );
  expect(history).toEqual([]);
});

test('a person whose BSN already belongs to somebody else is skipped; the others are imported', async () => {
  const taken = { ...lines[0]!, bronsleutel: 'test:other' };
  const outcomes = await run([taken, lines[1]!]);
  expect(outcomes).toEqual([{ ...first[1], uitkomst: 'ongewijzigd' }]);
});

test('one line that cannot be stored rolls back the import', async () => {
  const added = { ...lines[0]!, bronsleutel: 'test:x', bsn: '999980001' };
  const twice = { ...added, bronsleutel: 'test:y' };
  await expect(run([added, twice])).rejects.toThrow();
  const left = await database.read((manager) =>
    manager.existsBy(JustitiabeleEntity, { bronsleutel: 'test:x' }),
  );
  expect(left).toBe(false);
});
