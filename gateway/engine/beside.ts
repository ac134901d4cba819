import type { SelectionSetNode } from 'graphql';
import type { Json } from './json.js';

/**
 * What whoever uses the engine wants to know beside what a plan asks. It is asked under keys that begin with `reserved.beside` and reaches
 * no answer; an object that owes it (a field that is never null) and does not give it cannot stand.
 */
export interface Beside<Context> {
  /** A question at the root with what is asked beside it. */
  ofRoot(
    set: SelectionSetNode,
    rootType: string,
    subgraph: string,
  ): SelectionSetNode;
  /** A question about entities of these types with what is asked beside it. */
  ofEntities(
    set: SelectionSetNode,
    types: readonly string[],
    subgraph: string,
  ): SelectionSetNode;
  /** What an answer said: the values under those keys, and the representations of the entities that it gave. */
  heard(said: Said, context: Context): void;
}

export interface Said {
  values: readonly unknown[];
  entities: readonly Json[];
}
