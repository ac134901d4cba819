import { describe, expect, test } from '@jest/globals';
import type { AdviesUitbrengenInput } from '../schema.generated.js';
import { checkInstrument, checkDelivery } from './advies-uitbrengen.js';

const day = '2026-11-23';
const advies = {
  status: 'IN_BEHANDELING',
  aangevraagdOp: '2026-11-01',
} as const;
const check = (
  input: Partial<AdviesUitbrengenInput>,
  status:
    | 'AANGEVRAAGD'
    | 'IN_BEHANDELING'
    | 'UITGEBRACHT'
    | 'INGETROKKEN' = advies.status,
) =>
  checkDelivery(
    { ...advies, status },
    { uitgebrachtOp: '2026-11-20', ...input },
    day,
  );
const oordeel = {
  risico: 'HOOG',
  instrument: 'RISC',
  instrumentversie: '5.0',
} as const;
const refusal = (field: string) =>
  expect.objectContaining({ fout: expect.objectContaining({ veld: field }) });

describe('delivering an advice', () => {
  test.each([
    ['with a judgment', oordeel],
    ['without one', {}],
    ['on the day of the request', { uitgebrachtOp: '2026-11-01' }],
    ['today', { uitgebrachtOp: day }],
  ])('is possible %s', (_how, input) => {
    expect(() => check(input)).not.toThrow();
  });

  test('is possible without taking it up first', () => {
    expect(() => check({}, 'AANGEVRAAGD')).not.toThrow();
  });

  test.each(['UITGEBRACHT', 'INGETROKKEN'] as const)(
    'is refused once it is %s',
    (status) => {
      expect(() => check({}, status)).toThrow(refusal('advies'));
    },
  );

  test.each([
    ['before the request', { uitgebrachtOp: '2026-10-31' }, 'uitgebrachtOp'],
    ['tomorrow', { uitgebrachtOp: '2026-11-24' }, 'uitgebrachtOp'],
    ['with a risk alone', { risico: 'LAAG' as const }, 'instrument'],
    ['with an instrument alone', { instrument: 'RISC' }, 'risico'],
    [
      'without the version of the instrument',
      { ...oordeel, instrumentversie: null },
      'instrumentversie',
    ],
    [
      'with a version that is blank',
      { ...oordeel, instrumentversie: ' ' },
      'instrumentversie',
    ],
    [
      'with a version that is too long',
      { ...oordeel, instrumentversie: '1'.repeat(21) },
      'instrumentversie',
    ],
    [
      'with a version without an instrument',
      { instrumentversie: '5.0' },
      'instrumentversie',
    ],
  ])('is refused %s', (_how, input, field) => {
    expect(() => check(input)).toThrow(refusal(field));
  });

  test('is refused on an instrument that is unknown or switched off', () => {
    expect(() => checkInstrument({ inGebruik: true })).not.toThrow();
    expect(() => checkInstrument({ inGebruik: false })).toThrow(
      refusal('instrument'),
    );
    expect(() => checkInstrument(null)).toThrow(refusal('instrument'));
  });
});
