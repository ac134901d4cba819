import { area, ensure, Skipped, type Check } from '../check.js';
import { listsOf } from '../graph-shape.js';
import type { GraphQLResponse, Subgraph } from '../subgraph.js';

export function ensureBadInput(
  { data, errors, status }: GraphQLResponse,
  what: string,
): void {
  ensure(
    status < 500 && errors.length > 0,
    `${what}: status ${status}${errors.length > 0 ? '' : ' and no error'}. Respond with an error with the code BAD_USER_INPUT.`,
  );
  const codes = errors.map(({ extensions }) => extensions?.code);
  ensure(
    codes.every((code) => code === 'BAD_USER_INPUT'),
    `${what}: the code of the error is ${JSON.stringify(codes[0])}. Use BAD_USER_INPUT.`,
  );
  ensure(
    data == null || Object.values(data as object).includes(null),
    `${what}: it gave data as well.`,
  );
}

/** A document that does not execute: `data` is absent or null. */
const ensureNotExecuted = (response: GraphQLResponse, what: string) => {
  ensureBadInput(response, what);
  ensure(response.data == null, `${what}: it was executed in part.`);
};

const post = ({ send }: Subgraph, body: object) =>
  send({ body: JSON.stringify(body) });

const refusedDocuments: readonly (readonly [string, string, object])[] = [
  ['syntax', 'a document with a syntax error', { query: '{ __typename ' }],
  ['empty', 'an empty document', { query: '' }],
  ['missing', 'a request without a document', { variables: {} }],
  ['query-number', 'a document that is no text', { query: 7 }],
  [
    'field-unknown',
    'a field that the schema does not have',
    { query: '{ fieldThatDoesNotExist }' },
  ],
  [
    'operation-unknown',
    'an `operationName` that the document does not have',
    { query: 'query A { __typename }', operationName: 'B' },
  ],
  [
    'operation-ambiguous',
    'two operations without an `operationName`',
    { query: 'query A { __typename } query B { __typename }' },
  ],
  [
    'variable-missing',
    'a required variable without a value',
    {
      query:
        'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    },
  ],
  [
    'variable-kind',
    'a variable of another kind than its type',
    {
      query: 'query ($on: Boolean!) { __typename @include(if: $on) }',
      variables: { on: '123456782' },
    },
  ],
  [
    'variables-list',
    'variables that are no object',
    { query: '{ __typename }', variables: ['123456782'] },
  ],
];

export const operationChecks: Check[] = area('operation', [
  ...refusedDocuments.map(
    ([id, what, body]) =>
      [
        id,
        `refuses ${what}`,
        async (subgraph: Subgraph) =>
          ensureNotExecuted(await post(subgraph, body), what),
      ] as const,
  ),
  [
    'operation-name',
    'executes the operation that `operationName` names',
    async (subgraph) => {
      const { data } = await post(subgraph, {
        query: 'query A { a: __typename } query B { b: __typename }',
        operationName: 'B',
      });
      ensure(data?.b === 'Query', 'It did not execute that operation.');
    },
  ],
  [
    'selection',
    'executes aliases, fragments, `@skip` and `@include`',
    async ({ execute }) => {
      const { data } = await execute(
        'query ($no: Boolean!) { a: __typename ...f b: __typename @include(if: $no) c: __typename @skip(if: $no) } fragment f on Query { d: __typename }',
        { no: false },
      );
      ensure(
        JSON.stringify(data) === '{"a":"Query","d":"Query","c":"Query"}',
        'The response has other names, or another order, than the selection.',
      );
    },
  ],
  [
    'variable-int-range',
    'refuses an Int of more than 32 bits',
    async ({ execute, schema }) => {
      const [list] = listsOf(schema);
      if (!list) throw new Skipped('It has no list with `first`.');
      ensureBadInput(
        await execute(
          `query ($first: Int) { ${list.name}(first: $first) { __typename } }`,
          { first: 2_147_483_648 },
        ),
        'first: 2147483648',
      );
    },
  ],
]);
