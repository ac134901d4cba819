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
import type { Plan, PlannedFetch, Planner } from './plan.js';
import { requiredApart } from './rename-conflicting-requires.js';
import { withResolvableKeysOnly } from './resolvable-keys.js';

/** More ways through the graph than this are no honest question; without a limit some take half a minute. */
const pathsLimit = 2_000;

/** Plans with @apollo/query-planner. */
export function apolloPlanner(supergraphSdl: string): Planner {
  const apart = requiredApart(withResolvableKeysOnly(supergraphSdl));
  const supergraph = Supergraph.build(apart.supergraphSdl, {
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
      return node ? batchFetches(apart.restore(ours(node, []))) : null;
    },
  };
}

function ours(
  node: ApolloNode | SubscriptionNode,
  path: readonly string[],
): Plan {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return {
        kind: node.kind,
        nodes: node.nodes.flatMap((each) => ours(each, path) ?? []),
      };
    case 'Flatten':
      return ours(node.node, [...path, ...node.path.map(String)]);
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        then: node.ifClause ? ours(node.ifClause, path) : null,
        otherwise: node.elseClause ? ours(node.elseClause, path) : null,
      };
    case 'Fetch':
      return fetchOf(node, path);
    default:
      throw new Error(`A plan of kind ${node.kind} is not carried out.`);
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
