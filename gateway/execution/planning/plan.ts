/** How an operation is answered: which subgraph is asked what, in which order, and where its answers belong. */
export type Plan = PlanNode | null;

export type PlanNode =
  | { kind: 'Sequence' | 'Parallel'; nodes: readonly PlanNode[] }
  | {
      kind: 'Condition';
      /** Name of a Boolean variable. */
      variable: string;
      then: Plan;
      otherwise: Plan;
    }
  | PlannedFetch;

/** One question to one subgraph. */
export interface PlannedFetch {
  kind: 'Fetch';
  subgraph: string;
  /** An operation in GraphQL. */
  query: string;
  /** The client's variables that it uses. */
  variables: readonly string[];
  /** The entities of which it asks more; `null` for a question at the root. */
  entities: readonly PlannedEntities[] | null;
  /**
   * Of root fields: from the root to the objects that they belong to, where a field leads back to a root type (`type A { query: Query }`);
   * nothing for the root itself.
   */
  path?: readonly string[];
  /** Of a question at the root: changes to what was answered before it is merged. */
  outputRewrites: readonly Rewrite[];
}

/** Entities asked by one `_entities` field. */
export interface PlannedEntities {
  /** The response key of that field. */
  key: string;
  /** The variable that takes the representations. */
  variable: string;
  /** From the root to the objects; `@` goes into each item of a list, `... on A|B` stays with objects of these types. */
  paths: readonly (readonly string[])[];
  /** What of each object is sent as its representation. */
  requires: readonly Required[];
  /** Changes to representations before they are sent. */
  inputRewrites: readonly Rewrite[];
  /** Changes to what was answered before it is merged. */
  outputRewrites: readonly Rewrite[];
  /** Values from objects above, each sent as a variable (`@fromContext`). */
  contexts: readonly ContextValue[];
}

export type Required =
  | {
      kind: 'Field';
      /** Under which it is sent. */
      name: string;
      /** The key under which the object has it, where that is another. */
      alias?: string;
      selections?: readonly Required[];
    }
  | {
      kind: 'InlineFragment';
      typeCondition?: string;
      selections: readonly Required[];
    };

/** `path` holds field names and `... on Type`. */
export type Rewrite =
  | { kind: 'ValueSetter'; path: readonly string[]; setValueTo: unknown }
  | { kind: 'KeyRenamer'; path: readonly string[]; renameKeyTo: string };

export interface ContextValue {
  /** From the entity upwards with `..`, then down by field names and `... on Type`. */
  path: readonly string[];
  variable: string;
}

/** Which labels of progressive `@override` are on for a request. */
export type Labels = ReadonlyMap<string, boolean>;

/** Makes plans. `document` is one operation with the fragments it uses, valid for the graph. */
export interface Planner {
  /** What clients see of the graph, as text; made when it is asked for. Error: no valid supergraph. */
  apiSchema(): string;
  plan(document: string, labels: Labels): Plan;
}
