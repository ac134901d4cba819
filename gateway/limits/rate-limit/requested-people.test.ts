import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { committedSupergraph } from '../../supergraph/committed.js';
import { aboutNobody, byNumber } from './rates.js';
import { requestedPeople } from './requested-people.js';
import { Supergraph } from '../../supergraph/supergraph.js';

const { schema, sizeOf } = new Supergraph(committedSupergraph());

function requestedIn(
  query: string,
  variables: Record<string, unknown> = {},
  of: { schema: GraphQLSchema; sizeOf: typeof sizeOf } = { schema, sizeOf },
) {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return requestedPeople(
    { schema: of.schema, operation, document, variables },
    of.sizeOf,
  );
}
const edges = '{ edges { node { id } } }';

describe('N48: look-ups count in people', () => {
  test.each<[string, string, number]>([
    ['one by id', '{ justitiabele(id: "1") { id } }', 1],
    ['one by the name that Relay has for it', '{ node(id: "1") { id } }', 1],
    [
      'the same on any type',
      '{ node(id: "1") { ... on Justitiabele { detenties { justitiabele { id } } } } }',
      1,
    ],
    ['one by the id of a record', '{ detentie(id: "1") { id } }', 1],
    ['oneself', '{ mijnReintegratie { id } }', 1],
    [
      'the same by three aliases',
      '{ a: justitiabele(id: "1") { id } b: justitiabele(id: "1") { id } c: justitiabele(id: "2") { id } }',
      3,
    ],
    ['a list by its default', `{ gedetineerden ${edges} }`, 20],
    [
      'a list by its requested length',
      `{ gedetineerden(first: 7) ${edges} }`,
      7,
    ],
    ['a list of invalid length', `{ gedetineerden(first: -3) ${edges} }`, 1],
    [
      'two lists',
      `{ clienten(first: 5) ${edges} inwoners(first: 6) ${edges} }`,
      11,
    ],
    [
      'a list of ids by their number',
      `{ justitiabelen(ids: ["1", "2", "3"], first: 100) ${edges} }`,
      3,
    ],
    [
      'also when fewer come back, for each is tried',
      '{ justitiabelen(ids: ["1", "2", "3"], first: 1) { totalCount } }',
      3,
    ],
    [
      'a list by its requested length, whatever codes it is filtered by',
      `{ afspraken(status: [OPEN, AANVAARD], first: 30) ${edges} }`,
      30,
    ],
    [
      'how many there are, as one',
      '{ gedetineerden(first: 100) { totalCount } }',
      1,
    ],
    [
      'where a page of them ends, as the page',
      '{ gedetineerden(first: 100) { totalCount pageInfo { hasNextPage } } }',
      100,
    ],
    [
      'their cursors too, in whatever fragment',
      '{ gedetineerden(first: 6) { ... { ...g } } } fragment g on JustitiabeleConnection { pageInfo { startCursor } }',
      6,
    ],
    [
      'one list in a fragment',
      `{ ...f } fragment f on Query { ... { gedetineerden(first: 9) { ...g } } } fragment g on JustitiabeleConnection ${edges}`,
      9,
    ],
    [
      'what is left in',
      `{ a: justitiabele(id: "1") @skip(if: true) { id } b: justitiabele(id: "1") @include(if: true) { id } ... @include(if: false) { gedetineerden ${edges} } }`,
      1,
    ],
    [
      'what is his own, not again',
      '{ detentie(id: "1") { justitiabele { detenties { justitiabele { id } } } } }',
      1,
    ],
    [
      'an act as one',
      'mutation { afspraakIntrekken(input: { afspraak: "1", versie: 1 }) { fout { code } } }',
      1,
    ],
    [
      'what is about nobody, not at all',
      '{ normen { code } gemeenten { code } inrichtingen { code } nakomingsregels(van: "2026-01-01", tot: "2026-02-01") { totalCount } afspraakregels(van: "2026-01-01", tot: "2026-02-01") { totalCount } __typename __schema { description } }',
      0,
    ],
  ])('%s', (_title, query, people) => {
    expect(requestedIn(query)).toEqual({ people, numbers: 0 });
  });

  test('a variable counts by its value, and by its default', () => {
    const query = `query ($n: Int = 30, $ids: [ID!], $met: Boolean = true) { gedetineerden(first: $n) ${edges} justitiabelen(ids: $ids) @include(if: $met) ${edges} }`;
    expect(requestedIn(query).people).toBe(30 + 20);
    expect(requestedIn(query, { n: 4, ids: ['1'] }).people).toBe(5);
    expect(requestedIn(query, { n: 4, met: false }).people).toBe(4);
    expect(requestedIn(query, { n: 'x' }).people).toBe(0);
  });

  test('a search by number counts as a number too, right or wrong', () => {
    expect(
      requestedIn(
        '{ a: zoekJustitiabele(bsn: "1") { id } b: zoekJustitiabele(skn: "2") { id } justitiabele(id: "3") { id } }',
      ),
    ).toEqual({ people: 3, numbers: 2 });
  });

  test('a nested list counts times the size of the enclosing one, whatever its type condition', () => {
    const supergraph = `
      schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@listSize", as: "@lang" }]) { query: Query }
      directive @link(url: String, import: [link__Import]) on SCHEMA
      directive @lang(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
      scalar link__Import
      type Query { zalen: [Zaal] huizen(aantal: Int = 3): [Huis!] @lang(slicingArguments: ["aantal"]) plek: Plek }
      interface Plek { bewoners: [Justitiabele!] }
      type Huis implements Plek { bewoners: [Justitiabele!] buren(eerste: Int): [Justitiabele] @lang(assumedSize: 4, slicingArguments: ["eerste"]) }
      type Zaal { naam: String }
      type Justitiabele { id: ID huisgenoten(eerste: Int = 2): [Justitiabele!]! @lang(slicingArguments: ["eerste"]) }`;
    const small = {
      schema: buildSchema(supergraph, { assumeValidSDL: true }),
      sizeOf: new Supergraph(supergraph).sizeOf,
    };
    const people = (query: string) => requestedIn(query, {}, small).people;
    expect(people('{ huizen { buren { id } } }')).toBe(3 + 3 * 4);
    expect(people('{ huizen(aantal: 1) { buren(eerste: 9) { id } } }')).toBe(
      1 + 9,
    );
    expect(people('{ huizen { buren { huisgenoten { id } } } }')).toBe(
      3 + 12 + 24,
    );
    expect(people('{ plek { ... on Huis { buren { id } } } }')).toBe(1 + 4);
    // A list of people without a size counts as the largest page; another list counts as one, unless people are selected in it.
    expect(people('{ plek { bewoners { id } } }')).toBe(1 + 100);
    expect(people('{ zalen { naam } }')).toBe(1);
  });
});

