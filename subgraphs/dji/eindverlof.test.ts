import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addDays } from '../../shared/days.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import { LawTableError } from '../../shared/law-table/problems.js';
import { DetentieEntity } from './entities/detentie.js';
import { code, currentDay, daysAgo, startDji } from './mutations.fixture.js';
import { eindverlofLawTable } from './store/eindverlofmaatregelen.js';

let dji: Awaited<ReturnType<typeof startDji>>;
let first: readonly Record<string, string>[];
beforeAll(async () => {
  dji = await startDji();
  first = await eindverlofLawTable.rows(dji.database);
});
afterAll(() => dji.stop());
beforeEach(() => load(first));

const load = (rows: readonly Record<string, string>[]) =>
  eindverlofLawTable.load(
    dji.database,
    rows.map((cells, index) => ({ number: index + 2, cells })),
    false,
  );
/** Six months, of which the last day is in twenty days. */
const end = daysAgo(-20);
const register = (straf: object = {}) =>
  dji.register({
    insluitingsdatum: daysAgo(160),
    verwachteEinddatum: end,
    straf: {
      maanden: 6,
      uitspraakdatum: daysAgo(200),
      onherroepelijkOp: daysAgo(180),
      ...straf,
    },
  });
const vastleggen = (
  { id: detentie, versie }: { id: string; versie: number },
  vanaf: string,
) =>
  dji.mutate('verlofVastleggen', {
    detentie,
    versie,
    soort: 'EINDVERLOF',
    vanaf,
    tot: end,
  });
const shown = async (justitiabele: string) => {
  const { data } = await dji.ask(
    'casemanager-vught',
    `query ($id: ID!) { justitiabele: _entities(representations: [{ __typename: "Justitiabele", id: $id }]) {
      ... on Justitiabele { detenties { eindverlofVanaf eindverlofUitgeslotenOmdat straf { onherroepelijkOp eindverlofUitgesloten } wijzigingen { veld oud } } } } }`,
    { id: justitiabele },
  );
  return data.justitiabele[0].detenties[0];
};

test('of a short irrevocable sentence the last two weeks can be eindverlof', async () => {
  const detentie = await register();
  expect(await shown(detentie.justitiabele.id)).toEqual({
    eindverlofVanaf: addDays(end, -14),
    eindverlofUitgeslotenOmdat: null,
    straf: { onherroepelijkOp: daysAgo(180), eindverlofUitgesloten: false },
    wijzigingen: [],
  });
  const { fout, verlof } = await vastleggen(detentie, addDays(end, -14));
  expect([fout, verlof]).toEqual([
    null,
    expect.objectContaining({ soort: 'EINDVERLOF', besluit: 'AANGEVRAAGD' }),
  ]);
});

test.each([
  [
    'to whom Rtvi art. 33b excludes',
    { eindverlofUitgesloten: true },
    -6,
    'REGEL soort',
  ],
  [
    'while an appeal is possible',
    { onherroepelijkOp: null },
    -6,
    'REGEL soort',
  ],
  ['for a sentence over a year', { jaren: 1 }, -6, 'REGEL soort'],
  ['more than two weeks before the end', {}, -5, 'REGEL vanaf'],
])(
  'it is refused %s, and nothing is written',
  async (_, straf, day, expected) => {
    const detentie = await register(straf);
    const before = await dji.databaseContents();
    expect(code(await vastleggen(detentie, daysAgo(day)))).toBe(expected);
    expect(await dji.databaseContents()).toEqual(before);
  },
);

test('a requested one is not granted when the end moved away meanwhile', async () => {
  const detentie = await register();
  const { verlof } = await vastleggen(detentie, daysAgo(-6));
  await dji.mutate('einddatumBijstellen', {
    detentie: detentie.id,
    versie: detentie.versie + 1,
    verwachteEinddatum: daysAgo(-60),
  });
  const decide = (besluit: string) =>
    dji.mutate('verlofBeslissen', {
      verlof: verlof.id,
      versie: verlof.versie,
      besluit,
      beslotenOp: currentDay,
    });
  expect(code(await decide('TOEGEKEND'))).toBe('REGEL besluit');
  expect(code(await decide('AFGEWEZEN'))).toBeNull();
});

test('another expected end is a change of the day of eindverlof', async () => {
  const detentie = await register();
  await dji.mutate('einddatumBijstellen', {
    detentie: detentie.id,
    versie: detentie.versie,
    verwachteEinddatum: addDays(end, 3),
  });
  expect(await shown(detentie.justitiabele.id)).toMatchObject({
    eindverlofVanaf: addDays(end, -11),
    wijzigingen: expect.arrayContaining([
      { veld: 'verwachteEinddatum', oud: JSON.stringify(end) },
      { veld: 'eindverlofVanaf', oud: JSON.stringify(addDays(end, -14)) },
    ]),
  });
});

