import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { apiSchema } from '../../gateway/authorization/who-sees-what/api-schema.js';
import {
  apiSchemaFile,
  committedSupergraph,
} from '../../gateway/supergraph/committed.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { sharedFederation } from '../support/shared-federation.js';

const text = readFileSync(apiSchemaFile, 'utf8');
const schema = buildSchema(text);

/** `Type`, `Type.field` and `Type.field(argument)` of everything in a schema. */
const elementsOf = (of: GraphQLSchema): string[] =>
  Object.values(of.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      type.name,
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ name, args }) => [
            `${type.name}.${name}`,
            ...args.map((each) => `${type.name}.${name}(${each.name})`),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
        : []),
    ]);

test('the API schema is generated from the schemas and the register, and is valid', () => {
  expect(apiSchema(committedSupergraph(), verwerkingsregister)).toBe(text);
  expect(validateSchema(schema)).toEqual([]);
});

test('a field says its owner, what it requires and which purposes open it, after what its partner says', () => {
  expect(schema.getQueryType()!.getFields()['mijnReintegratie']).toMatchObject({
    description:
      'The justitiabele who sends the request.\n\nOwner: akkoord. Requires: `mijn:lezen`. Purposes: eigen-re-integratie.',
  });
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const { description } of Object.values(type.getFields()))
        expect(description).toMatch(
          /(^|\n\n)Owner: [a-z, ]+\. (Requires: `[^`]+`\. )?Purposes: [a-z, -]+\.$/,
        );
});

describe('it opens nothing that introspection does not', () => {
  const shownBy = async (persona: PersonaName, purpose: string) => {
    const { askWith, token } = await sharedFederation();
    const { body } = await askWith(
      {
        authorization: `Bearer ${await token(persona)}`,
        doelbinding: purpose,
      },
      getIntrospectionQuery({ inputValueDeprecation: true }),
    );
    // Not every persona of a role has each of its purposes.
    return body.data
      ? elementsOf(buildClientSchema(body.data as IntrospectionQuery))
      : [];
  };

  test('introspection of each role and purpose is in it, and together they are all of it', async () => {
    const seen = new Set<string>();
    const names = Object.keys(personas) as PersonaName[];
    for (const { uri, scopesByRole } of verwerkingsregister)
      for (const persona of names.filter(
        (name) => personas[name].role in scopesByRole,
      ))
        for (const each of await shownBy(persona, uri)) seen.add(each);
    const all = elementsOf(schema);
    expect([...seen].filter((each) => !all.includes(each))).toEqual([]);
    expect(all.filter((each) => !seen.has(each))).toEqual([]);
  }, 60_000);

  const rule = /(type Inschrijving[^{]*@requiresScopes\(scopes: )\[\[[^)]*\]\]/;
  test.each([
    ['a scope that no purpose gives', '[["niemand:lezen"]]'],
    [
      'scopes that only two roles together have',
      '[["mijn:lezen", "keten:lezen"]]',
    ],
  ])('what requires %s is not in it', (_title, scopes) => {
    expect(text).toContain('type Inschrijving ');
    const closed = committedSupergraph().replace(rule, `$1${scopes}`);
    expect(closed).not.toBe(committedSupergraph());
    const found = apiSchema(closed, verwerkingsregister);
    expect(found).not.toContain('Inschrijving ');
    expect(validateSchema(buildSchema(found))).toEqual([]);
  });
});
