import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startFederation, type Federation } from '../../support/federation.js';
import { restoreClock, travelTo } from '../../support/clock.js';
import { fromInsluiting } from './from-insluiting.js';
import { cast, createStage, type Player, type Sight } from './stage.js';
import { toSociety } from './to-society.js';

const acts = [...fromInsluiting, ...toSociety];

let federation: Federation;
/** What each saw after each act. */
const seen: Record<string, Record<string, Sight | null>> = {};
/** Who saw his data, as he reads it afterwards. */
const readers = new Set<string>();

beforeAll(async () => {
  federation = await startFederation({ people: 40 });
  const stage = createStage(federation);
  let id = '';
  for (const { title, day, perform } of acts) {
    travelTo(day);
    id = (await perform(stage, id)) ?? id;
    await stage.settle();
    const sights: Record<string, Sight | null> = {};
    for (const player of cast) sights[player] = await stage.sight(player, id);
    seen[title] = sights;
  }
  const { justitiabele } = await stage.ask(
    'hijzelf',
    'query ($id: ID!) { justitiabele(id: $id) { inzagen(first: 100) { door { naam } } } }',
    { id },
  );
  for (const { door } of justitiabele.inzagen) readers.add(door.naam);
}, 300_000);
afterAll(async () => {
  restoreClock();
  await federation.stop();
});

test.each(acts.map(({ title }) => title))('%s', (title) => {
  const upTo = acts.findIndex((act) => act.title === title) + 1;
  for (const player of cast)
    expect({ player, sees: seen[title]![player] }).toEqual({
      player,
      sees: expected(player, upTo),
    });
});

test('afterwards he reads the names of the organisations that saw his data, and of no other', () => {
  expect(
    [...readers].filter((naam) => !/samenwerkende/.test(naam)).toSorted(),
  ).toEqual([
    // Their systems sent and received meldingen about him.
    'DJI',
    'PI Vught',
    'Reclassering Nederland',
    'de gemeente',
    'de gemeente Rotterdam',
    'de gemeente Utrecht',
    'de reclassering',
  ]);
});

/** What he sees is what he saw, with what the acts changed. */
function expected(player: Player, upTo: number): Sight | null {
  return acts.slice(0, upTo).reduce<Sight | null>((before, { sees }) => {
    const change = sees[player];
    if (change === undefined) return before;
    return change === null ? null : { ...before, ...change };
  }, null);
}
