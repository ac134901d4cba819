import { expect, test } from '@jest/globals';
import { partnerSchemas } from './partner-schema.js';
import { secondOpinion } from './second-opinion.js';

const edited = (from: string, to: string) =>
  partnerSchemas().map((schema) =>
    schema.name === 'gemeente'
      ? { ...schema, text: schema.text.replace(from, to) }
      : schema,
  );

test.each([
  ['no mistake', '', ''],
  ['a field of another type', 'endCursor: String', 'endCursor: Int'],
  ['a field that is gone', 'schuldhulp: [', 'schuldhulpen: ['],
  ['a syntax error', 'type PageInfo', 'typ PageInfo'],
])('an independent library agrees on schemas with %s', (_title, from, to) => {
  expect(secondOpinion(edited(from, to))).toEqual([]);
});

test('where it does not agree, both are named with what only one of them finds', () => {
  expect(secondOpinion(edited('federation/v2.9', 'federation/v2.99'))).toEqual([
    expect.stringMatching(
      /^@apollo\/composition alone, not @theguild\/federation-composition, finds INVALID_GRAPHQL: .*"@composeDirective"/,
    ),
    expect.stringMatching(
      /^@theguild\/federation-composition alone, not @apollo\/composition, finds UNKNOWN_FEDERATION_LINK_VERSION: .*v2\.99/,
    ),
  ]);
});

test('a library that throws finds an error', () => {
  const field = 'basisvoorwaarden: [Basisvoorwaarde!]';
  const differences = secondOpinion(
    edited(field, `${field} @federation__requires(fields: "nergens")`),
  );
  expect(differences[0]).toContain('finds COMPOSITION_FAILED: Unexpected');
});
