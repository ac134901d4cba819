import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kring, onderdruk, ondergrens } from './suppress.js';
import { statussen } from './queries.js';
import { cijfersVan, rijenVan, type TelCijfer } from './counts.js';

const regel = (norm: string, partij: string, gemeente: string | null) =>
  fc.record({
    norm: fc.constant({ code: norm }),
    partij: fc.constant(partij),
    gemeente: fc.constant(gemeente),
    status: fc.constantFrom(...statussen),
  });
const partijen = ['DJI', 'GEMEENTE', 'RECLASSERING'];

/** Some cells with a few terms, some with many, most with none. */
const regels = fc
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
      .chain(([norm, gemeente, aantal]) =>
        regel(`N${norm}`, partijen[norm % 3]!, gemeente).map((row) =>
          Array.from({ length: aantal }, () => row),
        ),
      ),
    { minLength: 1, maxLength: 14 },
  )
  .map((groups) => groups.flat());

/** The tables again, from nothing but their own words: whether every total is the sum of its parts. */
function sommenKloppen(
  cijfers: readonly TelCijfer[],
  partijVan: ReadonlyMap<string, string>,
): boolean {
  const sommen = new Map<string, number>();
  const tel = (som: string, aantal: number) =>
    sommen.set(som, (sommen.get(som) ?? 0) + aantal);
  for (const { indeling, sleutel, kolom, aantal } of cijfers) {
    tel(`rij ${indeling} ${sleutel}`, kolom === 'TOTAAL' ? -aantal : aantal);
    if (indeling === 'totaal')
      for (const deel of ['partij', 'gemeente'])
        tel(`${deel} in totaal ${kolom}`, -aantal);
    if (indeling === 'partij') tel(`norm in ${sleutel} ${kolom}`, -aantal);
    if (indeling === 'norm')
      tel(`norm in ${partijVan.get(sleutel)} ${kolom}`, aantal);
    else if (indeling !== 'totaal')
      tel(`${indeling} in totaal ${kolom}`, aantal);
  }
  return [...sommen.values()].every((som) => som === 0);
}

const partijVan = (
  rows: readonly { norm: { code: string }; partij: string }[],
) => new Map(rows.map(({ norm, partij }) => [norm.code, partij]));

describe('what is shown of counts', () => {
  test('every total is the sum of its parts', () => {
    fc.assert(
      fc.property(regels, (rows) => {
        expect(sommenKloppen(cijfersVan(rows), partijVan(rows))).toBe(true);
      }),
    );
  });

  test('a count below 5 is never shown, nought neither', () => {
    fc.assert(
      fc.property(regels, (rows) => {
        for (const { aantallen } of rijenVan(rows))
          for (const aantal of Object.values(aantallen))
            if (aantal !== null)
              expect(aantal).toBeGreaterThanOrEqual(ondergrens);
      }),
    );
  });

  // For each hidden figure other counts are made that show exactly the same, and yet this figure differs: so nobody can know it.
  test('no hidden figure can be worked out from all that is shown', () => {
    fc.assert(
      fc.property(regels, (rows) => {
        const norms = partijVan(rows);
        const cijfers = cijfersVan(rows);
        const hidden = onderdruk(cijfers);
        const uncertain = new Set<number>();
        cijfers.forEach((cijfer, index) => {
          if (!hidden[index]) return;
          const ring = kring(cijfers, index, (other) =>
            hidden[other] ? 1 : Infinity,
          );
          if (!ring) return;
          const other = cijfers.map((een) => ({ ...een }));
          other[index]!.aantal += 1;
          for (const { index: at, teken } of ring) other[at]!.aantal += teken;
          const possible =
            sommenKloppen(other, norms) &&
            other.every(
              ({ aantal }, at) =>
                aantal >= 0 && (hidden[at] || aantal === cijfers[at]!.aantal),
            );
          if (!possible) return;
          other.forEach(({ aantal }, at) => {
            if (aantal !== cijfers[at]!.aantal) uncertain.add(at);
          });
        });
        const worked = cijfers.filter(
          (_, index) => hidden[index] && !uncertain.has(index),
        );
        expect(worked).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('where every count is large, all are shown', () => {
    const rows = statussen.flatMap((status) =>
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
      rijenVan(rows).flatMap(({ aantallen }) => Object.values(aantallen)),
    ).not.toContain(null);
  });

  test('a single small count takes others with it, and totals last', () => {
    const cells = {
      OP_TIJD: 40,
      TE_LAAT_NAGEKOMEN: 3,
      OVERSCHREDEN: 9,
      LOOPT: 12,
      ONBEKEND: 30,
    };
    const rows = ['A', 'B'].flatMap((code) =>
      statussen.flatMap((status) =>
        Array.from({ length: code === 'A' ? cells[status] : 20 }, () => ({
          norm: { code },
          partij: 'DJI',
          gemeente: '0344',
          status,
        })),
      ),
    );
    const rij = (indeling: string, sleutel: string) =>
      rijenVan(rows).find(
        (een) => een.indeling === indeling && een.sleutel === sleutel,
      )!.aantallen;
    expect(rij('norm', 'A')).toEqual({
      ...cells,
      TE_LAAT_NAGEKOMEN: null,
      OVERSCHREDEN: null,
      TOTAAL: 94,
    });
    expect(rij('norm', 'B')).toMatchObject({
      TE_LAAT_NAGEKOMEN: null,
      OVERSCHREDEN: null,
      TOTAAL: 100,
    });
    expect(rij('totaal', '')).toEqual({
      OP_TIJD: 60,
      TE_LAAT_NAGEKOMEN: 23,
      OVERSCHREDEN: 29,
      LOOPT: 32,
      ONBEKEND: 50,
      TOTAAL: 194,
    });
  });

  test('nothing counted is nothing shown', () => {
    expect(rijenVan([])).toEqual([]);
  });
});
