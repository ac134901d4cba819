import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http';
import express from 'express';
import { GraphQLError } from 'graphql';
import type { AuditedContext } from '../audit/audit-request.js';
import { noReportedPeople } from '../audit/reported-people.js';
import type { Admission } from '../http/admission.js';
import { logRequest } from '../http/log-requests.js';
import { traceRequest } from '../http/trace-request.js';
import type { Logger } from '../logger.js';
import { withActiveSpan } from '../telemetry/sql-spans.js';
import type { Trace } from '../telemetry/trace-context.js';
import { noTracing } from '../telemetry/tracing.js';
import {
  httpOf,
  RequestExecutor,
  type GraphQLResponse,
} from './execute-request.js';
import { graphqlRequestOf } from './graphql-request.js';
import { requestDeadline } from './request-deadline.js';
import { readSigned } from './signed-request.js';
import type { CallerContext, SubgraphOptions } from './subgraph-options.js';
import { UnreadableBody } from './unreadable-body.js';

/** Of a request body. */
const limit = 4 * 1_024 * 1_024;

/**
 * Handles the requests of a partner's server. `/graphql` is handled without Express and Apollo Server, which took a tenth of the CPU of a
 * partner; Express serves other routes, where there are any.
 */
export function requestHandler<Context extends CallerContext>(
  options: SubgraphOptions<Context>,
  admission: Admission | null,
): RequestListener {
  const graphql = graphqlHandler(options, admission);
  const notFound = (_request: IncomingMessage, response: ServerResponse) =>
    refuse(new UnreadableBody('There is only /graphql.', 404), response);
  const other = options.routes
    ? express().disable('x-powered-by').use(options.routes(admission), notFound)
    : notFound;
  return (request, response) =>
    isGraphql.test(request.url!)
      ? void graphql(request, response)
      : other(request, response);
}

const isGraphql = /^\/graphql\/?(\?|$)/i;

/** The order of a request to a partner. */
function graphqlHandler<Context extends CallerContext>(
  { schema, name, callerKey, context, audit, logger, ...options }: SubgraphOptions<Context>, // prettier-ignore
  admission: Admission | null,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const executor = new RequestExecutor(schema, logger, audit);
  const signing = { partner: name, key: callerKey, limit, admission };
  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    trace: Trace,
    deadline: AbortSignal,
  ) => {
    try {
      const signed = await readSigned(request, response, signing);
      if (!signed) return;
      const { caller, isBodySigned, idempotency } = signed;
      const { status, headers, ...body } = await executor.execute(
        graphqlRequestOf(signed.body),
        Object.assign(context(caller, deadline, idempotency), {
          ...{ caller, isBodySigned, trace },
          disclosed: new Set<string>(),
          reported: noReportedPeople(),
        } satisfies AuditedContext),
      );
      respond(response, status, headers, body);
    } catch (error) {
      refuse(error as Error, response, logger, trace);
    }
  };
  return (request, response) => {
    // Waiting counts.
    const deadline = requestDeadline(request, response);
    const tracing = options.tracing ?? noTracing;
    const trace = traceRequest(tracing, request, response, '/graphql');
    const { traceId, span } = trace;
    if (options.logRequests) logRequest(logger, response, () => ({ traceId }));
    const work = () => serve(request, response, trace, deadline);
    // The SQL statements of a sampled request are children of its span.
    return span ? withActiveSpan(span, work) : work();
  };
}

/** In characters. */
const shortBody = 32_768;

function respond(
  response: ServerResponse,
  status: number,
  headers: GraphQLResponse['headers'],
  { errors, data, extensions }: Omit<GraphQLResponse, 'status' | 'headers'>,
): void {
  const text = JSON.stringify({ errors, data, extensions });
  // Node writes a string together with the headers. A long one it would encode more slowly than a Buffer does.
  const body = text.length < shortBody ? text : Buffer.from(text);
  response
    .writeHead(status, {
      'content-type': `${mediaTypeFor(response.req.headers.accept)}; charset=utf-8`,
      'content-length': Buffer.byteLength(body),
      ...Object.fromEntries(headers),
    })
    .end(body);
}

const graphqlType = 'application/graphql-response+json';

/** Only of this type is a status of 400 or more that of GraphQL, and not of an intermediary (GraphQL over HTTP, section 6.4.2). */
const mediaTypeFor = (accept = ''): string =>
  accept.includes(graphqlType) ? graphqlType : 'application/json';

/** What cannot be read is refused in our words: a parser may quote a personal number. */
function refuse(
  error: Error,
  response: ServerResponse,
  logger?: Logger,
  trace?: Trace,
): void {
  const isRefused = error instanceof GraphQLError;
  const { status, headers } = isRefused
    ? httpOf([error], 500)
    : { status: error instanceof UnreadableBody ? error.status : 500 };
  const code = isRefused
    ? error.extensions['code']
    : status < 500
      ? 'BAD_USER_INPUT'
      : 'INTERNAL_SERVER_ERROR';
  // Under overload a line for each refusal would be more work.
  if (status !== 503) {
    const level = status === 500 ? 'error' : status === 401 ? 'warn' : 'info';
    const traceId = trace?.traceId;
    logger?.[level]({ code, status, traceId }, 'request refused');
  }
  const message =
    isRefused || error instanceof UnreadableBody
      ? error.message
      : 'Something went wrong at this partner.';
  const errors = [{ message, extensions: { code } }];
  respond(response, status, headers ?? new Map(), { errors });
}
