import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { Json } from './json.js';

/**
 * What whoever uses the engine wants to know beside what a plan asks. It is asked under keys that begin with `reserved.beside` and reaches
 * no answer; an object that owes it (a field that is never null) and does not give it cannot stand.
 */
export interface ExtraSelections<Context> {
  /** `fragments` are those of the subgraph request. */
  extend(subgraph: string, fragments: Fragments): ExtendedSelections;
  /** What an answer said: the values under those keys, and the representations of the entities that it gave. */
  onResponse(said: ExtraValues, context: Context): void;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What is asked beside one subgraph request. */
export interface ExtendedSelections {
  /** All that the widened selection sets spread: fragments are widened too. */
  readonly fragments: Fragments;
  ofRoot(set: SelectionSetNode, rootType: string): SelectionSetNode;
  /** `types` are those of the entities. */
  ofEntities(set: SelectionSetNode, types: readonly string[]): SelectionSetNode;
}

export interface ExtraValues {
  values: readonly unknown[];
  entities: readonly Json[];
  /** What the subgraph said beside its answer, unasked. */
  extensions?: unknown;
}
