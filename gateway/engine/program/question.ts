import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type FieldNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Graph } from '../graph.js';
import type { Json } from '../json.js';
import type { PlannedFetch } from '../plan/plan.js';
import { Selection } from '../selection.js';
import { keyEcho, type KeyEcho } from './key-echo.js';
import { representer, type Represent } from './representation.js';

/** One question of a plan to one subgraph, with all that can be known of it before it is asked. */
export interface Question {
  plan: PlannedFetch;
  operation: OperationDefinitionNode;
  isMutation: boolean;
  /** What is asked at the root, or of each entity. */
  selection: Selection;
  /** How entities are asked; `null` for a question at the root. */
  entities: Entities | null;
  /** The start of its body, up to the variables. */
  body: string;
}

export interface Entities {
  represent: Represent;
  isAbout: KeyEcho['isAbout'];
}

export function questionOf(plan: PlannedFetch, graph: Graph): Question {
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
  if (!plan.requires) {
    const root = graph.schema.getRootType(operation.operation)!.name;
    const set = operation.selectionSet;
    return {
      ...shared,
      operation,
      selection: new Selection(named, root, [{ set, conditions: [] }]),
      entities: null,
      body: bodyOf(plan.query),
    };
  }
  const { subgraph, requires, inputRewrites } = plan;
  const echo = keyEcho(graph, subgraph, requires, inputRewrites);
  const asked = operation.selectionSet.selections[0] as FieldNode;
  const set = asked.selectionSet!;
  const withKeys = withFragments(operation, asked, echo.fragments);
  return {
    ...shared,
    operation: withKeys,
    selection: new Selection(named, null, [{ set, conditions: [] }]),
    entities: {
      represent: representer(graph.schema, requires, inputRewrites, (type) =>
        graph.keysOf(subgraph, type),
      ),
      isAbout: echo.isAbout,
    },
    body: bodyOf(
      print({
        ...document,
        definitions: [withKeys, ...document.definitions.slice(1)],
      }),
    ),
  };
}

export const bodyOf = (query: string) =>
  `{"query":${JSON.stringify(stripIgnoredCharacters(query))},"variables":{`;

const withFragments = (
  operation: OperationDefinitionNode,
  asked: FieldNode,
  fragments: readonly InlineFragmentNode[],
): OperationDefinitionNode => ({
  ...operation,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      {
        ...asked,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [...asked.selectionSet!.selections, ...fragments],
        },
      },
    ],
  },
});

/** A body with its variables; `representations` is JSON already. */
export function withVariables(
  start: string,
  variables: Readonly<Json>,
  names: readonly string[],
  representations: string | null,
): string {
  const parts = names.flatMap((name) =>
    variables[name] === undefined
      ? []
      : `${JSON.stringify(name)}:${JSON.stringify(variables[name])}`,
  );
  if (representations !== null)
    parts.push(`"representations":${representations}`);
  return `${start}${parts.join(',')}}}`;
}
