import { expect, test } from '@jest/globals';
import { shownWijziging } from './shown-wijziging.js';

const wijziging = {
  id: 'a',
  tabel: 'detentie',
  recordId: 'b',
  versie: 2,
  veld: 'uitspraakdatum',
  oud: 'null',
  nieuw: '"2026-03-01"',
  bekendSinds: '2026-03-01T09:00:00.000Z',
};

test('the day of the judgment is shown as the moment from which there may be a v.i.-datum', () => {
  expect(shownWijziging(wijziging)).toMatchObject({
    veld: 'viDatum',
    oud: 'null',
    bekendSinds: wijziging.bekendSinds,
  });
});

test('every other change is shown unchanged', () => {
  const titel = { ...wijziging, veld: 'titel', oud: '"VOORLOPIGE_HECHTENIS"' };
  expect(shownWijziging(titel)).toBe(titel);
});
