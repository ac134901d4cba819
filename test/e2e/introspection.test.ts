import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  validateSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { inProcess } from '../../gateway/authorization/policy/in-process.js';
import { policies } from '../../gateway/authorization/policy/policies.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { partnerOffset } from '../../shared/config.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { permittedFields } from '../support/schema-oracle.js';

/** The gateway with the real supergraph, and without any subgraph running. */
let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation(
    {},
    {
      supergraph: committedSupergraph(),
      partners: Object.keys(partnerOffset).map((name) => ({
        name,
        url: 'http://127.0.0.1:9/graphql',
        deadlineMs: 1,
      })),
      decisionPoint: inProcess(policies),
    },
  );
});
afterAll(() => federation.stop());

const names = Object.keys(personas) as PersonaName[];
const granted: Partial<Record<PersonaName, string[]>> = {
  'reclasseringswerker-rn': ['risico-oordeel-door-professional'],
};

const shown = new Map<PersonaName, Promise<GraphQLSchema>>();
function schemaOf(persona: PersonaName): Promise<GraphQLSchema> {
  const known =
    shown.get(persona) ??
    federation
      .execute(getIntrospectionQuery(), {}, persona)
      .then(({ body }) => buildClientSchema(body.data));
  shown.set(persona, known);
  return known;
}

const objectsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !isIntrospectionType(type),
  );

test.each(names)(
  'N25: introspection gives %s a valid schema with exactly the permitted fields',
  async (persona) => {
    const schema = await schemaOf(persona);
    expect(validateSchema(schema)).toEqual([]);
    const fields = objectsOf(schema).flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    const { scopes } = personas[persona];
    const held = { scopes, policies: granted[persona] ?? [] };
    expect(fields.sort()).toEqual([...permittedFields(held)].sort());
  },
);

/** Every name in a schema. */
const namesIn = (schema: GraphQLSchema): Set<string> =>
  new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => [
      type.name,
      ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
      ...(isInputObjectType(type) ? Object.keys(type.getFields()) : []),
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ name, args }) => [
            name,
            ...args.map((arg) => arg.name),
          ])
        : []),
    ]),
  );

type Field = GraphQLField<unknown, unknown>;

/**
 * Invalid selections of a field, for which a message might disclose its type, its arguments, their types, or its siblings. A message
 * may repeat names of its document, so that exact and misspelled names are in different documents.
 */
const mistakes: ((field: Field) => string[])[] = [
  ({ name, args }) => [
    name,
    `${name} { zzz }`,
    `${name}(${args.map((arg) => `${arg.name}: {zzz: ZZZ}`).join(' ') || 'zzz: 1'}) { zzz }`,
  ],
  ({ name }) => [`${name}x`, name.slice(0, -1)],
  ({ name, args }) => [
    `${name}(${args.map((arg) => `${arg.name.slice(0, -1)}: 1`).join(' ') || 'zzz: 1'}) { zzz }`,
  ],
];

function documents(type: string, fields: readonly Field[]): string[] {
  const perDocument = 20;
  const parts = Array.from(
    { length: Math.ceil(fields.length / perDocument) },
    (_, n) => fields.slice(n * perDocument, (n + 1) * perDocument),
  );
  return [
    ...parts.flatMap((part) =>
      mistakes.map(
        (mistake) =>
          `{ ...F } fragment F on ${type} { ${part.flatMap(mistake).join(' ')} }`,
      ),
    ),
    `{ ... on ${type}x { zzz } ... on ${type.slice(0, -1)} { zzz } }`,
  ];
}

describe('N25: no validation error names a field or type that is hidden from the caller', () => {
  // Each persona gets part of the schema; together they get all of it.
  const everything = new Set<string>();
  const types = new Map<string, Map<string, Field>>();
  beforeAll(async () => {
    for (const schema of await Promise.all(names.map(schemaOf))) {
      for (const name of namesIn(schema)) everything.add(name);
      for (const type of objectsOf(schema)) {
        const fields = types.get(type.name) ?? new Map<string, Field>();
        types.set(type.name, fields);
        for (const field of Object.values(type.getFields()))
          fields.set(field.name, field);
      }
    }
  });

  test.each([
    null,
    'casemanager-vught',
    'justitiabele-a',
    'integrator-nakoming',
  ] as const)('to %s', async (persona) => {
    const open = persona
      ? namesIn(await schemaOf(persona))
      : new Set(['Query']);
    const told = new Set<string>();
    const asked = Array.from(types, ([type, fields]) =>
      documents(type, [...fields.values()]),
    ).flat();
    for (const query of asked) {
      const { status, body } = persona
        ? await federation.execute(query, {}, persona)
        : await federation.post(JSON.stringify({ query }));
      expect(status).toBe(400);
      const own = new Set(query.match(/\w+/g));
      for (const { message } of body.errors)
        for (const [, quoted] of message.matchAll(/"([^"]*)"/g))
          for (const word of quoted.match(/\w+/g) ?? [])
            if (everything.has(word) && !own.has(word)) told.add(word);
    }
    expect([...told].filter((word) => !open.has(word))).toEqual([]);
    // Messages do contain names of permitted fields.
    if (persona) expect(told.size).toBeGreaterThan(10);
    else expect([...told].filter((word) => word !== 'Query')).toEqual([]);
  });
});
