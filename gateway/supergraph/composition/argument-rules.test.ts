import { expect, test } from '@jest/globals';
import {
  compositionResult,
  supergraphViolations,
} from './composition-result.js';
import { committedSupergraph } from '../committed.js';
import { Supergraph } from '../supergraph.js';
import type { Violation } from './violation.js';

const schema = (name: string, body: string) => ({
  name,
  file: `subgraphs/${name}/schema.graphql`,
  text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective", "@authenticated", "@tag"]) @link(url: "https://register.reintegratiegraaf.example/specs/reads/v1.0", import: [{ name: "@reads", as: "@by" }]) @composeDirective(name: "@by")
directive @by(fields: [String!]!) repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
${body}
type Zaak @key(fields: "nr") @authenticated @tag(name: "zonder-persoon") { nr: ID! titel: String bij(uur: Int @by(fields: [])): Zaak }
input Filter { titel: String diep: Diep }
input Diep { nr: ID en: [Diep!] }
type Bladzijde @authenticated @tag(name: "zonder-persoon") { zaken: [Zaak!] }`,
});
const composed = (body: string, change: [string, string] = ['', '']) => {
  const { name, file, text } = schema('x', body);
  const { supergraph, errors } = compositionResult([
    { name, file, text: text.replace(...change) },
  ]);
  return { supergraph, errors: errors?.map(withoutColumn) };
};
const withoutColumn = (violation: Violation) =>
  String(violation).replace(/:\d+\): /, '): ');
const missingReads = (coordinate: string, line = 3) =>
  `x (subgraphs/x/schema.graphql:${line}): ${coordinate} does not declare by which fields it filters, orders or finds. Write @reads(fields: ["Type.field"]) on it, so that it requires what they require, or @reads(fields: []) when it uses none.`;

test.each([
  ['zaken(titel: String): [Zaak] @authenticated', ['Query.zaken(titel)']],
  ['zaken(nrs: [ID!]): [Zaak] @authenticated', ['Query.zaken(nrs)']],
  ['zaken(first: String): [Zaak] @authenticated', ['Query.zaken(first)']],
  ['zaken(after: [ID!]): [Zaak] @authenticated', ['Query.zaken(after)']],
  ['zaken(nr: ID!): [Zaak] @authenticated', ['Query.zaken(nr)']],
  ['zaak(titel: ID!): Zaak @authenticated', ['Query.zaak(titel)']],
  ['zaak(nr: [ID!]!): Zaak @authenticated', ['Query.zaak(nr)']],
  ['zaak(nr: String!): Zaak @authenticated', ['Query.zaak(nr)']],
  ['is(titel: String): Bladzijde @authenticated', ['Query.is(titel)']],
])('an argument without @reads does not compose: %s', (field, expected) => {
  expect(composed(`type Query { ${field} }`).errors).toEqual(
    expected.map((coordinate) => missingReads(coordinate)),
  );
});

test('arguments of every field, of a mutation too, and every input field need it, each with one error', () => {
  expect(
    composed(
      'type Query { zaak(f: Filter): Zaak @authenticated }\ntype Mutation { doe(f: Filter, d: Diep): Zaak @authenticated }',
      ['@by(fields: [])', ''],
    ).errors,
  ).toEqual([
    missingReads('Filter.titel', 6),
    missingReads('Diep.nr', 7),
    missingReads('Zaak.bij(uur)', 5),
  ]);
});

test.each([
  'zaken(first: Int = 5, last: Int, after: String, before: ID, titel: String @by(fields: ["Zaak.titel"])): Bladzijde @authenticated',
  'zaak(nr: ID!): Zaak @authenticated',
  'zaken(titel: String @by(fields: [])): Bladzijde @authenticated',
  'zaken(f: Filter @by(fields: ["Zaak.nr"])): Bladzijde @authenticated',
])('pagination arguments and the key of an entity need none: %s', (field) => {
  const { supergraph, errors } = composed(`type Query { ${field} }`);
  expect(errors).toBeUndefined();
  expect(supergraphViolations(new Supergraph(supergraph!))).toEqual([]);
});

test.each([
  'Zaak.titels',
  'Zak.titel',
  'Zaak',
  'Zaak.titel.x',
  'Filter.titel',
  'Zaak.constructor',
  '',
])('the fields that it reads exist in the graph, and "%s" does not', (read) => {
  const { errors } = composed(
    `type Query { zaak(titel: String @by(fields: ["Zaak.titel", "${read}"])): Zaak @authenticated }`,
  );
  expect(errors).toEqual([
    `x (subgraphs/x/schema.graphql:3): Query.zaak(titel) reads "${read}", and the graph has no such field. Write "Type.field", as the partner that resolves it names them.`,
  ]);
});

test('they exist also for an input field whose argument has @reads, and by a field of another partner', () => {
  const own = schema(
    'x',
    'type Query { zaak(f: Filter @by(fields: [])): Zaak @authenticated }',
  );
  const reading = (read: string) => [
    {
      ...own,
      text: own.text.replace(
        'titel: String diep',
        `titel: String @by(fields: ["${read}"]) diep`,
      ),
    },
    {
      name: 'y',
      file: 'y',
      text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@tag"])
type Zaak @key(fields: "nr") @authenticated @tag(name: "zonder-persoon") { nr: ID! elders: String }`,
    },
  ];
  expect(compositionResult(reading('Zaak.elders')).errors).toBeUndefined();
  expect(compositionResult(reading('Zaak.nergens')).errors?.join()).toContain(
    'Filter.titel reads "Zaak.nergens"',
  );
});

test('the declarations of several partners for one argument are combined', () => {
  const body = (read: string) =>
    `type Query { zaak(t: String @by(fields: ["Zaak.${read}"])): Zaak @shareable @authenticated }`;
  const partners = ['titel', 'nr'].map((read, index) => {
    const { text, ...one } = schema(`${'xy'[index]}`, body(read));
    return {
      ...one,
      text: text
        .replace('titel: String bij', '@shareable titel: String @shareable bij')
        .replace('{ nr: ID! @shareable', '{ nr: ID!')
        .replace('(fields: [])): Zaak }', '(fields: [])): Zaak @shareable }')
        .replace('zaken: [Zaak!] }', 'zaken: [Zaak!] @shareable }'),
    };
  });
  const { supergraph, errors } = compositionResult(partners);
  expect(errors).toBeUndefined();
  expect(supergraph).toContain(
    '@by(fields: ["Zaak.titel"]) @by(fields: ["Zaak.nr"])',
  );
});

test('a supergraph that was composed elsewhere is checked too', () => {
  expect(supergraphViolations(new Supergraph(committedSupergraph()))).toEqual(
    [],
  );
  const without = committedSupergraph().replace(
    'gemeente: ID @reads(fields: ["Betrokkenheid.organisatie"])',
    'gemeente: ID',
  );
  expect(supergraphViolations(new Supergraph(without))).toEqual([
    expect.stringContaining('Query.gedetineerden(gemeente) does not declare'),
  ]);
});
