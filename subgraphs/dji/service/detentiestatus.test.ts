import { expect, test } from '@jest/globals';
import { detentiestatus } from './detentiestatus.js';

const running = { werkelijkeEinddatum: null };
const verlof = (besluit: 'AANGEVRAAGD' | 'TOEGEKEND' | 'AFGEWEZEN') => [
  { besluit, vanaf: '2026-03-10', tot: '2026-03-12' },
];

test.each([
  ['2026-03-09', 'INGESLOTEN'],
  ['2026-03-10', 'TIJDELIJK_AFWEZIG'],
  ['2026-03-12', 'TIJDELIJK_AFWEZIG'],
  ['2026-03-13', 'INGESLOTEN'],
])(
  'with a leave granted from 10 to 12 March, the status on %s is %s',
  (day, status) => {
    expect(detentiestatus(running, verlof('TOEGEKEND'), day)).toBe(status);
  },
);

test('a leave that was only requested, or refused, does not change the status', () => {
  for (const besluit of ['AANGEVRAAGD', 'AFGEWEZEN'] as const)
    expect(detentiestatus(running, verlof(besluit), '2026-03-11')).toBe(
      'INGESLOTEN',
    );
});

test('after release the status is released, whatever leave was granted', () => {
  const ended = { werkelijkeEinddatum: '2026-03-11' };
  expect(detentiestatus(ended, verlof('TOEGEKEND'), '2026-03-11')).toBe(
    'IN_VRIJHEID_GESTELD',
  );
});
