import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cheapestCycle, minimumCount, suppress } from './suppress.js';
import { promiseStatuses, statuses } from './queries.js';
import {
  countRows,
  tableFigures,
  type Counted,
  type TableFigure,
} from './counts.js';

const termOf = (norm: string, partij: string, gemeente: string | null) =>
  fc.record({
    norm: fc.constant({ code: norm }),
    partij: fc.constant(partij),
    gemeente: fc.constant(gemeente),
    status: fc.constantFrom(...statuses),
  });
const parties = ['DJI', 'GEMEENTE', 'RECLASSERING'];

/** A few cells with few terms, some with many, most with none. */
const terms = fc
  .array(
    fc
      .tuple(
        fc.nat({ max: 6 }),
        fc.constantFrom('0344', '0599', '0363', null),
        fc.oneof(
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ max: 40, min: 7 }),
        ),
      )
      .chain(([norm, gemeente, count]) =>
        termOf(`N${norm}`, parties[norm % 3]!, gemeente).map((row) =>
          Array.from({ length: count }, () => row),
        ),
      ),
    { minLength: 1, maxLength: 14 },
  )
  .map((groups) => groups.flat());

/** Whether every total is the sum of its parts: computed from the tables alone, independent of the network. */
function sumsAddUp(
  figures: readonly TableFigure<string>[],
  partyOfNorm: ReadonlyMap<string, string>,
): boolean {
  const sums = new Map<string, number>();
  const add = (sum: string, count: number) =>
    sums.set(sum, (sums.get(sum) ?? 0) + count);
  for (const { breakdown, key, column, count } of figures) {
    add(`row ${breakdown} ${key}`, column === 'TOTAAL' ? -count : count);
    if (breakdown === 'totaal')
      for (const part of ['partij', 'gemeente'])
        add(`${part} in totaal ${column}`, -count);
    if (breakdown === 'partij' && partyOfNorm.size > 0)
      add(`norm in ${key} ${column}`, -count);
    if (breakdown === 'norm')
      add(`norm in ${partyOfNorm.get(key)} ${column}`, count);
    else if (breakdown !== 'totaal')
      add(`${breakdown} in totaal ${column}`, count);
  }
  return [...sums.values()].every((sum) => sum === 0);
}

/** Promises are counted without a norm. */
const promises = terms.map((rows) =>
  rows.map(({ partij, gemeente, status }) => ({
    partij,
    gemeente,
    status: promiseStatuses[statuses.indexOf(status)]!,
  })),
);

const partiesOf = (rows: readonly Counted<string>[]) =>
  new Map(
    rows.flatMap(({ norm, partij }) =>
      norm ? [[norm.code, partij] as const] : [],
    ),
  );

/** The rows of a report, and the statuses by which they are counted. */
const tables: [
  string,
  fc.Arbitrary<[readonly Counted<string>[], readonly string[]]>,
][] = [
  ['terms', terms.map((rows) => [rows, statuses])],
  ['promises', promises.map((rows) => [rows, promiseStatuses])],
];

describe.each(tables)('suppression of small counts of %s', (_what, table) => {
  test('every total is the sum of its parts', () => {
    fc.assert(
      fc.property(table, ([rows, columns]) => {
        expect(sumsAddUp(tableFigures(rows, columns), partiesOf(rows))).toBe(
          true,
        );
      }),
    );
  });

  test('a count below 5 is never shown, zero included', () => {
    fc.assert(
      fc.property(table, ([rows, columns]) => {
        for (const { counts } of countRows(rows, columns))
          for (const count of Object.values(counts))
            if (count !== null)
              expect(count).toBeGreaterThanOrEqual(minimumCount);
      }),
    );
  });

  // For each suppressed figure it finds other counts that show exactly the same tables and in which this figure differs.
  test('no suppressed figure can be derived from all that is shown', () => {
    fc.assert(
      fc.property(table, ([rows, columns]) => {
        const partyOfNorm = partiesOf(rows);
        const figures = tableFigures(rows, columns);
        const suppressed = suppress(figures);
        const uncertain = new Set<number>();
        figures.forEach((_, index) => {
          if (!suppressed[index]) return;
          const cycle = cheapestCycle(figures, index, (other) =>
            suppressed[other] ? 1 : Infinity,
          );
          if (!cycle) return;
          const alternative = figures.map((figure) => ({ ...figure }));
          alternative[index]!.count += 1;
          for (const step of cycle) alternative[step.index]!.count += step.sign;
          const isPossible =
            sumsAddUp(alternative, partyOfNorm) &&
            alternative.every(
              ({ count }, at) =>
                count >= 0 && (suppressed[at] || count === figures[at]!.count),
            );
          if (!isPossible) return;
          alternative.forEach(({ count }, at) => {
            if (count !== figures[at]!.count) uncertain.add(at);
          });
        });
        const derivable = figures.filter(
          (_, index) => suppressed[index] && !uncertain.has(index),
        );
        expect(derivable).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the counts of terms', () => {
  test('all counts are shown if all are large', () => {
    const rows = statuses.flatMap((status) =>
      ['0344', '0599'].flatMap((gemeente) =>
        Array.from({ length: 5 }, () => ({
          norm: { code: 'A' },
          partij: 'DJI',
          gemeente,
          status,
        })),
      ),
    );
    expect(
      countRows(rows, statuses).flatMap(({ counts }) => Object.values(counts)),
    ).not.toContain(null);
  });

  test('a single small count suppresses others, and totals only as a last resort', () => {
    const cells = {
      OP_TIJD: 40,
      TE_LAAT_NAGEKOMEN: 3,
      OVERSCHREDEN: 9,
      LOOPT: 12,
      ONBEKEND: 30,
    };
    const rows = ['A', 'B'].flatMap((code) =>
      statuses.flatMap((status) =>
        Array.from({ length: code === 'A' ? cells[status] : 20 }, () => ({
          norm: { code },
          partij: 'DJI',
          gemeente: '0344',
          status,
        })),
      ),
    );
    const countsOf = (breakdown: string, key: string) =>
      countRows(rows, statuses).find(
        (row) => row.breakdown === breakdown && row.key === key,
      )!.counts;
    expect(countsOf('norm', 'A')).toEqual({
      ...cells,
      TE_LAAT_NAGEKOMEN: null,
      OVERSCHREDEN: null,
      TOTAAL: 94,
    });
    expect(countsOf('norm', 'B')).toMatchObject({
      TE_LAAT_NAGEKOMEN: null,
      OVERSCHREDEN: null,
      TOTAAL: 100,
    });
    expect(countsOf('totaal', '')).toEqual({
      OP_TIJD: 60,
      TE_LAAT_NAGEKOMEN: 23,
      OVERSCHREDEN: 29,
      LOOPT: 32,
      ONBEKEND: 50,
      TOTAAL: 194,
    });
  });

  test('without terms there are no rows', () => {
    expect(countRows([], statuses)).toEqual([]);
  });
});
