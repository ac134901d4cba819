import type { Json } from '../json.js';
import type { ExecutorOptions } from '../executor-options.js';
import type { InFlightRequest } from '../subgraph-executor.js';
import type { Failures } from './failures.js';

/** The execution of one operation. */
export interface ExecutionContext<Context> {
  options: ExecutorOptions<Context>;
  context: Context;
  /** As the client sent them. */
  variables: Readonly<Json>;
  /** With their defaults. */
  coerced: Readonly<Json>;
  clientKeys: ReadonlyMap<string, string>;
  /** The merged results of the subgraphs. */
  data: Json;
  failures: Failures;
  inFlight: Set<InFlightRequest>;
  /** Fires when the client disconnects. */
  signal: AbortSignal;
}
