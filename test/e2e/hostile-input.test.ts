import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { startFederation, type Federation } from '../support/federation.js';
import { allScopes } from '../support/schema-oracle.js';
import { unifiedPage, unifiedView } from '../support/unified-view.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const { schema } = new Supergraph(
  readFileSync(
    new URL('../../gateway/supergraph/supergraph.graphql', import.meta.url),
    'utf8',
  ),
);
const requests = () =>
  Object.values(federation.proxies).reduce(
    (sum, proxy) => sum + proxy.requests,
    0,
  );
/** With all scopes, so that a request can only fail because of its input. */
const ask = (query: string, variables = {}) =>
  federation.ask('beheerder', query, variables, allScopes);

const codesOf = ({ body }: { body: any }): string[] =>
  (body.errors ?? []).map(({ extensions }: any) => extensions.code);

test('the operations in the documentation, and the whole view of a page of a hundred people, are within all limits', async () => {
  const id = demoPersonId('knownToAll');
  for (const reply of [
    await ask(unifiedView, { id }),
    await ask(unifiedPage, { first: 100 }),
  ])
    expect(codesOf(reply)).not.toContain('BAD_USER_INPUT');
});

test('an operation over the cost limit is refused without subgraph requests', async () => {
  const before = requests();
  const people =
    'plaatsingen { vanaf } justitiabele { detenties { plaatsingen { vanaf } overleggen { datum } verloven { vanaf } } }';
  const { status, body } = await ask(
    `query ($first: Int!) { justitiabelen(first: $first) { edges { node { detenties { ${people} justitiabele { detenties { ${people} } } } } } } }`,
    { first: 100 },
  );
  expect(status).toBe(400);
  expect(body).toEqual({
    errors: [
      {
        message: expect.stringMatching(
          /^A request may have at most 50000 cost; this one has \d+\.$/,
        ),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
  expect(requests()).toBe(before);
});

type Input = GraphQLArgument | GraphQLInputField;
const inputsOf = (type: GraphQLInputType): Input[] => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
};

/** A minimal valid value of a type. */
function fitting(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [fitting(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      inputsOf(nullable)
        .filter((input) => input.type !== getNullableType(input.type))
        .map(({ name, type: inner }) => [name, fitting(inner)]),
    );
  const values: Record<string, unknown> = {
    Int: 1,
    Boolean: true,
    Date: '2026-01-01',
    DateTime: '2026-01-01T00:00:00.000Z',
    Meldingsoort: 'AANKOMST',
    Partij: 'DJI',
  };
  return values[nullable.toString()] ?? 'x';
}

/** Each valid value with one leaf replaced by an object, which an ORM would interpret as a condition. */
function unfitting(type: GraphQLInputType): unknown[] {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return unfitting(nullable.ofType).map((value) => [value]);
  const inputs = inputsOf(nullable);
  if (inputs.length === 0) return [{ $ne: null, id: 1, toString: 'x' }];
  return inputs.flatMap(({ name, type: inner }) =>
    unfitting(inner).map((value) => ({
      ...(fitting(nullable) as object),
      [name]: value,
    })),
  );
}

const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap(
  (type) =>
    Object.values(type.getFields()).map(
      (field) =>
        [
          type === schema.getQueryType() ? 'query' : 'mutation',
          field.name,
          field,
        ] as const,
    ),
);

describe('N77: an object in place of a scalar reaches no partner, in any argument', () => {
  test.each(roots.filter(([, , { args }]) => args.length > 0))(
    '%s %s',
    async (kind, name, { args, type }) => {
      const leaf =
        inputsOf(type as never).length === 0 && getNamedType(type).toString();
      const below =
        leaf && 'getFields' in getNamedType(type) ? '{ __typename }' : '';
      const send = async (variables: Record<string, unknown>) => {
        const declared = args
          .map((arg) => `$${arg.name}: ${arg.type.toString()}`)
          .join(' ');
        const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
        return ask(
          `${kind} (${declared}) { ${name}(${given}) ${below} }`,
          variables,
        );
      };
      const valid = Object.fromEntries(
        args
          .filter((arg) => arg.type !== getNullableType(arg.type))
          .map((arg) => [arg.name, fitting(arg.type)]),
      );
      const before = requests();
      for (const arg of args)
        for (const value of unfitting(arg.type)) {
          const reply = await send({ ...valid, [arg.name]: value });
          expect([arg.name, value, codesOf(reply)]).toEqual([
            arg.name,
            value,
            ['BAD_USER_INPUT'],
          ]);
        }
      expect(requests()).toBe(before);
      // Without the object the value is valid.
      await send(valid);
      expect(requests()).toBeGreaterThan(before);
    },
  );
});

describe('N78: a caller cannot inject SQL', () => {
  test('a sort order is an enum value', () => {
    const types = Object.values(schema.getTypeMap());
    const inputs = types.flatMap((type): Input[] => {
      if (isInputObjectType(type)) return Object.values(type.getFields());
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ args }) => args);
    });
    const orders = inputs.filter(({ name }) =>
      /volgorde|order|sort/i.test(name),
    );
    expect(orders).not.toEqual([]);
    expect(
      orders.filter(({ type }) => !isEnumType(getNamedType(type))),
    ).toEqual([]);
  });

  const lists = roots.filter(([, , { args }]) =>
    args.some(({ name }) => name === 'after'),
  );
  const hostile = ["x' OR '1'='1", '1; DROP TABLE detentie', '%', '\\'];
  test.each(lists)(
    '%s %s refuses an invalid page size and a cursor of another list',
    async (_kind, name, { args }) => {
      const required = args
        .filter((arg) => arg.type !== getNullableType(arg.type))
        .map((arg) => `, ${arg.name}: ${JSON.stringify(fitting(arg.type))}`)
        .join('');
      const page = (given: string, variables = {}) =>
        ask(
          `query ($after: String) { ${name}(${given}${required}) { edges { cursor } } }`,
          variables,
        );
      for (const first of [0, -1, 101, 2_147_483_647])
        expect([first, codesOf(await page(`first: ${first}`))]).toEqual([
          first,
          ['BAD_USER_INPUT'],
        ]);
      for (const text of hostile)
        for (const after of [text, Buffer.from(text).toString('base64url')]) {
          const { body } = await page('first: 1, after: $after', { after });
          expect([
            after,
            body.errors?.[0].extensions.code ?? body.data[name].edges,
          ]).toEqual([after, body.errors ? 'BAD_USER_INPUT' : []]);
        }
    },
  );

  test.each(hostile)('a search for %j finds nobody', async (naam) => {
    const { body } = await federation.ask(
      'casemanager-vught',
      'query ($naam: String) { gedetineerden(naam: $naam) { totalCount } }',
      { naam },
    );
    expect(body).toEqual({ data: { gedetineerden: { totalCount: 0 } } });
  });
});

describe('an input error has the path of the input, and no value', () => {
  const number = '999900012';
  const act =
    'mutation ($i: AfspraakVastleggenInput!) { afspraakVastleggen(input: $i) { fout { code } } }';
  const input = {
    justitiabele: 'x',
    omschrijving: 'x',
    uiterlijkOp: '2099-01-01',
  };
  const literal = (fields: string) =>
    `mutation { afspraakVastleggen(input: { ${fields} }) { fout { code } } }`;
  const written =
    'justitiabele: "x", omschrijving: "x", uiterlijkOp: "2099-01-01"';

  test.each<[string, string, object, string[]]>([
    [
      'no day',
      act,
      { i: { ...input, uiterlijkOp: number } },
      ['$i.uiterlijkOp" has an invalid value; Date must look like YYYY-MM-DD.'],
    ],
    [
      'missing and unknown fields',
      act,
      { i: { justitiabele: 'x', omschrijving: null, [number]: number } },
      [
        '$i.omschrijving" has an invalid value; null is not allowed here.',
        '$i.uiterlijkOp" has an invalid value; it is required.',
        '$i" has an invalid value; it has an unknown field.',
      ],
    ],
    [
      'an enum',
      act,
      { i: { ...input, basisvoorwaarde: number } },
      [
        '$i.basisvoorwaarde" has an invalid value; it is not one of the values of its enum.',
      ],
    ],
    ['nothing', act, {}, ['$i" has an invalid value; it is required.']],
    [
      'a list',
      'query ($ids: [ID!]) { justitiabelen(ids: $ids) { totalCount } }',
      { ids: ['a', { [number]: number }, null] },
      [
        '$ids[1]" has an invalid value; a text or a whole number is due.',
        '$ids[2]" has an invalid value; null is not allowed here.',
      ],
    ],
    [
      'no day in the document',
      literal(written.replace('2099-01-01', number)),
      {},
      [
        'input.uiterlijkOp" has an invalid value; Date must look like YYYY-MM-DD.',
      ],
    ],
    [
      'unknown and wrong fields in the document',
      literal(`${written}, x_${number}: 1, basisvoorwaarde: X_${number}`),
      {},
      [
        'input" has an invalid value; it has an unknown field.',
        'input.basisvoorwaarde" has an invalid value; it is not one of the values of its enum.',
      ],
    ],
    [
      'missing fields in the document',
      literal('justitiabele: null, omschrijving: 7'),
      {},
      [
        'input.uiterlijkOp" has an invalid value; it is required.',
        'input.justitiabele" has an invalid value; null is not allowed here.',
        'input.omschrijving" has an invalid value; a text is due.',
      ],
    ],
    [
      'a list in the document',
      `{ justitiabelen(ids: ["a", {x_${number}: 1}]) { totalCount } }`,
      {},
      ['ids[1]" has an invalid value; a text or a whole number is due.'],
    ],
    [
      'a default',
      `query ($first: Int = "${number}") { justitiabelen(first: $first) { totalCount } }`,
      {},
      [
        '$first" has an invalid value; a whole number of at most 32 bits is due.',
      ],
    ],
  ])('%s', async (_title, query, variables, expected) => {
    const before = requests();
    const { status, body } = await ask(query, variables);
    expect(status).toBe(400);
    expect(
      body.errors
        .map(({ message }: any) =>
          message.replace(/^(Variable|Argument) "/, ''),
        )
        .sort(),
    ).toEqual([...expected].sort());
    for (const { extensions, locations } of body.errors) {
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(locations).toHaveLength(1);
    }
    expect(JSON.stringify(body)).not.toContain(number);
    expect(requests()).toBe(before);
  });
});
