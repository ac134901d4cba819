import {
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { PlannedEntities, PlannedFetch } from './plan.js';

/** One request for several fetches of entities from one subgraph. */
export function joinFetches(fetches: readonly PlannedFetch[]): PlannedFetch {
  const parts = fetches.map(({ query, entities }, index) =>
    renamed(query, entities![0]!, index),
  );
  const variables = new Map(
    parts.flatMap(({ operation }) =>
      (operation.variableDefinitions ?? []).map((each) => [
        each.variable.name.value,
        each,
      ]),
    ),
  );
  const first = parts[0]!.operation;
  const whole = {
    ...first,
    variableDefinitions: [...variables.values()],
    selectionSet: {
      ...first.selectionSet,
      selections: parts.flatMap(
        ({ operation }) => operation.selectionSet.selections,
      ),
    },
  };
  return {
    ...fetches[0]!,
    query: print({
      kind: Kind.DOCUMENT,
      definitions: [whole, ...parts.flatMap(({ fragments }) => fragments)],
    }),
    variables: [...new Set(fetches.flatMap(({ variables }) => variables))],
    entities: parts.map(({ entities }) => entities),
  };
}

/** With its own response key, variable and fragments, so that the parts do not collide. */
function renamed(query: string, entities: PlannedEntities, index: number) {
  const key = `e${index}`;
  const variable = `${entities.variable}_${index}`;
  const named = (value: string) => ({
    name: { kind: Kind.NAME, value } as const,
  });
  const fragment = <Node extends FragmentSpreadNode | FragmentDefinitionNode>(
    node: Node,
  ): Node => ({ ...node, ...named(`${node.name.value}_${index}`) });
  const [operation, ...fragments] = visit(parse(query, { noLocation: true }), {
    Variable: (node) =>
      node.name.value === entities.variable
        ? { ...node, ...named(variable) }
        : undefined,
    FragmentSpread: fragment,
    FragmentDefinition: { leave: fragment },
  }).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const [field] = operation.selectionSet.selections as readonly FieldNode[];
  return {
    entities: { ...entities, key, variable },
    fragments,
    operation: {
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: [{ ...field!, alias: named(key).name }],
      },
    },
  };
}
