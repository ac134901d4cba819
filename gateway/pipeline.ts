import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { AdmissionStages } from '../shared/http/admission-stages.js';
import { logRequests } from '../shared/http/log-requests.js';
import { traceOfResponse } from '../shared/http/trace-request.js';
import type { Logger } from '../shared/logger.js';
import type { Tracing } from '../shared/telemetry/tracing.js';
import { auditLog } from './audit/audit-log.js';
import type { AuditDeps } from './audit/audit-entry.js';
import { breakGlassIsReadOnly } from './authorization/break-glass-is-read-only.js';
import {
  fieldAuthorization,
  type FieldAuthorizationOptions,
} from './authorization/field-authorization.js';
import type { GatewayContext, GatewayStage } from './context.js';
import { coerceVariables } from './execution/coerce-variables.js';
import { compress } from './http/compress.js';
import { cors } from './http/cors.js';
import { httpErrors, notFound } from './http/errors.js';
import { exactBody } from './http/exact-body.js';
import { graphqlRequestsOnly } from './http/graphql-requests.js';
import { idempotencyKey } from './http/idempotency-key.js';
import { onceOnly } from './http/known-operations.js';
import { landing, type LandingOptions } from './http/landing/landing.js';
import type { Metrics } from './http/metrics.js';
import { countRequests } from './http/response-stages/count-requests.js';
import { limitErrors } from './http/response-stages/limit-errors.js';
import { logFailures } from './http/response-stages/log-failures.js';
import { partialResponses } from './http/response-stages/partial-responses.js';
import { refusedRepeats } from './http/response-stages/refused-repeats.js';
import { reportUsage } from './http/response-stages/report-usage.js';
import { responseStatus } from './http/response-stages/response-status.js';
import type { ResponseStage } from './http/response-stages/response-stage.js';
import {
  auditReadApi,
  type AuditReadApiOptions,
} from './http/read-audit-log.js';
import { requestId, requestIdOf } from './http/request-id.js';
import { traceRequests } from './http/trace-requests.js';
import { securityHeaders } from './http/security-headers.js';
import { refuseTokenInUrl } from './http/token-in-url.js';
import { validUtf8Only } from './http/valid-utf8.js';
import { costLimit } from './limits/cost-limit.js';
import type { CostRules } from './limits/cost.js';
import { documentLimits } from './limits/document-limits.js';
import { requestDeadline } from './limits/request-deadline.js';
import { rateLimit } from './limits/rate-limit/rate-limit.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';
import {
  resolveOperation,
  type ResolveOptions,
} from './operations/resolve-operation.js';
import {
  unregisteredDocuments,
  type UnregisteredOptions,
} from './operations/refuse-inline-values.js';
import { traced } from './traced-stage.js';

// The stages of a request, from top to bottom: `httpStages`, then Apollo Server, which parses and validates it, `executionStages` before it is
// planned and executed, and `responseStages` on the response. An operation that was parsed and validated before goes through the same stages
// without Apollo Server.

export interface HttpStagesOptions {
  tracing: Tracing;
  /** Whether each request has a line in the log. */
  logRequests?: boolean;
  metrics: Metrics;
  landing: LandingOptions;
  /** Of the graph that runs, for a demonstration. */
  documentation(): Promise<ReadonlyMap<string, string>>;
  /** For reviewers; `null` without a logboek. */
  auditReadApi: AuditReadApiOptions | null;
  /** Allowed origins, besides the gateway's own. */
  corsOrigins: readonly string[];
  /** Establishes caller, purpose and delegation. */
  identify: RequestHandler;
  /** Load shedding, before and after the caller is established; `null`: none. */
  admission: AdmissionStages | null;
  /** Registered operations. */
  operations: ResolveOptions;
  /** Executes, over the supergraph of the current generation. */
  graphql: RequestHandler;
  logger: Logger;
}

const requestFields = (_request: Request, response: Response) => ({
  requestId: requestIdOf(response),
  traceId: traceOfResponse(response).traceId,
  role: (response.locals['context'] as GatewayContext | undefined)?.caller.role,
});

/** In a demonstration the pages of a developer's own machine are allowed: the people are synthetic, and tokens are given to anybody. */
const corsOptionsOf = ({ corsOrigins, landing }: HttpStagesOptions) => ({
  origins: corsOrigins,
  allowsLoopback: landing !== null,
});

