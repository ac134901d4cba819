import type { ErrorCode } from '../../../shared/graphql/errors.js';

/** What a code means, why it is given, and what to do. `cause` and `action` are the cells of the table in docs/clients.md, in Markdown. */
export interface Explanation {
  meaning: string;
  cause: string;
  action: string;
}

/** Of `extensions.code` in a response of the gateway, or of a partner. */
export const requestErrors: Readonly<Record<ErrorCode, Explanation>> = {
  UNAUTHENTICATED: {
    meaning: 'The access token is not accepted.',
    cause: 'the token is not valid',
    action: 'get a new one',
  },
  CLIENT_SUSPENDED: {
    meaning: 'The client of the token (`azp`) is suspended.',
    cause: 'the operator suspended the client',
    action: 'ask the operator',
  },
  OPERATION_NOT_REGISTERED: {
    meaning:
      'The client registered its operations, and this is none of them, or an id is not known.',
    cause:
      'this id or text is not registered for this client, has ended or is retired',
    action: 'register it with the operator',
  },
  OPERATION_ID_MISMATCH: {
    meaning: 'An id and a text came together, and are not of one operation.',
    cause: 'the id is not the SHA-256 of the text that came with it',
    action: 'send one of the two',
  },
  PERSON_DATA_INLINE: {
    meaning:
      'The text of an operation that is not registered has a personal number or a name in it.',
    cause:
      'a document that is not registered has a personal number or a name in its text',
    action: 'send it in a variable',
  },
  FORBIDDEN: {
    meaning: 'This caller may not do this operation at all.',
    cause:
      'the caller may not do this operation at all, or the delegation is not theirs or not valid now',
    action: 'read the message',
  },
  BAD_USER_INPUT: {
    meaning: 'The request itself is wrong.',
    cause:
      'the input breaks a technical rule: form, limit (400, body 413), unknown cursor',
    action: 'correct what the message names',
  },
  UNAUTHORIZED_FIELD_OR_TYPE: {
    meaning: 'A field is not open to this caller for any purpose.',
    cause: 'a field was removed',
    action: 'select less',
  },
  PURPOSE_REQUIRED: {
    meaning: 'It is unknown for which purpose the request is.',
    cause: 'the client has several purposes and named none',
    action: 'send `Doelbinding`',
  },
  PURPOSE_NOT_ALLOWED: {
    meaning: 'The request may not be made for this purpose.',
    cause:
      'the purpose is unknown, not begun, ended, not for this role or client, sent twice, or does not cover a field',
    action: 'name one of those in the message',
  },
  QUOTA_EXCEEDED: {
    meaning: 'The caller looked up too many people.',
    cause: 'more people were looked up than an hour allows',
    action: 'wait `Retry-After` seconds',
  },
  IDEMPOTENCY_KEY_REUSED: {
    meaning:
      'An `Idempotency-Key` stands for one operation with its variables, in one name and for one purpose.',
    cause:
      'the `Idempotency-Key` was used for another operation or other variables, or in another name or for another purpose; nothing of this one was done',
    action: 'send it with a new key',
  },
  MUTATION_CARRIED_OUT: {
    meaning:
      'A mutation with this `Idempotency-Key` was carried out, and there is no response to give again.',
    cause:
      'a repeat of a mutation that was carried out, whose response is not kept, or not yet; nothing was done twice',
    action: 'repeat it after `Retry-After` seconds, or read the result',
  },
  PERSON_NOT_KNOWN_YET: {
    meaning: 'The receiver of a melding does not know its person.',
    cause: 'a melding is about somebody whom its receiver does not know yet',
    action: 'send it again after the AANKOMST',
  },
  PARTNER_UNAVAILABLE: {
    meaning:
      'A part of the response is missing: that of `extensions.partner`, for the reason in `extensions.reason`.',
    cause: 'a partner gave no usable response',
    action: 'use the rest; try again later',
  },
  SOURCE_UNAVAILABLE: {
    meaning:
      'A part of the response is missing, because of a system behind `extensions.partner`.',
    cause:
      'a system behind a partner gave no usable answer; `reason` is `TIMEOUT`, `CONNECTION`, `HTTP` or `MALFORMED`',
    action: 'use the rest; try again later',
  },
  ENTITY_KEY_MISMATCH: {
    meaning: 'A partner returned another entity than the one that was fetched.',
    cause: 'a partner returned another entity than was requested',
    action: 'use the rest; report it',
  },
  REQUIRED_FIELD_MISSING: {
    meaning: 'A computed value has no inputs.',
    cause:
      'never reaches a client: a partner reports that a value depends on fields that were missing; reported as `PARTNER_UNAVAILABLE`',
    action: '',
  },
  RECORD_UNAVAILABLE: {
    meaning:
      'Every disclosure and mutation needs an audit log entry, which cannot be written now.',
    cause: 'the audit log cannot be written, so nothing is shown or done',
    action: 'wait `Retry-After` seconds',
  },
  OVERLOADED: {
    meaning: 'There is no room for the request now; nothing of it was done.',
    cause: 'too much work at once, or too many connections',
    action: 'wait `Retry-After` seconds',
  },
  DEADLINE_EXCEEDED: {
    meaning: 'The request came too late to be executed.',
    cause:
      'the time for the request passed before it began; nothing of it was done',
    action: 'try again later',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'Something is wrong at the gateway or at a partner.',
    cause: 'a fault of ours',
    action: 'report it with the `X-Request-Id`',
  },
};