describe('every root field is classified', () => {
  const rootFields = [
    schema.getQueryType()!,
    schema.getMutationType()!,
  ].flatMap((root) => Object.values(root.getFields()));

  /** Every type that can be reached from this one. */
  function reached(name: string, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    const type = schema.getType(name);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        reached(getNamedType(field.type).name, seen);
    return seen;
  }

  test('root fields that are listed as not about people exist, and lead to no person', () => {
    const named = rootFields.filter(({ name }) => aboutNobody.has(name));
    expect(named).toHaveLength(
      [...aboutNobody].filter((name) => !name.startsWith('__')).length,
    );
    for (const { name, type } of named)
      expect([
        name,
        reached(getNamedType(type).name).has('Justitiabele'),
      ]).toEqual([name, false]);
  });

  test('every field by which a number can be tried counts as a number; meldingen are for systems only', () => {
    const numbers = /^(bsn|skn|registratienummer|clientnummer)$/;
    const takesNumber = rootFields
      .filter(({ args }) =>
        args.some(({ name, type }) => {
          const input = getNamedType(type);
          return (
            numbers.test(name) ||
            (isInputObjectType(input) &&
              Object.keys(input.getFields()).some((each) => numbers.test(each)))
          );
        }),
      )
      .map(({ name }) => name);
    expect(
      takesNumber.filter((name) => !/^meldingAan/.test(name)).sort(),
    ).toEqual([...byNumber].sort());
  });
});
