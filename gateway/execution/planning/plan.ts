/** How an operation is executed: which fetches are sent, in which order, and where their results are merged. */
export type Plan = PlanNode | null;

export type PlanNode =
  | { kind: 'Graph'; steps: readonly Step<PlanNode>[] }
  | ConditionNode<PlanNode>
  | PlannedFetch;

/** As it is before its fetches are batched. */
export type PlanTree =
  | { kind: 'Sequence' | 'Parallel'; nodes: readonly PlanTree[] }
  | ConditionNode<PlanTree>
  | PlannedFetch;

interface ConditionNode<Node> {
  kind: 'Condition';
  /** Name of a Boolean variable. */
  variable: string;
  then: Node | null;
  otherwise: Node | null;
}

/** Begins when the steps with these indices, which are lower than its own, have ended. */
export interface Step<Node> {
  node: Node;
  after: readonly number[];
}

/** One request to one subgraph. */
export interface PlannedFetch {
  kind: 'Fetch';
  subgraph: string;
  /** The operation as text. */
  query: string;
  /** Names of the client's variables that it uses. */
  variables: readonly string[];
  /** The entities that it fetches; `null` for a fetch at the root. */
  entities: readonly PlannedEntities[] | null;
  /**
   * For root fields: the path from the root to the objects that lead back to a root type (`type A { query: Query }`); absent for the root
   * itself.
   */
  path?: readonly string[];
  /** For a fetch at the root: changes to its result before it is merged. */
  outputRewrites: readonly Rewrite[];
}

/** One `_entities` field. */
export interface PlannedEntities {
  /** Its response key. */
  key: string;
  /** The variable of the representations. */
  variable: string;
  /** From the root to the objects; `@` is each item of a list, `... on A|B` keeps objects of these types. */
  paths: readonly (readonly string[])[];
  /** The selection set of the representations. */
  requires: readonly Required[];
  /** Changes to representations before they are sent. */
  inputRewrites: readonly Rewrite[];
  /** Changes to results before they are merged. */
  outputRewrites: readonly Rewrite[];
  /** Values of parent objects, each sent as a variable (`@fromContext`). */
  contexts: readonly ContextValue[];
}

export type Required =
  | {
      kind: 'Field';
      /** The name under which it is sent. */
      name: string;
      /** The response key, where that differs from the name. */
      alias?: string;
      selections?: readonly Required[];
    }
  | {
      kind: 'InlineFragment';
      typeCondition?: string;
      selections: readonly Required[];
    };

/** `path` has field names and `... on Type`. */
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

/** Makes plans. `document` is one valid operation with the fragments it uses. */
export interface Planner {
  /** The SDL of the API schema, generated on each call. Throws if the supergraph is invalid. */
  apiSchema(): Promise<string>;
  plan(document: string, labels: Labels): Plan;
}
