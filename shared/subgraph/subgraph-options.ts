import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Registry } from 'prom-client';
import type { Caller, IdempotencyClaim, Key } from '../access/caller.js';
import type { AuditOptions } from '../audit/audit-request.js';
import type { Admission } from '../http/admission.js';
import type { ReadinessChecks } from '../http/readiness.js';
import type { KeyedMutation } from '../idempotency/keyed-mutation.js';
import type { Logger } from '../logger.js';
import type { Tracing } from '../telemetry/tracing.js';

/** The least a resolver's context knows. */
export interface CallerContext {
  caller: Caller;
  /** The gateway signed the request body as well as the caller. */
  isBodySigned?: boolean;
  loaders?: Readonly<Record<string, { clearAll(): unknown }>>;
  /** Of a request with an idempotency key. */
  keyed?: KeyedMutation | null;
}

export interface SubgraphOptions<Context extends CallerContext> {
  /** The partner's name: the audience of the assertions it accepts. */
  name: string;
  schema: GraphQLSchema;
  /** The gateway's public key. */
  callerKey: Key;
  /** Made anew for each request: this caller's store and loaders, which begin no work once `deadline` aborts. */
  context(
    caller: Caller,
    deadline: AbortSignal,
    idempotency: IdempotencyClaim | null,
  ): Context;
  /** Where it writes whom it shows; not for who reads another's record. */
  audit?: AuditOptions;
  logger: Logger;
  /** Nothing is traced by default. */
  tracing?: Tracing | undefined;
  /** Whether each request has a line in the log. */
  logRequests?: boolean | undefined;
  /** Adds metrics of its own. */
  registerMetrics?(metrics: Registry): void;
  /** What must hold for the partner to serve. */
  ready?: ReadinessChecks;
  /** Routes other than GraphQL, under the same load shedding. */
  routes?(admission: Admission | null): RequestHandler;
}