/** 1. HTTP: refuses anything but a GraphQL request, and authenticates the caller before the body is read. */
export const httpStages = (options: HttpStagesOptions) => ({
  everyRequest: [
    // First, so that every response has these headers, errors below included.
    securityHeaders,
    // Before anything is logged.
    requestId,
    // Its span covers all that follows, refused requests included.
    traceRequests(options.tracing),
    // With the trace id.
    ...(options.logRequests
      ? [logRequests(options.logger, requestFields)]
      : []),
  ] satisfies RequestHandler[],

  /** Of no other path than their own. */
  otherPaths: [
    // A page for a browser, which needs no token.
    landing(options.landing, {
      cors: cors(corsOptionsOf(options)),
      documentation: options.documentation,
    }),
    // Not GraphQL: the read API of the audit log has a standard of its own.
    ...(options.auditReadApi ? [auditReadApi(options.auditReadApi)] : []),
  ] satisfies RequestHandler[],

  /** Of `/graphql`. */
  graphql: [
    // A preflight has no token, and a page must be able to read every error below.
    cors(corsOptionsOf(options)),
    // Method and media types are checked by the headers, before the body is read.
    graphqlRequestsOnly,
    // URLs are logged, so a token in one is refused, even a valid one.
    refuseTokenInUrl,
    // Verifying a token costs more than all of the above: under overload it is not done for what is refused anyway.
    options.admission?.beforeCaller ?? [],
    // Before the body of an unauthenticated, or suspended, client is read.
    options.identify,
    // Refuses requests beyond the limit, those of batch work first.
    options.admission?.afterCaller ?? [],
    // Reads a body of limited size, with the precision of its numbers.
    exactBody,
    // Lone surrogates would be replaced by another character when encoded.
    validUtf8Only,
    // Puts a registered text in the place of its id, so that all that follows is the same for both.
    resolveOperation(options.operations),
    // Fragments and repetitions make validation itself expensive, so they are limited before it.
    documentLimits,
    // Refusals are short.
    compress,
    // Executes what is known; Apollo Server parses, validates and executes the rest: 2 and 3 below.
    options.graphql,
  ].flat() satisfies RequestHandler[],

  /** Of any other path. */
  fallback: notFound,

  /** Of any stage. */
  errors: httpErrors(options.logger, options.metrics),
});

export interface ExecutionStagesOptions {
  authorization: FieldAuthorizationOptions;
  costs: CostRules;
  limiter: RateLimiter;
  audit: AuditDeps;
  unregistered: Omit<UnregisteredOptions, 'schema' | 'rules'>;
  /** With the directives of the supergraph. */
  schema: GraphQLSchema;
}

/** 2. Execution of a valid operation; after the last stage it is planned and executed. */
export const executionStages = ({
  authorization,
  costs,
  limiter,
  audit,
  unregistered,
  schema,
}: ExecutionStagesOptions): GatewayStage[] => [
  // Apollo Server gets the outcome of a known operation only to format its errors.
  onceOnly,
  // So that nothing is begun for which there is no time.
  requestDeadline,
  ...traced({
    // Before the others, so that all stages below see the variables as they are sent to subgraphs.
    coerceVariables,
    // Of these variables. Nothing is done for a key that no partner would recognize.
    idempotencyKey,
    // Before anything of it is counted or sent.
    unregisteredDocuments: unregisteredDocuments({
      ...unregistered,
      schema,
      rules: authorization.rules,
    }),
    // Before the more expensive stages.
    breakGlassIsReadOnly,
    // Removes fields without permission before they are counted, logged or planned.
    fieldAuthorization: fieldAuthorization(authorization),
    // Counts the remaining fields only.
    costLimit: costLimit(costs),
    // Counts people before any subgraph request, and those covered by counts after the response.
    rateLimit: rateLimit(limiter, costs.sizeOf),
    // Innermost: a mutation has an entry before it is executed, and a response only after its data subjects have theirs.
    auditLog: auditLog(schema, audit),
  }),
];

/** 3. The complete response, in this order; those of Apollo Server after maskErrors (`formatError`). */
export const responseStages = (
  metrics: Metrics,
  logger: Logger,
  warmUpDocuments: readonly string[],
): ResponseStage[] => [
  // Adds the errors of fields to the data of the others, and removes extensions.
  partialResponses,
  // After all stages that add errors.
  limitErrors,
  // What it cost, and what is left of the quota.
  reportUsage,
  // 422 or 409 for a mutation that partners refused for its idempotency key.
  refusedRepeats,
  // 400 for a refused request, or 200 for a client that accepts `application/json` only.
  responseStatus,
  // Counts the outcome by the final errors.
  countRequests(metrics, warmUpDocuments),
  // Logs internal errors.
  logFailures(logger),
];
