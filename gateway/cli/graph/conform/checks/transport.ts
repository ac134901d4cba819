import { area, ensure, type Check } from '../check.js';
import { fetchEntities, ofPerson, stranger } from '../discover.js';
import { disconnect } from '../http-exchange.js';
import type { Subgraph } from '../subgraph.js';
import { withAssertion } from '../assertion.js';

const body = JSON.stringify({ query: '{ __typename }' });

async function ensureServes({ execute }: Subgraph, after: string) {
  const { status, data } = await execute('{ __typename }');
  ensure(
    status === 200 && data?.__typename === 'Query',
    `After ${after} the next request gave status ${status}.`,
  );
}

const accepts = (
  id: string,
  what: string,
  headers: Record<string, string>,
): readonly [string, string, Check['run']] => [
  id,
  `accepts ${what}`,
  async ({ send }) => {
    const { status, data } = await send({ body, headers });
    ensure(
      status === 200 && data?.__typename === 'Query',
      `${what}: status ${status}. Take no notice of a header that you cannot read.`,
    );
  },
];

const trace = '0af7651916cd43dd8448eb211c80319c';

export const transportChecks: Check[] = area('transport', [
  accepts('traceparent', 'a `traceparent` of the request', {
    traceparent: `00-${trace}-b7ad6b7169203331-01`,
  }),
  accepts('traceparent-malformed', 'a malformed `traceparent`', {
    traceparent: `ff-${trace}-x`,
    tracestate: '=,=',
  }),
  accepts('transaction-id', 'an `Fsc-Transaction-Id`', {
    'fsc-transaction-id': '018f3c4e-6a7b-7c8d-9e0f-1a2b3c4d5e6f',
  }),
  accepts('unknown-header', 'a header that it does not know', {
    'x-header-of-a-later-version': '1',
  }),
  accepts('accept-json', 'a request that accepts application/json only', {
    accept: 'application/json',
  }),
  accepts('accept-response', 'a request that accepts GraphQL responses only', {
    accept: 'application/graphql-response+json',
  }),
  accepts('charset', 'JSON with `charset=utf-8`', {
    'content-type': 'application/json; charset=utf-8',
  }),
  [
    'slow',
    'takes a body that comes in pieces',
    async ({ send }) => {
      const { status } = await send({ body, pieces: 6 });
      ensure(status === 200, `Status ${status}.`);
    },
  ],
  [
    'aborted-request',
    'serves the next request after ten that were aborted halfway the body',
    async (subgraph) => {
      await abort(subgraph, 0.5);
      await ensureServes(subgraph, 'aborted requests');
    },
  ],
  [
    'aborted-response',
    'serves the next request after ten whose client disconnected before the response',
    async (subgraph) => {
      await abort(subgraph, 1);
      await ensureServes(subgraph, 'disconnected clients');
    },
  ],
  [
    'unfinished',
    'serves others while bodies do not come',
    async (subgraph) => {
      const pending = Array.from({ length: 10 }, () => abort(subgraph, 0.9, 1));
      await ensureServes(subgraph, 'requests without an end');
      await Promise.all(pending);
    },
  ],
  [
    'parallel',
    'keeps callers apart who send at the same time',
    async (subgraph) => {
      const people = [ofPerson(subgraph.visible)];
      const responses = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          fetchEntities(
            subgraph,
            people,
            at % 2 === 0 ? undefined : stranger(subgraph),
          ),
        ),
      );
      const wrong = responses.findIndex(
        ({ data }, at) => (data?._entities?.[0] != null) !== (at % 2 === 0),
      );
      ensure(
        wrong === -1,
        `Of 20 requests at the same time number ${wrong} had the response of another caller, or none. Keep nothing of one request for another.`,
      );
    },
  ],
]);

/** Sends part of the body of requests at the same time, and disconnects. */
async function abort(
  { url, sign }: Subgraph,
  part: number,
  count = 10,
): Promise<void> {
  const request = {
    body,
    headers: { 'content-type': 'application/json', ...withAssertion(sign()) },
  };
  await Promise.all(
    Array.from({ length: count }, () => disconnect(url, request, part)),
  );
}
