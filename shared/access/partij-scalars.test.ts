import { expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { MeldingsoortScalar, PartijScalar } from './partij-scalars.js';

const unknown = expect.objectContaining({
  extensions: { code: 'BAD_USER_INPUT' },
});

test('a code is a text in variables; in a document also a name without quotes, as of the enum that it was', () => {
  expect(PartijScalar.parseValue('GEMEENTE')).toBe('GEMEENTE');
  for (const literal of ['GEMEENTE', '"GEMEENTE"'])
    expect(PartijScalar.parseLiteral(parseValue(literal))).toBe('GEMEENTE');
  expect(MeldingsoortScalar.parseLiteral(parseValue('AANKOMST'))).toBe(
    'AANKOMST',
  );
});

test.each(['UWV', 'dji', '', 1, null, ['DJI']])(
  'a code that no party declares is refused: %j',
  (value) => {
    expect(() => PartijScalar.parseValue(value)).toThrow(unknown);
    expect(() => MeldingsoortScalar.parseValue(value)).toThrow(unknown);
  },
);
