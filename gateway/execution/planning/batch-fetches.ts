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
import type { Plan, PlanNode, PlannedEntities, PlannedFetch } from './plan.js';

/** Merges parallel entity fetches to one subgraph into one request, so that it takes one round trip. */
export function batchFetches(plan: Plan): Plan {
  if (!plan || plan.kind === 'Fetch') return plan;
  if (plan.kind === 'Condition')
    return {
      ...plan,
      then: batchFetches(plan.then),
      otherwise: batchFetches(plan.otherwise),
    };
  const nodes = plan.nodes.flatMap((each) => batchFetches(each) ?? []);
  if (plan.kind === 'Sequence') return { ...plan, nodes };
  const together = new Map<string, PlannedFetch[]>();
  const others: PlanNode[] = [];
  for (const node of nodes)
    if (node.kind === 'Fetch' && mayJoin(node))
      together.set(node.subgraph, [
        ...(together.get(node.subgraph) ?? []),
        node,
      ]);
    else others.push(node);
  const joined = [...together.values()].map((fetches) =>
    fetches.length > 1 ? join(fetches) : fetches[0]!,
  );
  const all = [...joined, ...others];
  return all.length === 1 ? all[0]! : { kind: 'Parallel', nodes: all };
}

/** Values of `@fromContext` may split a fetch in several. */
const mayJoin = ({ entities }: PlannedFetch): boolean =>
  entities?.every(({ contexts }) => contexts.length === 0) ?? false;

function join(fetches: readonly PlannedFetch[]): PlannedFetch {
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
