import {
  QueryPlanner,
  type BatchFetchNode,
  type FetchNode,
  type FetchNodePathSegment,
  type FetchRewrite,
  type FlattenNodePathSegment,
  type PlanNode as NativeNode,
  type RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type {
  Plan,
  PlannedEntities,
  PlannedFetch,
  Planner,
  Required,
  Rewrite,
} from './plan.js';

/** Plans with the native planner of Hive Router. */
export function nativePlanner(supergraphSdl: string): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  return {
    plan: (document, labels) => {
      const on = [...labels].flatMap(([label, isOn]) => (isOn ? label : []));
      // It takes one number against which every percentage is held; a label that is on is below its own.
      const percentages = on.flatMap(
        (label) => /^percent\((.+)\)$/.exec(label)?.[1] ?? [],
      );
      const drawn = Math.min(100, ...percentages.map(Number));
      const { node } = planner.plan(document, null, new Set(on), drawn);
      return node ? ours(node, []) : null;
    },
  };
}

function ours(node: NativeNode, path: readonly string[]): Plan {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return {
        kind: node.kind,
        nodes: node.nodes.flatMap((each) => ours(each, path) ?? []),
      };
    case 'Flatten':
      return ours(node.node, [...path, ...node.path.map(stepOf)]);
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        then: node.ifClause ? ours(node.ifClause, path) : null,
        otherwise: node.elseClause ? ours(node.elseClause, path) : null,
      };
    case 'Fetch':
      return fetchOf(node, path);
    case 'BatchFetch':
      return batchOf(node, path);
    default:
      throw new Error(`A plan of kind ${node.kind} is not carried out.`);
  }
}

const stepOf = (step: FlattenNodePathSegment): string => {
  if (step === '@') return '@';
  return 'Field' in step
    ? step.Field
    : `... on ${step.TypeCondition.join('|')}`;
};

const fetchOf = (node: FetchNode, path: readonly string[]): PlannedFetch => ({
  kind: 'Fetch',
  subgraph: node.serviceName,
  query: node.operation,
  variables: node.variableUsages ?? [],
  outputRewrites: (node.outputRewrites ?? []).map(rewriteOf),
  entities: node.requires
    ? [entitiesOf(node, '_entities', 'representations', [path])]
    : null,
});

const batchOf = (
  node: BatchFetchNode,
  path: readonly string[],
): PlannedFetch => ({
  kind: 'Fetch',
  subgraph: node.serviceName,
  query: node.operation,
  variables: node.variableUsages ?? [],
  outputRewrites: [],
  entities: node.entityBatch.aliases.map((each) =>
    entitiesOf(
      each,
      each.alias,
      each.representationsVariableName,
      each.paths.map((steps) => [...path, ...steps.map(stepOf)]),
    ),
  ),
});

const entitiesOf = (
  {
    requires = [],
    inputRewrites = [],
    outputRewrites = [],
  }: Pick<FetchNode, 'requires' | 'inputRewrites' | 'outputRewrites'>,
  key: string,
  variable: string,
  paths: readonly (readonly string[])[],
): PlannedEntities => ({
  key,
  variable,
  paths,
  requires: requires.map(requiredOf),
  inputRewrites: inputRewrites.map(rewriteOf),
  outputRewrites: outputRewrites.map(rewriteOf),
  contexts: [],
});

function requiredOf(part: RequiresSelection): Required {
  if (part.kind === 'Field') {
    const { kind, name, alias, selections } = part;
    return {
      kind,
      name,
      ...(alias ? { alias } : {}),
      ...(selections ? { selections: selections.map(requiredOf) } : {}),
    };
  }
  if (part.kind === 'FragmentSpread')
    throw new Error('A plan of kind FragmentSpread is not carried out.');
  return {
    kind: part.kind,
    typeCondition: part.typeCondition,
    selections: part.selections.map(requiredOf),
  };
}

function rewriteOf(rewrite: FetchRewrite): Rewrite {
  const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  if ('setValueTo' in setter)
    return {
      kind: 'ValueSetter',
      path: pathOf(setter.path),
      setValueTo: setter.setValueTo,
    };
  if (!('KeyRenamer' in rewrite)) throw new Error('An unknown rewrite.');
  const { path, renameKeyTo } = rewrite.KeyRenamer;
  return { kind: 'KeyRenamer', path: pathOf(path), renameKeyTo };
}

const pathOf = (path: readonly FetchNodePathSegment[]): string[] =>
  path.map((step) =>
    'Key' in step ? step.Key : `... on ${step.TypenameEquals.join('|')}`,
  );
