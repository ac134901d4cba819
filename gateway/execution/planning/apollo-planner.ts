import {
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
  operationFromDocument,
} from '@apollo/federation-internals';
import {
  QueryPlanner,
  type FetchNode,
  type PlanNode as ApolloNode,
  type SubscriptionNode,
} from '@apollo/query-planner';
import { parse } from 'graphql';
import { apiSchemaText } from '../api-schema.js';
import { batchFetches } from './batch-fetches.js';
import type { PlanTree, PlannedFetch, Planner } from './plan.js';
import { renameConflictingRequires } from './rename-conflicting-requires.js';
import { withResolvableKeysOnly } from './resolvable-keys.js';

/** An ordinary operation considers far fewer paths through the subgraphs; without a limit some take half a minute to plan. */
const pathsLimit = 2_000;

/** Plans with @apollo/query-planner. */
export function apolloPlanner(supergraphSdl: string): Planner {
  const separated = renameConflictingRequires(
    withResolvableKeysOnly(supergraphSdl),
  );
  const supergraph = Supergraph.build(separated.supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    validateSupergraph: false,
  });
  const schema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: { pathsLimit } });
  return {
    // Of the supergraph as it was given: what is planned over may have more fields.
    apiSchema: () => apiSchemaText(supergraphSdl),
    plan: (document, labels) => {
      const operation = operationFromDocument(schema, parse(document), {
        validate: false,
      });
      const { node } = planner.buildQueryPlan(operation, {
        overrideConditions: new Map(labels),
      });
      return node ? batchFetches(separated.restore(planOf(node, []))) : null;
    },
  };
}

function planOf(
  node: ApolloNode | SubscriptionNode,
  path: readonly string[],
): PlanTree | null {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return {
        kind: node.kind,
        nodes: node.nodes.flatMap((each) => planOf(each, path) ?? []),
      };
    case 'Flatten':
      return planOf(node.node, [...path, ...node.path.map(String)]);
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        then: node.ifClause ? planOf(node.ifClause, path) : null,
        otherwise: node.elseClause ? planOf(node.elseClause, path) : null,
      };
    case 'Fetch':
      return fetchOf(node, path);
    default:
      throw new Error(`Plan nodes of kind ${node.kind} are not supported.`);
  }
}

const fetchOf = (node: FetchNode, path: readonly string[]): PlannedFetch => ({
  kind: 'Fetch',
  subgraph: node.serviceName,
  query: node.operation,
  variables: node.variableUsages ?? [],
  ...(node.requires ? {} : { path }),
  outputRewrites: node.outputRewrites ?? [],
  entities: node.requires
    ? [
        {
          key: '_entities',
          variable: 'representations',
          paths: [path],
          requires: node.requires,
          inputRewrites: node.inputRewrites ?? [],
          outputRewrites: node.outputRewrites ?? [],
          contexts: (node.contextRewrites ?? []).map(
            ({ path: from, renameKeyTo: variable }) => ({
              path: from,
              variable,
            }),
          ),
        },
      ]
    : null,
});
