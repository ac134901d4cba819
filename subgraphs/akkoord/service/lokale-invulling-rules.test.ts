import { describe, expect, test } from '@jest/globals';
import { normen } from '../normen.fixture.js';
import { foutOf } from './fout-of.fixture.js';
import { checkEnd } from './lokale-invulling-beeindigen.js';
import {
  checkNoOverlap,
  validateLokaleInvulling,
} from './lokale-invulling-rules.js';

const currentDay = '2026-05-05';
const base = { grondslag: 'Collegebesluit', geldtVanaf: currentDay };
const termijn = {
  norm: 'SCHULDHULP_4_WEKEN',
  aantal: 2,
  eenheid: 'WEKEN',
} as const;
const empty = {
  norm: null,
  aantal: null,
  eenheid: null,
  contactpunt: null,
  werkafspraak: null,
};

describe('what a gemeente may record', () => {
  test.each([
    termijn,
    { contactpunt: 'Loket' },
    { werkafspraak: 'Elke week overleg.' },
  ])('a term, a contact point or an arrangement (case %#)', (fields) => {
    const input = { contactpunt: null, norm: null, ...fields };
    expect(
      validateLokaleInvulling({ ...base, ...input }, normen, currentDay),
    ).toEqual({
      ...empty,
      ...base,
      ...fields,
    });
  });

  test.each([
    [{}, 'norm'],
    [{ ...termijn, contactpunt: 'Loket' }, 'contactpunt'],
    [{ contactpunt: 'Loket', werkafspraak: 'Overleg' }, 'werkafspraak'],
    [{ aantal: 2, werkafspraak: 'Overleg' }, 'werkafspraak'],
    [{ norm: termijn.norm }, 'norm'],
    [{ ...termijn, aantal: null }, 'norm'],
    [{ ...termijn, aantal: 0 }, 'aantal'],
    [{ ...termijn, aantal: -1 }, 'aantal'],
    [{ ...termijn, aantal: 367 }, 'aantal'],
    [{ ...termijn, aantal: 4 }, 'aantal'],
    [{ ...termijn, eenheid: 'ONVERWIJLD' as const }, 'eenheid'],
    [{ ...termijn, eenheid: 'OP_DE_DAG' as const }, 'eenheid'],
    [{ contactpunt: ' ' }, 'contactpunt'],
    [{ werkafspraak: 'x'.repeat(501) }, 'werkafspraak'],
    [{ ...termijn, grondslag: '' }, 'grondslag'],
    [{ ...termijn, grondslag: 'x'.repeat(501) }, 'grondslag'],
    [{ ...termijn, geldtVanaf: '2026-05-04' }, 'geldtVanaf'],
  ])('anything else throws REGEL (case %#)', (fields, field) => {
    expect(
      foutOf(() =>
        validateLokaleInvulling({ ...base, ...fields }, normen, currentDay),
      ),
    ).toMatchObject({
      code: 'REGEL',
      veld: field,
    });
  });

  test('an unknown norm throws ONBEKEND', () => {
    const input = { ...base, ...termijn, norm: 'GEEN_NORM' };
    expect(
      foutOf(() => validateLokaleInvulling(input, normen, currentDay)),
    ).toMatchObject({
      code: 'ONBEKEND',
      veld: 'norm',
    });
  });
});

describe('for one norm of a gemeente one term holds at a time', () => {
  const created = { norm: termijn.norm, geldtVanaf: '2026-06-01' };
  test.each([
    [null, 'REGEL'],
    ['2026-06-02', 'REGEL'],
    ['2026-06-01', 'REGEL'],
    ['2026-05-31', undefined],
  ])('another with last day %s: %s', (geldtTot, code) => {
    const fout = foutOf(() =>
      checkNoOverlap([{ norm: termijn.norm, geldtTot }], created),
    );
    expect(fout?.code).toBe(code);
  });

  test('another norm or a contactpunt does not overlap', () => {
    const others = [
      { norm: 'SCHULDHULP_3_WERKDAGEN', geldtTot: null },
      { norm: null, geldtTot: null },
    ];
    expect(foutOf(() => checkNoOverlap(others, created))).toBeNull();
    const contactpunt = { ...created, norm: null };
    expect(foutOf(() => checkNoOverlap(others, contactpunt))).toBeNull();
  });
});

describe('a lokale invulling ends once', () => {
  const invulling = { geldtVanaf: '2026-05-01', geldtTot: null };
  const future = { geldtVanaf: '2026-05-10', geldtTot: null };
  test.each([
    [invulling, '2026-05-04', 'geldtTot'],
    [invulling, '2026-05-05', undefined],
    [invulling, '2026-05-06', undefined],
    [future, '2026-05-09', 'geldtTot'],
    [future, '2026-05-10', undefined],
    [{ ...invulling, geldtTot: '2026-05-20' }, '2026-05-10', 'invulling'],
  ])(
    'today or later, and not before its first day (case %#)',
    (fields, day, field) => {
      const fout = foutOf(() => checkEnd(fields, day, currentDay));
      expect(fout?.veld).toBe(field);
    },
  );
});
