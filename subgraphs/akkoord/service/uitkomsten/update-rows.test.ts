import { describe, expect, test } from '@jest/globals';
import type { UitkomstEntity } from '../../entities/uitkomst.js';
import type { Termijn } from './response.js';
import { updateSignalen, updateTermijnen } from './update-rows.js';
import type { ComputedUitkomst } from './uitkomst-of.js';

const day = '2026-03-02';
const nextDay = '2026-03-03';
const plan: Termijn = {
  norm: { code: 'PLAN_4_WEKEN' },
  verantwoordelijke: 'DJI',
  vanaf: '2026-02-01',
  uiterlijkOp: '2026-03-01',
  nagekomenOp: null,
  status: 'LOOPT',
};
const advies = (uiterlijkOp: string | null): Termijn => ({
  ...plan,
  norm: { code: 'ADVIES_UITERLIJK' },
  verantwoordelijke: 'RECLASSERING',
  uiterlijkOp,
});
const computed = (
  termijnen: readonly Termijn[],
  onvolledig: UitkomstEntity['onvolledig'] = [],
  signalen: ComputedUitkomst['signalen'] = [],
): ComputedUitkomst => ({
  uitkomst: {
    justitiabeleId: 'p',
    berekendTijdstip: `${day}T09:00:00.000Z`,
    gemeente: '0344',
    onvolledig,
  } as unknown as UitkomstEntity,
  termijnen,
  signalen,
});
const rows = (...args: Parameters<typeof computed>) =>
  updateTermijnen([], computed(...args)).rows;

describe('terms', () => {
  test('a row has the last day, or else the day of the event', () => {
    expect(
      rows([plan, advies(null)]).map((row) => [row.norm, row.dag]),
    ).toEqual([
      ['ADVIES_UITERLIJK', '2026-02-01'],
      ['PLAN_4_WEKEN', '2026-03-01'],
    ]);
  });

  test('an existing term keeps its id when its status or last day changes', () => {
    const before = rows([plan]);
    const { rows: after, deletedIds } = updateTermijnen(
      before,
      computed([
        {
          ...plan,
          uiterlijkOp: '2026-02-20',
          nagekomenOp: '2026-02-10',
          status: 'OP_TIJD',
        },
      ]),
    );
    expect(after).toMatchObject([
      { id: before[0]!.id, status: 'OP_TIJD', dag: '2026-02-20' },
    ]);
    expect(deletedIds).toEqual([]);
  });

  test('two terms of a norm that begin on the same day stay two rows', () => {
    const two = [advies('2026-04-01'), advies('2026-03-20')];
    const before = rows(two);
    const after = rows(two);
    expect(new Set(before.map(({ id }) => id)).size).toBe(2);
    const again = updateTermijnen(before, computed(two.toReversed()));
    expect(again.rows.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ dag: day }) => day)).toEqual([
      '2026-03-20',
      '2026-04-01',
    ]);
  });

  test('a term that no longer applies is deleted', () => {
    const before = rows([plan, advies(null)]);
    const { deletedIds } = updateTermijnen(before, computed([plan]));
    expect(deletedIds).toEqual([before[0]!.id]);
  });

  test('a term that is missing from an incomplete computation stays, as ONBEKEND', () => {
    const before = rows([{ ...plan, status: 'OP_TIJD' }]);
    expect(updateTermijnen(before, computed([], ['DJI']))).toEqual({
      rows: [{ ...before[0], status: 'ONBEKEND', volledig: false }],
      deletedIds: [],
    });
  });

  test('a term is incomplete if its own party did not respond, not if another did not', () => {
    const [first, second] = rows([advies(null), plan], ['RECLASSERING']);
    expect([first!.volledig, second!.volledig]).toEqual([false, true]);
    expect(rows([{ ...plan, status: 'ONBEKEND' }])[0]!.volledig).toBe(false);
  });
});

describe('signals', () => {
  const signalen = [{ code: 'ADVIES_TE_LAAT', ernst: 'INFO' }] as const;
  const existing = updateSignalen([], computed([], [], signalen), day);

  test('a signal keeps its first day when its severity changes', () => {
    expect(existing).toMatchObject([{ sinds: day, tot: null, volledig: true }]);
    const graver = [{ code: 'ADVIES_TE_LAAT', ernst: 'KRITIEK' }] as const;
    expect(updateSignalen(existing, computed([], [], graver), nextDay)).toEqual(
      [{ ...existing[0], ernst: 'KRITIEK' }],
    );
  });

  test('an ended signal stays for reports, and a later one is a new row', () => {
    const over = updateSignalen(existing, computed([]), nextDay);
    expect(over).toEqual([{ ...existing[0], tot: nextDay }]);
    const again = updateSignalen(
      over,
      computed([], [], signalen),
      '2026-03-09',
    );
    expect(again).toMatchObject([{ sinds: '2026-03-09', tot: null }]);
    expect(again[0]!.id).not.toBe(existing[0]!.id);
  });

  test('a gemeente under geheimhouding is also removed from ended signals', () => {
    const past = updateSignalen(existing, computed([]), nextDay);
    const secret = computed([], [], [{ code: 'B', ernst: 'INFO' }]);
    const after = updateSignalen(
      past,
      { ...secret, uitkomst: { ...secret.uitkomst, gemeente: null } },
      '2026-03-09',
    );
    expect(past[0]!.gemeente).not.toBeNull();
    expect(after.map(({ code, gemeente }) => [code, gemeente])).toEqual([
      ['B', null],
      ['ADVIES_TE_LAAT', null],
    ]);
  });

  test('a signal that returns on the same day did not end', () => {
    const over = updateSignalen(existing, computed([]), nextDay);
    expect(updateSignalen(over, computed([], [], signalen), nextDay)).toEqual(
      existing,
    );
  });

  test('a signal does not end while a partner does not respond', () => {
    expect(updateSignalen(existing, computed([], ['DJI']), nextDay)).toEqual([
      { ...existing[0], volledig: false },
    ]);
  });
});
