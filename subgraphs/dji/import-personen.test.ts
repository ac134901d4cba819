import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPeople } from '../../shared/demo/people.js';
import type { ImportPersoon } from '../../shared/import/import-line.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import { dji } from './definition.js';
import { DetentieEntity } from './entities/detentie.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { importPersonen } from './import-personen.js';
import { djiNummers } from './store/nummers.js';

const peildatum = '2026-01-15';
const regels: ImportPersoon[] = demoPeople(peildatum)
  .slice(0, 250)
  .map(({ key, skn: _skn, registratienummer: _nummer, ...persoon }) => ({
    ...persoon,
    soort: 'persoon',
    bronsleutel: `test:${key}`,
    id: null,
    gemeente: persoon.traject.gemeenteVanHerkomst,
    peildatum,
  }));

const { database, drop } = await testDatabase(dji.open);
const nummers = djiNummers(database);
const run = (lines: ImportPersoon[]) => importPersonen(database, lines);
let first: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  first = await run(regels);
});
afterAll(async () => {
  await database.close();
  await drop();
});

test('new people get random ids, a number of DJI and one detention, all marked', async () => {
  expect(first.map(({ uitkomst }) => uitkomst)).toEqual(
    regels.map(() => 'nieuw'),
  );
  expect(new Set(first.map(({ id }) => id)).size).toBe(regels.length);
  const [personen, detenties] = await database.read(async (manager) => [
    await manager.find(JustitiabeleEntity),
    await manager.find(DetentieEntity),
  ]);
  expect(personen.every(({ fictief }) => fictief)).toBe(true);
  const given = await nummers.byJustitiabele(first.map(({ id }) => id));
  const soorten = given.map(({ soort }) => soort);
  expect(soorten.filter((soort) => soort === 'registratienummer')).toHaveLength(
    regels.length,
  );
  expect(soorten.filter((soort) => soort === 'bsn')).toHaveLength(
    regels.filter(({ bsn }) => bsn !== null).length,
  );
  expect(soorten).not.toContain('skn');
  expect(detenties.map(({ justitiabeleId }) => justitiabeleId).sort()).toEqual(
    first.map(({ id }) => id).sort(),
  );
});

test('the same people again change nothing, also on a later day, and keep their ids and first day', async () => {
  const later = regels.map((regel) => ({ ...regel, peildatum: '2026-03-01' }));
  expect(await run(later)).toEqual(
    first.map((uitkomst) => ({ ...uitkomst, uitkomst: 'ongewijzigd' })),
  );
});

test('what the register says differently is changed, and what it said before is kept', async () => {
  const [one] = regels;
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

test('another BSN takes the place of the old one, of which nothing is kept', async () => {
  const old = { ...regels[2]!, bsn: '999980014' };
  await run([old]);
  const id = first[2]!.id;
  const [uitkomst] = await run([{ ...old, bsn: '999980026' }]);
  expect(uitkomst).toEqual({ ...first[2], uitkomst: 'bijgewerkt' });
  expect(await nummers.houders('bsn', ['999980014', '999980026'])).toEqual(
    new Map([['999980026', id]]),
  );
  const history = await database.read((manager) =>
    manager.findBy(Wijziging, { recordId: id }),
  );
  expect(history).toEqual([]);
});

test('a person whose BSN somebody else has already is left out; the others are taken over', async () => {
  const taken = { ...regels[0]!, bronsleutel: 'test:other' };
  const uitkomsten = await run([taken, regels[1]!]);
  expect(uitkomsten).toEqual([{ ...first[1], uitkomst: 'ongewijzigd' }]);
});

test('one line that cannot be stored leaves nothing of the import behind', async () => {
  const added = { ...regels[0]!, bronsleutel: 'test:x', bsn: '999980001' };
  const twice = { ...added, bronsleutel: 'test:y' };
  await expect(run([added, twice])).rejects.toThrow();
  const left = await database.read((manager) =>
    manager.existsBy(JustitiabeleEntity, { bronsleutel: 'test:x' }),
  );
  expect(left).toBe(false);
});