test('a sentence that becomes irrevocable after the insluiting has eindverlof at once; a correction moves it', async () => {
  const detentie = await register({ onherroepelijkOp: null });
  const record = (versie: number, onherroepelijkOp: string) =>
    dji.mutate('onherroepelijkheidVastleggen', {
      detentie: detentie.id,
      versie,
      onherroepelijkOp,
    });
  expect(code(await record(1, daysAgo(3)))).toBeNull();
  expect(await shown(detentie.justitiabele.id)).toEqual({
    eindverlofVanaf: addDays(end, -14),
    eindverlofUitgeslotenOmdat: null,
    straf: { onherroepelijkOp: daysAgo(3), eindverlofUitgesloten: false },
    wijzigingen: [{ veld: 'eindverlofVanaf', oud: 'null' }],
  });
  expect(code(await record(2, currentDay))).toBeNull();
  expect(await shown(detentie.justitiabele.id)).toMatchObject({
    straf: { onherroepelijkOp: currentDay },
  });
  expect(
    code(await vastleggen({ ...detentie, versie: 3 }, addDays(end, -14))),
  ).toBeNull();
});

test('the release is announced for the first day of eindverlof: again when the sentence becomes irrevocable, once for each day', async () => {
  const { id: detentie } = await register({ onherroepelijkOp: null });
  const announce = (versie: number) =>
    dji.mutate('ontslagAankondigen', { detentie, versie });
  const announcedFor = () =>
    dji.database.read(
      async (manager) =>
        (await manager.findOneByOrFail(DetentieEntity, { id: detentie }))
          .ontslagAangekondigdVoor,
    );
  expect(code(await announce(1))).toBeNull();
  expect(await announcedFor()).toBe(end);
  await dji.mutate('onherroepelijkheidVastleggen', {
    detentie,
    versie: 2,
    onherroepelijkOp: daysAgo(3),
  });
  expect(code(await announce(3))).toBeNull();
  expect(await announcedFor()).toBe(addDays(end, -14));
  expect(code(await announce(4))).toBe('REGEL detentie');
});

test.each([
  [{ onherroepelijkOp: daysAgo(-2) }],
  [{ onherroepelijkOp: daysAgo(201) }],
])(
  'a sentence is irrevocable from its judgment on, and not in the future (case %#)',
  async (straf) => {
    const { fout } = await dji.mutate(
      'detentieRegistreren',
      dji.registrationInput({
        straf: { maanden: 6, uitspraakdatum: daysAgo(200), ...straf },
      }),
    );
    expect(fout).toMatchObject({ code: 'REGEL', veld: 'straf' });
  },
);

test('a measure that ends is loaded, counts at the next request, and those whom it concerns are reported', async () => {
  const detentie = await register();
  const { id } = detentie.justitiabele;
  const excluded = await register({ onherroepelijkOp: null });
  const reported = () =>
    dji.database.read((manager) =>
      manager.findBy(OutboxMelding, { soort: 'GEGEVENSWIJZIGING' as never }),
    );
  const before = new Set((await reported()).map((each) => each.id));
  expect(
    await load([
      { ...first[0]!, geldtTot: currentDay, bron: 'Stcrt. 2027, 1' },
    ]),
  ).toEqual([
    `EINDVERLOF from 2025-07-15: geldtTot none -> '${currentDay}'; bron 'Stcrt. 2025, 24169' -> 'Stcrt. 2027, 1'`,
  ]);
  expect(await shown(id)).toMatchObject({
    eindverlofVanaf: null,
    eindverlofUitgeslotenOmdat: 'GEEN_MAATREGEL',
  });
  const people = (await reported())
    .filter((each) => !before.has(each.id))
    .map(({ justitiabeleId }) => justitiabeleId);
  expect(people).toContain(id);
  expect(people).not.toContain(excluded.justitiabele.id);
});

test.each([
  [{ dagen: '0' }, 'dagen', 'INVALID'],
  [{ bron: '' }, 'bron', 'MISSING'],
  [{ code: 'VERLOF' }, 'code', 'UNKNOWN_CODE'],
  [{ geldtVanaf: '' }, 'geldtVanaf', 'MISSING'],
  [{ geldtTot: '2025-07-14' }, 'geldtTot', 'PERIOD_REVERSED'],
])('a measure with %j is refused', async (cells, column, expected) => {
  await expect(load([{ ...first[0]!, ...cells }])).rejects.toThrow(
    LawTableError,
  );
  const problems = await load([{ ...first[0]!, ...cells }]).catch(
    (error: LawTableError) => error.problems,
  );
  expect(problems).toMatchObject([{ row: 2, column, code: expected }]);
  expect(await eindverlofLawTable.rows(dji.database)).toEqual(first);
});

test('measures may leave days between them', async () => {
  expect(
    await load([
      { ...first[0]!, geldtTot: '2025-12-31' },
      { ...first[0]!, geldtVanaf: '2026-02-01' },
    ]),
  ).toHaveLength(2);
});