const reason = (cause: string, action: string): Explanation => ({
  meaning:
    'A reason of PARTNER_UNAVAILABLE (`extensions.reason`): a partner gave no usable response.',
  cause,
  action,
});
const later = 'Use the rest; try again in some seconds.';
const look = 'Run `npm run graph -- doctor`, and read the log of the partner.';

/** Of `extensions.reason`; `cause` is the cell of the table in docs/clients.md, after "the partner". */
export const reasons = {
  TIMEOUT: reason(
    'did not finish in time, body included, or in what was left of the [30 seconds](#limits) of the whole request',
    later,
  ),
  CONNECTION: reason(
    'could not be reached, or closed the connection before it responded',
    look,
  ),
  HTTP: reason('responded with another status than 200', look),
  REDIRECT: reason(
    'redirected; redirects are never followed',
    'Correct the URL of the partner in the settings of the gateway.',
  ),
  AUTH: reason(
    "did not accept the gateway's signature",
    'Compare CALLER_SIGNING_KEY of the gateway with CALLER_VERIFY_KEY of the partner, and their clocks: `npm run graph -- doctor`.',
  ),
  TOO_LARGE: reason(
    'responded with more than the gateway takes, 10 MiB by default',
    'Request smaller pages; the operator may raise …_RESPONSE_MIB.',
  ),
  BREAKER_OPEN: reason(
    'failed for the requests before: nothing is sent to it until it is back; try again in some seconds',
    later,
  ),
  OVERLOADED: reason(
    'has too many requests, or too many wait for it, or the gateway had no room for its response; try again in some seconds',
    later,
  ),
  MALFORMED: reason(
    'responded with what does not fit the request, as a whole or at `path`',
    'Compare its schema with the composed one: `npm run graph -- doctor`.',
  ),
  SCHEMA_DRIFT: reason(
    'runs a release without this field, which the supergraph has',
    'Its owner releases the field, or the supergraph is composed without it; the log and `gateway_subgraph_missing_fields` name all that is missing.',
  ),
} satisfies Readonly<Record<string, Explanation>>;

/** Of `fouten { code }` in the payload of a mutation. */
export const domainErrors: Readonly<Record<string, Explanation>> = {
  CONFLICT: {
    meaning: 'A rule of the domain refused the mutation; nothing is written.',
    cause: 'what it changes was changed in the meantime',
    action: 'Take the state that the payload has, and decide again.',
  },
  REGEL: {
    meaning: 'A rule of the domain refused the mutation; nothing is written.',
    cause: '`boodschap` names the rule, and `veld` the field',
    action: 'Correct that field.',
  },
  ONBEKEND: {
    meaning: 'A rule of the domain refused the mutation; nothing is written.',
    cause: 'what it names does not exist, or is not visible to the caller',
    action: 'Correct the id.',
  },
};

/** Of log lines of a service, which no response has. */
export const logCodes: Readonly<Record<string, Explanation>> = {
  SUPERGRAPH_REFUSED: {
    meaning: 'The gateway did not take another supergraph; the old one stays.',
    cause:
      '`reason` of the line describes what is wrong with it, or with its signature',
    action: 'Correct it: the gateway polls a file or URL by itself.',
  },
  SUPERGRAPH_UNAVAILABLE: {
    meaning:
      'The URL in SUPERGRAPH gave no supergraph; the old one stays, and a start takes the last one that was in use.',
    cause: 'the network, or the server at that URL',
    action: 'Make the URL reachable; the gateway tries again by itself.',
  },
  OPERATIONS_REFUSED: {
    meaning:
      'The gateway did not take a manifest of registered operations; the old one of its client stays, and without one the client is served nothing.',
    cause: '`reason` of the line describes what is wrong with it',
    action:
      'Correct it with `npm run graph -- operations add`: the gateway looks again by itself.',
  },
  OPERATIONS_UNAVAILABLE: {
    meaning:
      'The gateway cannot read the folder of registered operations; the last known ones hold.',
    cause: 'the folder in OPERATIONS is gone, or its rights have changed',
    action: 'Make it readable; the gateway looks again by itself.',
  },
  NO_TOKEN: {
    meaning:
      'The service has no access token of its own, so its meldingen wait.',
    cause: 'the issuer refused the client, or does not respond',
    action:
      'Compare OIDC_ISSUER, the client id and the client secret with the issuer: `reason` of the line has its response.',
  },
  NO_ANSWER: {
    meaning:
      'Background work of akkoord is delayed: it computes outcomes from the graph.',
    cause: 'the gateway responded without data',
    action: 'Read the log of the gateway; the work is tried again by itself.',
  },
};
