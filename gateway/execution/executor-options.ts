import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import type { ExtraSelections } from './extra-selections.js';
import type { Graph } from './graph.js';
import type { IncompleteLists } from './incomplete-lists.js';
import type { Json } from './json.js';
import type { ErrorText } from './limited-errors.js';
import type { SubgraphError, SubgraphExecutor } from './subgraph-executor.js';

/** Of the execution of one request. */
export type Phase = 'plan' | 'execute' | 'shape response';

export interface ExecutorOptions<Context> {
  graph: Graph;
  subgraphs: ReadonlyMap<string, SubgraphExecutor<Context>>;
  formatter: ErrorFormatter;
  /** Fires when the client disconnects. */
  abortSignal(context: Context): AbortSignal;
  /** Until when a plan is awaited, by performance.now(); for ever by default. */
  endsAt?(context: Context): number;
  /** Called when a phase of a request begins; what it returns, when the phase ends. */
  startPhase?(context: Context, phase: Phase): (() => void) | undefined;
  /** Called for each lookup of a prepared operation: whether the cache had it. */
  planLookup?(isHit: boolean): void;
  extraSelections?: ExtraSelections<Context>;
  /** Fields that list what is missing. */
  incompleteLists?: IncompleteLists;
  /**
   * The entity a root field refers to, where the arguments identify it. Lets the other subgraphs contribute when the subgraph of the root
   * field is down.
   */
  fallbackEntity?(
    operation: OperationDefinitionNode,
    key: string,
    variables: Readonly<Json>,
    context: Context,
  ): Json | null;
}

/** Formats the errors of subgraph requests. The engine adds `path`. */
export interface ErrorFormatter {
  /** No response came; `null` reports nothing. An error that it throws fails the operation. */
  requestFailed(request: RequestTarget, error: unknown): ErrorText | null;
  /** A response that does not fit the request, as a whole or in part. `lacksFields`: as in SubgraphResponse. */
  malformedResponse(request: RequestTarget, lacksFields: boolean): ErrorText;
  /** A result of `_entities` with the key of another entity. */
  entityKeyMismatch(subgraph: string): ErrorText;
  /** An error in the response of a subgraph. */
  subgraphError(subgraph: string, error: SubgraphError): ErrorText;
  /** No plan can be made of an operation. */
  planningFailed(): GraphQLError;
  /** An operation cannot be planned for now. */
  plannerOverloaded(): GraphQLError;
  /** There is no plan at the deadline of the request. */
  planningLate(): GraphQLError;
  /** Null in a non-null position that no failure explains, such as an entity that no subgraph has. `null` reports nothing. */
  unexpectedNull(): ErrorText | null;
}

export interface RequestTarget {
  subgraph: string;
  isMutation: boolean;
}
