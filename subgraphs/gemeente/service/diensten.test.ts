import { expect, test } from '@jest/globals';
import { diensten } from './diensten.js';

test('a care service has no law, which would reveal the kind of care', () => {
  expect(diensten.ZORG).toEqual({ basisvoorwaarde: 'ZORG', wet: null });
});

test('every basisvoorwaarde has a service, and informal help is based on no law', () => {
  const all = Object.values(diensten);
  expect(new Set(all.map(({ basisvoorwaarde }) => basisvoorwaarde)).size).toBe(
    6,
  );
  expect(
    Object.keys(diensten).filter(
      (soort) => diensten[soort as keyof typeof diensten].wet === null,
    ),
  ).toEqual(['ZORG', 'MENTOR_OF_BUDDY', 'GEZINSONDERSTEUNING']);
});
