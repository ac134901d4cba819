import { describe, expect, test } from '@jest/globals';
import { checkRequest } from './advies-aanvragen.js';

const day = '2026-11-23';
const input = {
  soort: 'VERLOF',
  organisatie: 'RN',
  aangevraagdOp: '2026-11-20',
  uiterlijkOp: '2026-12-20',
} as const;
const earlier = {
  soort: 'VERLOF',
  organisatie: 'RN',
  status: 'AANGEVRAAGD',
} as const;

const refusal = (field: string) =>
  expect.objectContaining({ fout: expect.objectContaining({ veld: field }) });

describe('a request for advice', () => {
  test.each([
    ['today, needed today', { aangevraagdOp: day, uiterlijkOp: day }],
    ['without a last day', { uiterlijkOp: null }],
  ])('may be made %s', (_what, change) => {
    expect(() => checkRequest({ ...input, ...change }, [], day)).not.toThrow();
  });

  test.each([
    ['tomorrow', { aangevraagdOp: '2026-11-24' }, 'aangevraagdOp'],
    [
      'that is due before it was made',
      { uiterlijkOp: '2026-11-19' },
      'uiterlijkOp',
    ],
  ])('cannot be one of %s', (_what, change, field) => {
    expect(() => checkRequest({ ...input, ...change }, [], day)).toThrow(
      refusal(field),
    );
  });

  test.each(['AANGEVRAAGD', 'IN_BEHANDELING'] as const)(
    'is refused while the same one is %s',
    (status) => {
      expect(() => checkRequest(input, [{ ...earlier, status }], day)).toThrow(
        refusal('soort'),
      );
    },
  );

  test.each([
    { status: 'UITGEBRACHT' } as const,
    { status: 'INGETROKKEN' } as const,
    { organisatie: 'SVG' },
    { soort: 'ZITTING' } as const,
  ])('is accepted next to another one: %o', (change) => {
    expect(() =>
      checkRequest(input, [{ ...earlier, ...change }], day),
    ).not.toThrow();
  });
});
