import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.js';
import { Supergraph } from '../supergraph/supergraph.js';

const supergraph = `
  schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@prijs" }, { name: "@listSize", as: "@lang" }]) {
    query: Query
    mutation: Mutation
  }
  directive @prijs(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @lang(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    mens: Mens
    mensen: [Mens!]
    lijst(first: Int = 20): Lijst @lang(slicingArguments: ["first"], sizedFields: ["randen"])
    twee: [Mens] @lang(assumedSize: 2)
    zoek(naam: String @prijs(weight: 7), filter: Filter, filters: [Filter!]): Mens
    iets: Iets
  }
  type Mutation { doe: Mens }
  type Lijst { randen: [Rand!] totaal: Int }
  type Rand { mens: Mens }
  interface Iets { vriend: Mens }
  type Mens implements Iets { naam: String dossier: Dossier vriend: Mens vrienden: [Mens!] duur: Int @prijs(weight: 9) }
  type Dossier @prijs(weight: 30) { bladen: [String] }
  input Filter @prijs(weight: 2) { tekst: String @prijs(weight: 3) ook: Filter }
`;
const schema = buildSchema(supergraph, { assumeValid: true });
const rules = {
  weightOf: new Supergraph(supergraph).weightOf,
  sizeOf: new Supergraph(supergraph).sizeOf,
};
const costing = (text: string, variables = {}) => {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return costOf({ schema, operation, document, variables }, rules);
};

test.each([
  ['an object is 1, a value nothing', '{ mens { naam } }', 1],
  ['a list of unknown length is 5', '{ mensen { naam } }', 5],
  [
    'lists multiply',
    '{ mensen { vrienden { vriend { naam } } } }',
    5 * (1 + 5 * 2),
  ],
  ['a list is as long as its partner says', '{ twee { naam } }', 2],
  [
    'a page has the requested length',
    '{ lijst(first: 7) { randen { mens { naam } } } }',
    1 + 7 * 2,
  ],
  [
    'or as its default says',
    '{ lijst { randen { mens { naam } } } }',
    1 + 20 * 2,
  ],
  ['a page without selected rows is 1', '{ lijst(first: 100) { totaal } }', 1],
  [
    'a page below nothing is nothing',
    '{ lijst(first: -5) { randen { mens { naam } } } }',
    1,
  ],
  ['a field costs what its partner says', '{ mens { duur } }', 1 + 9],
  ['a type too', '{ mens { dossier { bladen } } }', 1 + 30],
  [
    'an argument too, when it is given',
    '{ a: zoek { naam } b: zoek(naam: "x") { naam } }',
    1 + 1 + 7,
  ],
  [
    'an input and its fields too',
    '{ zoek(filter: { tekst: "x", ook: { tekst: "y" } }) { naam } }',
    1 + 2 + 3 + 2 + 3,
  ],
  [
    'each of a list of inputs',
    '{ zoek(filters: [{ tekst: "x" }, {}]) { naam } }',
    1 + 2 + 3 + 2,
  ],
  ['an act is 10 more', 'mutation { doe { naam } }', 11],
  [
    'an act in a fragment too',
    'mutation { ...f ... { x: doe { naam } } } fragment f on Mutation { doe { naam } }',
    22,
  ],
  [
    'on an interface it is the selected field',
    '{ iets { vriend { naam } ... on Mens { vriend { naam } } } }',
    3,
  ],
  [
    'a fragment counts where it is used',
    '{ mens { ...f } twee { ...f } } fragment f on Mens { vriend { naam } }',
    1 + 1 + 2 * 2,
  ],
  [
    'what is left out does not count',
    '{ mens @skip(if: true) { naam } twee @include(if: false) { naam } }',
    0,
  ],
  [
    'introspection costs nothing',
    '{ __schema { types { name } } __typename }',
    0,
  ],
])('%s', (_title, text, expected) => {
  expect(costing(text)).toBe(expected);
});

describe('variables', () => {
  const page =
    'query ($n: Int, $ja: Boolean = true) { lijst(first: $n) { randen @include(if: $ja) { mens { naam } } } }';
  test('set the size of a page, and include or skip fields', () => {
    expect(costing(page, { n: 3 })).toBe(7);
    expect(costing(page)).toBe(41);
    expect(costing(page, { n: 3, ja: false })).toBe(1);
  });

  test('that are invalid are refused elsewhere', () => {
    expect(costing(page, { n: 'veel' })).toBe(0);
  });
});
