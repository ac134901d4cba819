import { randomUUID } from 'node:crypto';
import { area, ensure, Skipped, type Check } from '../check.js';
import { operationWith } from '../graph-shape.js';
import type { GraphQLResponse, Subgraph } from '../subgraph.js';
import { digestOf, withAssertion } from '../assertion.js';
import { ensureUnauthenticated } from './assertion.js';

/** Each is refused, so that nothing is written; its arguments name nothing that exists. */
async function eachMutation(
  { schema }: Subgraph,
  run: (
    name: string,
    operation: ReturnType<typeof operationWith>,
  ) => Promise<void>,
): Promise<void> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  if (fields.length === 0) throw new Skipped('It has no mutation.');
  for (const field of fields)
    await run(field.name, operationWith(field, 'mutation'));
}

export function ensureForbidden(
  { data, errors }: GraphQLResponse,
  what: string,
): void {
  const code: unknown = errors[0]?.extensions?.code;
  ensure(
    code === 'FORBIDDEN' && (data == null || data.result == null),
    `${what}: ${code === undefined ? 'no error' : `code ${JSON.stringify(code)}`}. Respond with FORBIDDEN.`,
  );
}

const forbidden = (
  id: string,
  who: string,
  claims: () => Record<string, unknown>,
): readonly [string, string, Check['run']] => [
  id,
  `refuses every mutation of ${who} with FORBIDDEN`,
  (subgraph) =>
    eachMutation(subgraph, async (name, { query, variables }) =>
      ensureForbidden(
        await subgraph.execute(query, variables, claims()),
        `${name} of ${who}`,
      ),
    ),
];

export const mutationChecks: Check[] = area('mutation', [
  forbidden('no-scope', 'a caller without scopes', () => ({ scope: '' })),
  forbidden('other-scope', 'a caller with scopes to read only', () => ({
    scope: 'keten:lezen mijn:lezen',
  })),
  forbidden('break-glass', 'break-glass access: it is read-only', () => ({
    noodtoegang: { id: randomUUID(), justitiabele: randomUUID() },
  })),
  [
    'unsigned-body',
    'refuses a mutation of which the body is not signed',
    (subgraph) =>
      eachMutation(subgraph, async (name, { query, variables }) =>
        ensureUnauthenticated(
          await subgraph.execute(query, variables, { body: null, scope: '' }),
          `${name} with an assertion for a query`,
        ),
      ),
  ],
  [
    'replayed',
    'refuses a mutation with the assertion of another one',
    (subgraph) =>
      eachMutation(subgraph, async (name, { query, variables }) => {
        const body = JSON.stringify({ query, variables });
        const claims = { body: digestOf(body.replace('{', '{ ')), scope: '' };
        ensureUnauthenticated(
          await subgraph.send({
            body,
            headers: withAssertion(subgraph.sign({ claims })),
          }),
          `${name} with the assertion of another body`,
        );
      }),
  ],
]);
