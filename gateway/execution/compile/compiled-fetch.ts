import {
  Kind,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type {
  ExtraSelections,
  ExtendedSelections,
  Fragments,
} from '../extra-selections.js';
import type { Graph } from '../graph.js';
import type { Json } from '../json.js';
import type { PlannedEntities, PlannedFetch } from '../planning/plan.js';
import type { Scan } from '../scan/scanned-response.js';
import { printOperation } from '../print-operation.js';
import { Selection } from '../selection.js';
import { entityKeyCheck, type EntityKeyCheck } from './entity-key-check.js';
import { representer, type Represent } from './representation.js';
import { assertInRepresentation } from './from-representation.js';

/** A fetch of a plan, with all that can be computed before it is sent. */
export interface CompiledFetch {
  plan: PlannedFetch;
  operation: OperationDefinitionNode;
  isMutation: boolean;
  /** The selection set at the root; `null` for a fetch of entities. */
  root: Selection | null;
  entities: readonly CompiledEntities[];
  /** The start of the request body, up to the variables. */
  body: Buffer;
  /** The same without the key fields, for a subgraph that cannot return them. */
  bodyWithoutKeys(): Buffer;
  /** `null` when all of its responses take the general path; set when the plan is compiled. */
  scan: Scan | null;
}

/** One `_entities` field of a fetch. */
export interface CompiledEntities {
  plan: PlannedEntities;
  selection: Selection;
  /** With the fields for the entity key check. */
  sent: Selection;
  /** The types of the representations, as the subgraph knows them. */
  types: readonly string[];
  represent: Represent;
  /** No request is sent: the representation holds the values (see `fromRepresentation`). */
  isStub: boolean;
  matchesRepresentation: EntityKeyCheck['matchesRepresentation'];
}

export function compileFetch<Context>(
  plan: PlannedFetch,
  graph: Graph,
  extraSelections: ExtraSelections<Context> | undefined,
): CompiledFetch {
  const document = parse(plan.query, { noLocation: true });
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('A fetch of a plan must be an operation.');
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const extra =
    extraSelections?.extend(plan.subgraph, fragments) ??
    nothingExtra(fragments);
  const selections = plan.entities
    ? entitiesOf(operation, plan.entities, plan, graph, extra)
    : rootOf(operation, graph, extra);
  const whole = { ...operation, selectionSet: selections.set };
  const bodyWith = (selectionSet: SelectionSetNode) =>
    bodyOf(
      printOperation({
        definitions: [
          { ...operation, selectionSet },
          ...extra.fragments.values(),
        ],
      }),
    );
  return {
    plan,
    isMutation: operation.operation === 'mutation',
    operation: whole,
    root: selections.root,
    entities: selections.entities,
    body: bodyWith(selections.set),
    bodyWithoutKeys: () => bodyWith(selections.withoutKeys),
    scan: null,
  };
}

const nothingExtra = (fragments: Fragments): ExtendedSelections => ({
  fragments,
  ofRoot: (set) => set,
  ofEntities: (set) => set,
});

/** The selection sets of one subgraph request. */
interface FetchSelections extends Pick<CompiledFetch, 'root' | 'entities'> {
  set: SelectionSetNode;
  withoutKeys: SelectionSetNode;
}

function rootOf(
  { operation, selectionSet }: OperationDefinitionNode,
  { schema }: Graph,
  extra: ExtendedSelections,
): FetchSelections {
  const type = schema.getRootType(operation)!.name;
  const set = extra.ofRoot(withoutType(selectionSet, type), type);
  const named = { schema, fragments: extra.fragments };
  const root = new Selection(named, type, [{ set, conditions: [] }]);
  return { set, withoutKeys: set, root, entities: [] };
}

/** A subgraph may name its root types differently, and a plan writes `... on Query` where a field leads back to the root. */
const withoutType = (
  { selections }: SelectionSetNode,
  type: string,
): SelectionSetNode =>
  setOf(
    selections.flatMap((node) =>
      node.kind === Kind.INLINE_FRAGMENT &&
      node.typeCondition?.name.value === type &&
      !node.directives?.length
        ? node.selectionSet.selections
        : node,
    ),
  );

function entitiesOf(
  { selectionSet: { selections } }: OperationDefinitionNode,
  planned: readonly PlannedEntities[],
  { subgraph }: PlannedFetch,
  graph: Graph,
  extra: ExtendedSelections,
): FetchSelections {
  const parts = selections.map((field, index) =>
    entityField(field as FieldNode, planned[index]!, subgraph, graph, extra),
  );
  return {
    set: setOf(parts.map(({ field }) => field)),
    withoutKeys: setOf(parts.map(({ withoutKeys }) => withoutKeys)),
    root: null,
    entities: parts.map(({ entities }) => entities),
  };
}

/** The field with the key fields added for the entity key check, and without. */
function entityField(
  field: FieldNode,
  plan: PlannedEntities,
  subgraph: string,
  graph: Graph,
  extra: ExtendedSelections,
): { field: FieldNode; withoutKeys: FieldNode; entities: CompiledEntities } {
  const { schema } = graph;
  const { requires, inputRewrites } = plan;
  const echo = entityKeyCheck(graph, subgraph, requires, inputRewrites);
  const set = extra.ofEntities(field.selectionSet!, echo.types);
  const named = { schema, fragments: extra.fragments };
  const selection = new Selection(named, null, [{ set, conditions: [] }]);
  const isStub = echo.types.some((type) => graph.isStub(subgraph, type));
  if (isStub) assertInRepresentation(selection, echo.types, requires);
  const whole = setOf([...set.selections, ...echo.fragments]);
  return {
    field: { ...field, selectionSet: whole },
    withoutKeys: { ...field, selectionSet: set },
    entities: {
      plan,
      selection,
      sent: new Selection(named, null, [{ set: whole, conditions: [] }]),
      types: echo.types,
      represent: representer(schema, requires, inputRewrites, (type) =>
        isStub ? [[]] : graph.keysOf(subgraph, type),
      ),
      isStub,
      matchesRepresentation: echo.matchesRepresentation,
    },
  };
}

const setOf = (selections: readonly SelectionNode[]) =>
  ({ kind: Kind.SELECTION_SET, selections }) as const;

const bodyOf = (query: string) =>
  Buffer.from(`{"query":${JSON.stringify(query)},"variables":{`);

/** The request body with its variables; those in `ready` are JSON already. */
export function withVariables(
  start: Buffer,
  variables: Readonly<Json>,
  names: readonly string[],
  ready: readonly (readonly [name: string, json: readonly Buffer[]])[],
): Buffer {
  const parts = [start];
  let separator = '';
  for (const name of names) {
    if (variables[name] === undefined) continue;
    const json = JSON.stringify(variables[name]);
    parts.push(Buffer.from(`${separator}${JSON.stringify(name)}:${json}`));
    separator = ',';
  }
  for (const [name, json] of ready) {
    parts.push(Buffer.from(`${separator}${JSON.stringify(name)}:`), ...json);
    separator = ',';
  }
  parts.push(end);
  return Buffer.concat(parts);
}

const end = Buffer.from('}}');
