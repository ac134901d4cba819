import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { withDeclaredValues } from './declared-enums.js';

test('an output enum of parties gets the values that its schema lacks, and no other enum does', () => {
  const schema = parse(`
    enum BetrokkenPartij { DJI UWV }
    enum Status { OPEN }
    type Query { partij: BetrokkenPartij }
  `);
  const text = print(withDeclaredValues(schema)).replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'enum BetrokkenPartij { DJI UWV RECLASSERING GEMEENTE AKKOORD JUSTITIABELE }',
  );
  expect(text).toContain('enum Status { OPEN }');
});
