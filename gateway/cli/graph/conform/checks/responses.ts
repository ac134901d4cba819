import {
  errorCodes,
  isSourceReason,
} from '../../../../../shared/graphql/errors.js';
import { area, ensure, type Check } from '../check.js';
import type { GraphQLResponse, Subgraph } from '../subgraph.js';

/** Over everything that the checks before it provoked. */
const eachResponse =
  (run: (response: GraphQLResponse, subgraph: Subgraph) => void) =>
  async (subgraph: Subgraph): Promise<void> => {
    for (const response of subgraph.responses) run(response, subgraph);
  };

const eachError = (run: (error: any, subgraph: Subgraph) => void) =>
  eachResponse(({ errors }, subgraph) => {
    for (const error of errors) run(error, subgraph);
  });

/** The closed list, without the codes of the gateway alone. */
const gatewayOnly = [
  'CLIENT_SUSPENDED',
  'ENTITY_KEY_MISMATCH',
  'PARTNER_UNAVAILABLE',
  'UNAUTHORIZED_FIELD_OR_TYPE',
];
const codes = Object.keys(errorCodes).filter(
  (code) => !gatewayOnly.includes(code),
);

/** What a message must not contain, and what it then reveals. */
const revealing: readonly (readonly [string, string, RegExp])[] = [
  [
    'stack',
    'a stack or a path of a file',
    /^\s*at .+:\d+|\/node_modules\/|(^|[\s('"])(\/[\w.-]+){2,}\.\w+|Traceback|\.(ts|js|java|py|cs|go):\d+/m,
  ],
  [
    'host',
    'a host, an address or a URL',
    /\b\w+:\/\/|\b\d{1,3}(\.\d{1,3}){3}\b|localhost|ECONN|ENOTFOUND/i,
  ],
  [
    'query',
    'a query of a database',
    /\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bSQLITE_|\bER_[A-Z]{3}/i,
  ],
  ['number', 'a number of nine digits, as a BSN has', /(?<!\d)\d{8,9}(?!\d)/],
];

export const responseChecks: Check[] = area('responses', [
  [
    'content-type',
    'are application/json or application/graphql-response+json, in UTF-8',
    eachResponse(({ headers, status }) => {
      const type = String(headers['content-type']);
      ensure(
        /^application\/(graphql-response\+)?json *(; *charset=utf-8)?$/i.test(
          type,
        ),
        `A response with status ${status} has content type ${type}.`,
      );
    }),
  ],
  [
    'uncompressed',
    'are not compressed',
    eachResponse(({ headers }) =>
      ensure(
        headers['content-encoding'] === undefined,
        `A response has content-encoding ${String(headers['content-encoding'])}, which the gateway does not accept.`,
      ),
    ),
  ],
  [
    'members',
    'have `data` or `errors`, and no other member than `extensions`',
    eachResponse(({ text }) => {
      const names = Object.keys(JSON.parse(text) as object);
      const other = names.filter(
        (name) => !['data', 'errors', 'extensions'].includes(name),
      );
      ensure(
        other.length === 0 && names.some((name) => name !== 'extensions'),
        `A response has the members ${names.join(', ') || 'of an empty object'}.`,
      );
    }),
  ],
  [
    'extensions',
    'have in `extensions` only lists of texts: betrokkenen and tellingen',
    eachResponse(({ extensions }) => {
      for (const [name, value] of Object.entries(extensions ?? {}))
        ensure(
          ['betrokkenen', 'tellingen'].includes(name) &&
            Array.isArray(value) &&
            value.every((one) => typeof one === 'string'),
          `extensions.${name} is not one of them, or no list of texts.`,
        );
    }),
  ],
  [
    'error-code',
    'have a code of the closed list on every error',
    eachError(({ extensions }) =>
      ensure(
        codes.includes(extensions?.code),
        `An error has code ${JSON.stringify(extensions?.code)}. Known are: ${codes.join(', ')}.`,
      ),
    ),
  ],
  [
    'no-internal-error',
    'never have INTERNAL_SERVER_ERROR for what a caller sends',
    eachError(({ extensions, message }) =>
      ensure(
        extensions?.code !== 'INTERNAL_SERVER_ERROR',
        `One did (${String(message).slice(0, 80)}). Refuse what cannot be right before it is used.`,
      ),
    ),
  ],
  [
    'error-extensions',
    'have no other extension of an error than `code`, `missing` and `reason`',
    eachError(({ extensions }) => {
      const other = Object.keys(extensions ?? {}).filter(
        (name) => !['code', 'missing', 'reason'].includes(name),
      );
      ensure(
        other.length === 0,
        `An error has extensions.${other.join(', ')}. A stack or a cause belongs in your log.`,
      );
    }),
  ],
  [
    'source-reason',
    'have a reason of the closed list on SOURCE_UNAVAILABLE, and on no other error',
    eachError(({ extensions }) => {
      const { code, reason } = extensions ?? {};
      ensure(
        code === 'SOURCE_UNAVAILABLE'
          ? isSourceReason(reason)
          : reason === undefined,
        `An error with code ${code} has the reason ${JSON.stringify(reason)}. Known are TIMEOUT, CONNECTION, HTTP and MALFORMED, of SOURCE_UNAVAILABLE alone.`,
      );
    }),
  ],
  [
    'error-message',
    'have a message of one line on every error',
    eachError(({ message }) =>
      ensure(
        typeof message === 'string' && message !== '' && !/\n/.test(message),
        'An error has no message, or one of several lines.',
      ),
    ),
  ],
  ...revealing.map(
    ([id, what, pattern]) =>
      [
        `no-${id}`,
        `have no error that contains ${what}`,
        eachError(({ message, extensions }) =>
          ensure(
            !pattern.test(`${message}\n${JSON.stringify(extensions)}`),
            `The message of an error with code ${extensions?.code} contains ${what}.`,
          ),
        ),
      ] as const,
  ),
  [
    'no-person',
    'have no error that contains an id of a person',
    eachError((error, { visible, hidden }) => {
      const text = JSON.stringify(error);
      ensure(
        !text.includes(visible) && !text.includes(hidden),
        'One does. Say what is wrong without its value: errors end in logs.',
      );
    }),
  ],
  [
    'error-path',
    'have in `path` of an error a place of the response that is null',
    eachResponse(({ data, errors }) => {
      for (const { path } of errors)
        ensure(
          path === undefined || leadsToNull(data, path as unknown[]),
          `The path ${JSON.stringify(path)} does not lead to null. It has response names (aliases) and indexes, from the top.`,
        );
    }),
  ],
]);

/** A null higher up took its place, if it was in a non-null position. */
function leadsToNull(data: any, path: readonly unknown[]): boolean {
  let at = data;
  for (const step of path) {
    if (at == null) return true;
    at = at[step as string];
    if (at === undefined) return false;
  }
  return at == null;
}
