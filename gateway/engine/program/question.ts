import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Beside } from '../beside.js';
import type { Graph } from '../graph.js';
import type { Json } from '../json.js';
import type { PlannedEntities, PlannedFetch } from '../plan/plan.js';
import { Selection, type Named } from '../selection.js';
import { keyEcho, type KeyEcho } from './key-echo.js';
import { representer, type Represent } from './representation.js';

/** One question of a plan to one subgraph, with all that can be known of it before it is asked. */
export interface Question {
  plan: PlannedFetch;
  operation: OperationDefinitionNode;
  isMutation: boolean;
  /** What is asked at the root; `null` when entities are asked. */
  root: Selection | null;
  entities: readonly Entities[];
  /** The start of its body, up to the variables. */
  body: string;
}

/** How the entities of one `_entities` field are asked. */
export interface Entities {
  plan: PlannedEntities;
  selection: Selection;
  represent: Represent;
  isAbout: KeyEcho['isAbout'];
}

export function questionOf<Context>(
  plan: PlannedFetch,
  graph: Graph,
  beside: Beside<Context> | undefined,
): Question {
  const document = parse(plan.query, { noLocation: true });
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('A plan asks operations.');
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const named = { schema: graph.schema, fragments };
  const shared = { plan, isMutation: operation.operation === 'mutation' };
  if (!plan.entities) {
    const type = graph.schema.getRootType(operation.operation)!.name;
    const asked = operation.selectionSet;
    const set = beside?.ofRoot(asked, type, plan.subgraph) ?? asked;
    const whole = { ...operation, selectionSet: set };
    const definitions = [whole, ...document.definitions.slice(1)];
    return {
      ...shared,
      operation: whole,
      root: new Selection(named, type, [{ set, conditions: [] }]),
      entities: [],
      body: bodyOf(print({ ...document, definitions })),
    };
  }
  const parts = operation.selectionSet.selections.map((field, index) =>
    entitiesOf(
      field as FieldNode,
      plan.entities![index]!,
      plan,
      graph,
      named,
      beside,
    ),
  );
  const withKeys = {
    ...operation,
    selectionSet: setOf(parts.map(({ field }) => field)),
  };
  const definitions = [withKeys, ...document.definitions.slice(1)];
  return {
    ...shared,
    operation: withKeys,
    root: null,
    entities: parts.map(({ entities }) => entities),
    body: bodyOf(print({ ...document, definitions })),
  };
}

/** The field with the keys asked back. */
function entitiesOf<Context>(
  field: FieldNode,
  plan: PlannedEntities,
  { subgraph }: PlannedFetch,
  graph: Graph,
  named: Named,
  beside: Beside<Context> | undefined,
): { field: FieldNode; entities: Entities } {
  const { requires, inputRewrites } = plan;
  const echo = keyEcho(graph, subgraph, requires, inputRewrites);
  const asked = field.selectionSet!;
  const set = beside?.ofEntities(asked, echo.types, subgraph) ?? asked;
  return {
    field: {
      ...field,
      selectionSet: setOf([...set.selections, ...echo.fragments]),
    },
    entities: {
      plan,
      selection: new Selection(named, null, [{ set, conditions: [] }]),
      represent: representer(graph.schema, requires, inputRewrites, (type) =>
        graph.keysOf(subgraph, type),
      ),
      isAbout: echo.isAbout,
    },
  };
}

const setOf = (selections: readonly SelectionNode[]) =>
  ({ kind: Kind.SELECTION_SET, selections }) as const;

const bodyOf = (query: string) =>
  `{"query":${JSON.stringify(stripIgnoredCharacters(query))},"variables":{`;

/** A body with its variables; those in `ready` are JSON already. */
export function withVariables(
  start: string,
  variables: Readonly<Json>,
  names: readonly string[],
  ready: readonly (readonly [name: string, json: string])[],
): string {
  const parts = names.flatMap((name) =>
    variables[name] === undefined
      ? []
      : `${JSON.stringify(name)}:${JSON.stringify(variables[name])}`,
  );
  for (const [name, json] of ready)
    parts.push(`${JSON.stringify(name)}:${json}`);
  return `${start}${parts.join(',')}}}`;
}
