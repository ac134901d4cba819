import { describe, expect, test } from '@jest/globals';
import { termijnenOfCode } from './termijnen.fixture.js';

const schuldhulp =
  (code: string, bedreigend: boolean) =>
  (
    peildatum: string,
    eersteGesprekOp: string | null = null,
    aangevraagdOp = '2026-06-05',
  ) =>
    termijnenOfCode(code, {
      peildatum,
      schuldhulp: [
        { id: 'schuldhulp-1', bedreigend, aangevraagdOp, eersteGesprekOp },
      ],
    });

describe.each([
  ['SCHULDHULP_4_WEKEN', false, '2026-07-02', '2026-07-03', '2026-07-04'],
  ['SCHULDHULP_3_WERKDAGEN', true, '2026-06-09', '2026-06-10', '2026-06-11'],
])('%s', (code, bedreigend, dayBefore, lastDay, dayAfter) => {
  const termijnenOn = schuldhulp(code, bedreigend);
  const term = `2026-06-05 ${lastDay}`;

  test('runs through its last day and is overdue the day after', () => {
    expect(termijnenOn(dayBefore)).toEqual([`${term} LOOPT -`]);
    expect(termijnenOn(lastDay)).toEqual([`${term} LOOPT -`]);
    expect(termijnenOn(dayAfter)).toEqual([`${term} OVERSCHREDEN -`]);
  });

  test('is met by the first talk', () => {
    expect(termijnenOn('2026-09-01', dayBefore)).toEqual([
      `${term} OP_TIJD ${dayBefore}`,
    ]);
    expect(termijnenOn('2026-09-01', lastDay)).toEqual([
      `${term} OP_TIJD ${lastDay}`,
    ]);
    expect(termijnenOn('2026-09-01', dayAfter)).toEqual([
      `${term} TE_LAAT_NAGEKOMEN ${dayAfter}`,
    ]);
  });

  test('does not hold for the other kind of debt', () => {
    expect(schuldhulp(code, !bedreigend)('2026-06-06')).toEqual([]);
  });
});

test.each([
  ['Good Friday and Easter', '2026-04-02', '2026-04-09'],
  ['27 April', '2026-04-24', '2026-04-30'],
  ['5 May', '2026-05-01', '2026-05-07'],
  ['a request on a feestdag', '2026-05-25', '2026-05-28'],
  ['Christmas', '2026-12-23', '2026-12-29'],
  ['New Year', '2026-12-30', '2027-01-05'],
  ['a leap day', '2024-02-27', '2024-03-01'],
  ['the begin of summer time', '2026-03-27', '2026-04-01'],
  ['the begin of winter time', '2026-10-23', '2026-10-28'],
])('three werkdagen pass over %s', (_name, aangevraagdOp, uiterlijk) => {
  expect(
    schuldhulp('SCHULDHULP_3_WERKDAGEN', true)(
      aangevraagdOp,
      null,
      aangevraagdOp,
    ),
  ).toEqual([`${aangevraagdOp} ${uiterlijk} LOOPT -`]);
});

test.each([
  ['a Saturday', '2026-05-09', '2026-06-08'],
  ['Good Friday', '2026-03-06', '2026-04-07'],
  ['Whit Monday', '2026-04-27', '2026-05-26'],
  ['Christmas', '2026-11-27', '2026-12-28'],
])(
  'four weeks give way when they end on %s',
  (_name, aangevraagdOp, uiterlijk) => {
    expect(
      schuldhulp('SCHULDHULP_4_WEKEN', false)(
        aangevraagdOp,
        null,
        aangevraagdOp,
      ),
    ).toEqual([`${aangevraagdOp} ${uiterlijk} LOOPT -`]);
  },
);
