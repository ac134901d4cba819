import type { Caller } from '../shared/access/caller.js';
import type { Trace } from '../shared/audit/trace-context.js';
import type { LimitedErrors } from './execution/limited-errors.js';
import type { ExecutionRequest, ExecutionStage } from './execution/stages.js';

/** What one request carries through the gateway. */
export interface GatewayContext {
  caller: Caller;
  /** What the caller might see for some purpose; `caller.scopes` are those of this one. */
  ownScopes: readonly string[];
  /** Fires when the client leaves before its answer. */
  clientDisconnected: AbortSignal;
  trace: Trace;
  /** Of a Federated Service Connectivity outway; `null` when it came by another way. */
  transactionId: string | null;
  /** Digest of the caller, his token and the headers that go on to partners: requests that differ in it share no answer. */
  dedupeKey: string;
  /** Who asks, signed for each partner: once for all queries of a request, for signing is what costs most of asking. */
  assertions: Map<string, { at: number; text: string }>;
  /** What went wrong at partners, told beside what the others answered. */
  partnerErrors: LimitedErrors;
  /** Ids of everyone of whom a partner answered something. */
  disclosed: Set<string>;
  /** Counts of many that partners answered, each with its filter in words. */
  counts: Set<string>;
}

export type GatewayRequest = ExecutionRequest<GatewayContext>;
export type GatewayStage = ExecutionStage<GatewayContext>;
