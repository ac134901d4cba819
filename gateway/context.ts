import type { ExecutionResult } from 'graphql';
import type { Caller, IdempotencyClaim } from '../shared/access/caller.js';
import type { Trace } from '../shared/telemetry/trace-context.js';
import type { LimitedErrors } from './execution/limited-errors.js';
import type { Quota } from './limits/rate-limit/quota.js';
import type { RegisteredOperation } from './operations/manifest.js';
import type { ExecutionRequest, ExecutionStage } from './execution/stages.js';

/** State of one request. */
export interface GatewayContext {
  caller: Caller;
  /** Scopes that the caller has for any purpose; `caller.scopes` are those for the purpose of this request. */
  ownScopes: readonly string[];
  /** Aborts when the client disconnects before it has the response. */
  clientDisconnected: AbortSignal;
  /** The deadline of the request, by performance.now(). */
  endsAt: number;
  /** When its body was read, by performance.now(). */
  bodyReadAt: number;
  trace: Trace;
  /** Of a Federated Service Connectivity outway; `null` when the request came without one. */
  transactionId: string | null;
  /** The headers `Idempotency-Key`, as they came. */
  idempotencyHeaders: readonly string[] | undefined;
  /** What partners recognize a repeat of this mutation by; `null` for a query, and without the header. */
  idempotency: IdempotencyClaim | null;
  /** Digest of the caller, the access token and the forwarded headers: requests that differ in it share no subgraph request. */
  dedupeKey: string;
  /** Caller assertions by partner: signing is the most expensive part of a subgraph request, so the queries of one request share them. */
  assertions: Map<string, { at: number; text: string }>;
  /** Whether a partner did not respond in time: then the latency of the request says nothing about the gateway. */
  hasTimedOut: boolean;
  /** Errors of fields: of partners, returned with the data of the others, and of fields that the caller may not select. */
  fieldErrors: LimitedErrors;
  /** Ids of the data subjects of all subgraph responses. */
  disclosed: Set<string>;
  /** The operation of the client's manifest that this is; `null` for any other document. */
  registered: RegisteredOperation | null;
  /** Counts of people in subgraph responses, each described by its filter. */
  counts: Set<string>;
  /** The estimated cost; `null` until it is within the limit. */
  cost: number | null;
  /** What is left of the quotas that the request was charged to. */
  quotas: readonly Quota[];
  /** The outcome of a request that was executed before Apollo Server got it; `null`: Apollo Server has it executed. */
  executed: Promise<ExecutionResult> | null;
}

export type GatewayRequest = ExecutionRequest<GatewayContext>;
export type GatewayStage = ExecutionStage<GatewayContext>;
