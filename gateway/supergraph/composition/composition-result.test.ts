import { expect, test } from '@jest/globals';
import { compositionResult } from './composition-result.js';

const schema = (name: string, body: string) => ({
  name,
  file: `subgraphs/${name}/schema.graphql`,
  text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@shareable", { name: "@tag", as: "@merk" }])\n${body}`,
});
const nobody = '@merk(name: "zonder-persoon")';
const person =
  'type Justitiabele @key(fields: "id") @authenticated { id: ID! naam: String }';
const errorsOf = (...bodies: string[]) =>
  compositionResult(
    bodies.map((body, index) => schema('xyz'[index]!, body)),
  ).errors?.map(String);

test.each([
  [
    'a root field that returns a scalar',
    `type Query {\n  naamVan(id: ID!): String @authenticated }`,
    'x (subgraphs/x/schema.graphql:3:3): Query.naamVan returns a scalar without its data subject: the audit log could not identify the person. Return an object, or write @tag(name: "zonder-persoon") on the field when its value is not about a person.',
  ],
  [
    'a type that does not lead to a person',
    `type Query { brief: Brief @authenticated }\ntype Brief @authenticated {\n  tekst: String }`,
    'x (subgraphs/x/schema.graphql:4:3): Brief.tekst can be selected without passing a person (Query.brief): the audit log could not identify the data subject. Give Brief a field "justitiabele: Justitiabele!", or write @tag(name: "zonder-persoon") on the type when none of its fields is about one person.',
  ],
  [
    'a type with a nullable field that leads to a person',
    `${person} type Query { brief: Brief @authenticated }\ntype Brief @authenticated { justitiabele: Justitiabele\n tekst: String }`,
    'Brief.tekst can be selected without passing a person (Query.brief)',
  ],
  [
    'a type below a payload',
    `type Query { a: Int @authenticated ${nobody} } type Mutation { schrijven: Uitslag @authenticated } type Uitslag @authenticated { brief: Brief } type Brief @authenticated { tekst: String }`,
    'Brief.tekst can be selected without passing a person (Uitslag.brief)',
  ],
  [
    'a possible type of an interface or a union',
    `type Query { stuk: Stuk @authenticated post: Post @authenticated } union Stuk = Brief interface Post { tekst: String } type Brief @authenticated { tekst: String } type Kaart implements Post @authenticated { tekst: String }`,
    'Kaart.tekst can be selected without passing a person (Query.post)',
  ],
  [
    'an entity, which other subgraphs can fetch by its key',
    `type Query { a: Int @authenticated ${nobody} } type Brief @key(fields: "id") @authenticated { id: ID! }`,
    'Brief.id can be selected without passing a person (_entities)',
  ],
  [
    'a type below one that is declared not to be about a person',
    `${person} type Query { cel: Cel @authenticated } type Cel @authenticated ${nobody} { nummer: Int bewoner: Bewoner } type Bewoner @authenticated { naam: String }`,
    'Bewoner.naam can be selected without passing a person (Cel.bewoner)',
  ],
])('%s does not compose', (_title, body, expected) => {
  expect(errorsOf(body)!.join('\n')).toContain(expected);
});

test('a type that one partner declares not to be about people must be declared so by the others too', () => {
  const entity = 'type Cel @shareable @authenticated';
  const [x, y] = [
    `${person} type Query { cel: Cel @authenticated } ${entity} ${nobody} { nummer: Int }`,
    `type Justitiabele @key(fields: "id") @authenticated { id: ID! cel: Cel } ${entity} { nummer: Int }`,
  ] as const;
  expect(errorsOf(x, y)).toEqual([
    expect.stringContaining(
      'y (subgraphs/y/schema.graphql:2:111): Cel.nummer can be selected',
    ),
  ]);
  expect(errorsOf(x, y.replace(entity, `${entity} ${nobody}`))).toBeUndefined();
});

test('people, types that lead to one, types with only those below them, and types not about people compose', () => {
  expect(
    errorsOf(`${person}
      type Query { wie: Justitiabele @authenticated brieven: Brieven @authenticated cellen: [Cel] @authenticated aantal: Int @authenticated ${nobody} }
      type Brieven @authenticated { edges: [BriefEdge!]! eerste: Brief }
      type BriefEdge @authenticated { cursor: String! node: Justitiabele! brief: Brief }
      type Brief @key(fields: "id") @authenticated { id: ID! justitiabele: Justitiabele! tekst: String }
      type Cel @key(fields: "nummer") @authenticated ${nobody} { nummer: Int! }
      type Verblijf @authenticated { cel: Cel tekst: String } extend type Justitiabele { verblijf: Verblijf }`),
  ).toBeUndefined();
});
