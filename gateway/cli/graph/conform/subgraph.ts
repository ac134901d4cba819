import type { KeyObject } from 'node:crypto';
import { parse, type GraphQLSchema } from 'graphql';
import {
  digestOf,
  ed25519,
  signed,
  validClaims,
  withAssertion,
  type CallerClaims,
  type Changes,
} from './assertion.js';
import { Violation } from './violation.js';
import {
  exchange,
  type HttpRequest,
  type HttpResponse,
} from './http-exchange.js';

/** What is checked, and with what. */
export interface Target {
  url: string;
  /** Of health and metrics. */
  opsUrl?: string | undefined;
  /** The audience of its assertions. */
  partner: string;
  /** Signs as the gateway does. */
  key: KeyObject;
  /** The published schema, as its file has it. */
  sdl: string;
  caller: CallerClaims;
  /** The id of a person whom the caller sees. */
  visible: string;
  /** The id of a person who exists, and whom the caller does not see. */
  hidden: string;
  /** A melding about the visible person that the subgraph takes from this party; without it nothing is written. */
  melding?: { party: string; soort: string } | undefined;
}

/** A response with the members of its JSON, which are as loose as the query is. */
export interface GraphQLResponse extends HttpResponse {
  data: any;
  errors: any[];
  extensions: any;
}

/** A subgraph under check. */
export interface Subgraph extends Target {
  schema: GraphQLSchema;
  /** Everything that it responded so far, for the checks of all responses. */
  responses: readonly GraphQLResponse[];
  /** An assertion that is valid but for the changes. */
  sign(changes?: Changes): string;
  /** Sends JSON with a valid assertion of the body, unless the headers have another. Throws Violation unless JSON comes back. */
  send(request: HttpRequest): Promise<GraphQLResponse>;
  /** Executes an operation as the gateway does; `claims` instead of those of the caller. */
  execute(
    query: string,
    variables?: object,
    claims?: Record<string, unknown>,
  ): Promise<GraphQLResponse>;
}

export function createSubgraph(
  target: Target,
  schema: GraphQLSchema,
): Subgraph {
  const responses: GraphQLResponse[] = [];
  const sign: Subgraph['sign'] = ({
    claims,
    header = {},
    signature = ed25519(target.key),
  } = {}) =>
    signed(
      { ...validClaims(target.partner, target.caller), ...claims },
      header,
      signature,
    );
  const send: Subgraph['send'] = async (request) => {
    const body = digestOf(request.body ?? '');
    const response = await exchange(target.url, {
      ...request,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...withAssertion(sign({ claims: { body } })),
        ...request.headers,
      },
    });
    const read = members(response);
    responses.push(read);
    return read;
  };
  return {
    ...target,
    schema,
    responses,
    sign,
    send,
    execute: async (query, variables, claims) => {
      const body = JSON.stringify({ query, variables });
      const isMutation = parse(query).definitions.some(
        (one) => 'operation' in one && one.operation === 'mutation',
      );
      const assertion = sign({
        claims: { body: isMutation ? digestOf(body) : null, ...claims },
      });
      return send({ body, headers: withAssertion(assertion) });
    },
  };
}

function members(response: HttpResponse): GraphQLResponse {
  try {
    const { data, errors, extensions } = JSON.parse(response.text);
    return { ...response, data, errors: errors ?? [], extensions };
  } catch {
    throw new Violation(
      `The response with status ${response.status} is not JSON. Respond with {"errors": [{"message": …, "extensions": {"code": …}}]}, also to what cannot be read.`,
    );
  }
}
