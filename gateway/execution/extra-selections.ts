import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { Json } from './json.js';

/**
 * Fields that the user of the engine selects in addition to the plan, under response keys that begin with `reservedNames.extra`. They never
 * reach the client. An extra field of a non-null type that is missing makes null of its object: data whose owner is unknown must not be
 * shown.
 */
export interface ExtraSelections<Context> {
  /** `fragments` are those of the subgraph request. */
  extend(subgraph: string, fragments: Fragments): ExtendedSelections;
  /** Called with the extra values of a response and the representations of the entities that it returned. */
  onResponse(said: ExtraValues, context: Context): void;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Extends the selection sets of one subgraph request. */
export interface ExtendedSelections {
  /** All fragments that the extended selection sets spread, extended as well. */
  readonly fragments: Fragments;
  ofRoot(set: SelectionSetNode, rootType: string): SelectionSetNode;
  /** `types` are the possible types of the entities. */
  ofEntities(set: SelectionSetNode, types: readonly string[]): SelectionSetNode;
}

export interface ExtraValues {
  values: readonly unknown[];
  entities: readonly Json[];
  /** The `extensions` of the subgraph response. */
  extensions?: unknown;
}
