import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../shared/logger.js';
import { auditLog } from './audit/audit-log.js';
import type { AuditDeps } from './audit/audit-entry.js';
import { breakGlassIsReadOnly } from './authorization/break-glass-is-read-only.js';
import {
  fieldAuthorization,
  type FieldAuthorizationOptions,
} from './authorization/field-authorization.js';
import type { GatewayContext, GatewayStage } from './context.js';
import { coerceVariables } from './execution/coerce-variables.js';
import { cors } from './http/cors.js';
import { httpErrors, notFound } from './http/errors.js';
import { exactBody } from './http/exact-body.js';
import { graphqlRequestsOnly } from './http/graphql-requests.js';
import { landing, type LandingOptions } from './http/landing/landing.js';
import type { Metrics } from './http/metrics.js';
import { countRequests } from './http/plugins/count-requests.js';
import { knownOperation } from './http/plugins/known-operation.js';
import { limitErrors } from './http/plugins/limit-errors.js';
import { logFailures } from './http/plugins/log-failures.js';
import { maskValidationErrors } from './http/plugins/mask-validation-errors.js';
import { partialResponses } from './http/plugins/partial-responses.js';
import { responseStatus } from './http/plugins/response-status.js';
import {
  auditReadApi,
  type AuditReadApiOptions,
} from './http/read-audit-log.js';
import { requestId } from './http/request-id.js';
import { securityHeaders } from './http/security-headers.js';
import { refuseTokenInUrl } from './http/token-in-url.js';
import { validUtf8Only } from './http/valid-utf8.js';
import { costLimit } from './limits/cost-limit.js';
import type { CostRules } from './limits/cost.js';
import { documentLimits } from './limits/document-limits.js';
import { rateLimit } from './limits/rate-limit/rate-limit.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';

// The way of a request, from top to bottom: through `httpStages` to Apollo Server, which parses and validates it, through
// `executionStages` to its plan, and back by way of `responseStages`.

export interface HttpStagesOptions {
  landing: LandingOptions;
  /** Of who reviews the record; without a logboek there is none. */
  auditReadApi: AuditReadApiOptions | null;
  /** Origins whose pages may ask, beside our own. */
  corsOrigins: readonly string[];
  /** Establishes who asks, and for what. */
  identified: RequestHandler;
  /** Apollo Server of the supergraph that is in use. */
  graphql: RequestHandler;
  logger: Logger;
}

/** 1. HTTP: refuses what is no GraphQL request, finds out who asks, and reads the body only then. */
export const httpStages = (options: HttpStagesOptions) => ({
  everyRequest: [
    // Every response has these headers, also of what goes wrong below.
    securityHeaders,
    // Every error names it, and every line of the log.
    requestId,
    // For people, in a browser; needs no token.
    landing(options.landing),
    // Reading the record is not GraphQL: it has a standard of its own.
    ...(options.auditReadApi ? [auditReadApi(options.auditReadApi)] : []),
  ] satisfies RequestHandler[],

  /** Of `/graphql`. */
  graphql: [
    // A preflight bears no token, and a page must be able to read every refusal below.
    cors(options.corsOrigins),
    // Method and media types are told by the head: nothing of the body is read for it.
    graphqlRequestsOnly,
    // A token in an address is in somebody's log: it is refused before it is tried.
    refuseTokenInUrl,
    // Who asks, and for what: before anything of a stranger's body is read.
    options.identified,
    // The body is kept as it came, of bounded size, with its numbers exact.
    exactBody,
    // Bytes that are no text would be answered as another text.
    validUtf8Only,
    // Fragments and repetitions blow up validation itself, so they are counted before it.
    documentLimits,
    // Parses, validates and executes: 2 and 3 below.
    options.graphql,
  ].flat() satisfies RequestHandler[],

  otherwise: [
    // Whatever nobody took above.
    notFound,
    // Express hands it what any stage threw.
    httpErrors(options.logger),
  ] satisfies (RequestHandler | ErrorRequestHandler)[],
});

export interface ExecutionStagesOptions {
  authorization: FieldAuthorizationOptions;
  costs: CostRules;
  limiter: RateLimiter;
  audit: AuditDeps;
  /** The whole graph, with what its subgraphs declare of it. */
  schema: GraphQLSchema;
}

/** 2. Execution of an operation that is parsed and valid; after the last stage it is planned and carried out. */
export const executionStages = ({
  authorization,
  costs,
  limiter,
  audit,
  schema,
}: ExecutionStagesOptions): GatewayStage[] => [
  // All stages below see variables as they will be sent.
  coerceVariables,
  // Cheap, and nothing of such a mutation need be found out.
  breakGlassIsReadOnly,
  // What the caller may not see is out before it is counted, recorded or planned.
  fieldAuthorization(authorization),
  // What is left has a cost: too much is asked of nobody.
  costLimit(costs),
  // Counts people before any subgraph is asked, and those of counts when they are known.
  rateLimit(limiter, costs.sizeOf),
  // Innermost: a mutation is in the record before it is done, and what is disclosed before it leaves.
  auditLog(schema, audit),
];

/**
 * 3. The response, as plugins of Apollo Server. The first two speak when validation and the choice of an operation are over; the others
 * when the response is complete and maskErrors (`formatError`) took our inside out of it; each sees what those above it made of it.
 */
export const responseStages = (
  { lockFor, visible }: FieldAuthorizationOptions,
  metrics: Metrics,
  logger: Logger,
): ApolloServerPlugin<GatewayContext>[] => [
  // Messages of the library name types and suggest fields: they are put in words of what the caller may see.
  maskValidationErrors(lockFor, visible),
  // A missing operation is the caller's mistake, not a fault of ours.
  knownOperation(),
  // Failures of subgraphs stand beside the data of the others, and nothing of the inside leaves.
  partialResponses(),
  // After all that adds errors.
  limitErrors(),
  // What was refused is 400, or 200 for an old `Accept`.
  responseStatus(),
  // Counts how it ended, by the errors as they leave.
  countRequests(metrics),
  // One line where the fault is ours.
  logFailures(logger),
];
