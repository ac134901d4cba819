import { expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { RequestedInputs } from './requested-inputs.js';

const schema = buildSchema(`
  directive @tag(name: String) on FIELD
  enum Soort { WERK ZORG }
  input Filter { soort: Soort naam: String ook: [Filter!] }
  type Query { zoek(filter: Filter, soorten: [Soort!], bsn: String): Persoon }
  interface Dossier { delen(soort: Soort = WERK): Int }
  type Persoon implements Dossier { delen(soort: Soort = WERK): Int }
`);
const inputs = (text: string, variables = {}): string[] => {
  const document = parse(text);
  const [operation] = document.definitions;
  const given = new RequestedInputs(
    schema,
    document,
    operation as OperationDefinitionNode,
  );
  return JSON.parse(given.coordinates(variables) ?? '[]') as string[];
};

test('arguments, input fields and enum values that stand in the operation are given, each once', () => {
  expect(
    inputs(
      '{ a: zoek(filter: { soort: WERK, ook: [{ soort: WERK }] }) { ...f } } fragment f on Dossier { delen(soort: ZORG) @tag(name: "x") }',
    ),
  ).toEqual([
    'Query.zoek(filter:)',
    'Filter.soort',
    'Soort.WERK',
    'Filter.ook',
    'Dossier.delen(soort:)',
    'Soort.ZORG',
  ]);
});

test('those in variables and in their defaults are given, and no other value', () => {
  const query =
    'query ($f: Filter, $s: [Soort!], $d: Soort! = ZORG, $b: String) { zoek(filter: $f, soorten: $s, bsn: $b) { delen(soort: $d) } }';
  const variables = {
    f: { naam: '999990019', ook: [{ naam: 'Jan' }] },
    s: ['WERK', 'ONBEKEND'],
    b: '999990019',
  };
  expect(inputs(query, variables)).toEqual([
    'Soort.ZORG',
    'Query.zoek(filter:)',
    'Query.zoek(soorten:)',
    'Query.zoek(bsn:)',
    'Persoon.delen(soort:)',
    'Filter.naam',
    'Filter.ook',
    'Soort.WERK',
  ]);
});

test('an operation without arguments gives none', () => {
  expect(inputs('{ zoek { delen } }')).toEqual([]);
});
