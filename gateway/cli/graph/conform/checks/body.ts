import { gzipSync } from 'node:zlib';
import { area, ensure, type Check } from '../check.js';
import type { HttpRequest } from '../http-exchange.js';
import type { GraphQLResponse, Subgraph } from '../subgraph.js';

const query = '{ __typename }';
const ordinary = JSON.stringify({ query });

/** Nested too deep, and not closed: it must not get as far as a parser. */
const nested = (open: string, count: number) =>
  `{"query":"${query}","variables":{"x":${open.repeat(count)}`;
const closed = (depth: number) =>
  `{"query":"${query}","variables":{"x":${'['.repeat(depth)}${']'.repeat(depth)}}}`;

function ensureRefused(
  { status, data, errors }: GraphQLResponse,
  what: string,
): void {
  ensure(
    status >= 400 && status < 500 && data == null && errors.length > 0,
    `${what}: status ${status}${data == null ? '' : ' and data'}. Respond with a status from 400 to 499 and an error.`,
  );
}

const type = (value: string) => ({ 'content-type': value });

const refused: readonly (readonly [string, string, HttpRequest])[] = [
  ['empty', 'a request without a body', { headers: { 'content-length': 0 } }],
  ['json', 'what is no JSON', { body: '{"query": ' }],
  ['utf8', 'a body that is not UTF-8', { body: invalidUtf8() }],
  [
    'utf16',
    'a body in UTF-16',
    {
      body: Buffer.from(ordinary, 'utf16le'),
      headers: type('application/json; charset=utf-16le'),
    },
  ],
  [
    'text-plain',
    'JSON with the content type text/plain',
    { body: ordinary, headers: type('text/plain') },
  ],
  [
    'form',
    'a form, which a browser sends from any page',
    {
      body: new URLSearchParams({ query }).toString(),
      headers: type('application/x-www-form-urlencoded'),
    },
  ],
  [
    'gzip',
    'a compressed body: the gateway sends none',
    { body: gzipSync(ordinary), headers: { 'content-encoding': 'gzip' } },
  ],
  [
    'too-large',
    'a body of more than 4 MB',
    { body: `${ordinary}${' '.repeat(4_300_000)}` },
  ],
  ['nested', 'a body that is nested 200 levels deep', { body: closed(200) }],
  [
    'brackets',
    'a million brackets that are not closed',
    { body: nested('[', 1_000_000) },
  ],
  ['batch', 'a list of operations', { body: `[${ordinary},${ordinary}]` }],
  ['text', 'JSON that is a text', { body: JSON.stringify(query) }],
  ['null', 'JSON that is null', { body: 'null' }],
  [
    'get',
    'an operation in the URL of a GET: no assertion covers the URL',
    { method: 'GET', path: `?query=${encodeURIComponent(query)}` },
  ],
  ['put', 'another method than POST', { method: 'PUT', body: ordinary }],
];

function invalidUtf8(): Buffer {
  const body = Buffer.from(JSON.stringify({ query: `${query} #?` }));
  body[body.indexOf('?')] = 0xff;
  return body;
}

export const bodyChecks: Check[] = area('body', [
  ...refused.map(
    ([id, what, request]) =>
      [
        id,
        `refuses ${what}`,
        async ({ send }: Subgraph) => ensureRefused(await send(request), what),
      ] as const,
  ),
  [
    'strings',
    'does not count brackets in a text as nesting',
    async ({ send }) => {
      const variables = { x: `\\"${'['.repeat(1_000)}` };
      const { status } = await send({
        body: JSON.stringify({ query, variables }),
      });
      ensure(status === 200, `Status ${status}. It is an ordinary text.`);
    },
  ],
  [
    'large',
    'accepts a body of 3 MB',
    async ({ send }) => {
      const { status } = await send({
        body: `${ordinary}${' '.repeat(3_000_000)}`,
      });
      ensure(
        status === 200,
        `Status ${status}. The gateway sends bodies of up to 4 MB.`,
      );
    },
  ],
]);
