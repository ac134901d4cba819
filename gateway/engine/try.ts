// scratch
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, graphql, parse } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { compose } from '../supergraph/compose.js';
import { smallPartners } from '../testing/small-schemas.js';
import { withoutAccessRules } from '../supergraph/strip.js';
import { apolloPlanner } from './plan/apollo-planner.js';
import { executor } from './engine.js';
import { graphOf } from './graph.js';

const names = Object.keys(smallPartners) as (keyof typeof smallPartners)[];
const { supergraph } = compose(names.map((name) => ({ name, file: name, text: smallPartners[name].schema })));
const sdl = withoutAccessRules(supergraph!);
const graph = graphOf(sdl);
const planner = apolloPlanner(sdl);
const apiSchema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
const subgraphs = new Map(names.map((name) => {
  const schema = buildSubgraphSchema({ typeDefs: parse(smallPartners[name].schema), resolvers: smallPartners[name].resolvers });
  return [name, { ask: async ({ body }: { body: string }) => {
    console.log(name, body);
    const { query, variables } = JSON.parse(body);
    const answer = JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
    return { data: answer.data, errors: answer.errors ?? [] };
  } }] as const;
}));
const say = (code: string) => (...args: any[]) => ({ message: code, path: args.at(-1), extensions: { args: args.slice(0, -1) } });
const execute = executor(planner, { graph, subgraphs: subgraphs as any, reports: { failed: say('failed'), malformed: say('malformed'), otherEntity: say('other'), said: say('said'), neverNull: say('never') } as any });
for (const q of ['{ justitiabele(id: "p1") { id: naam x: id detenties { id inrichting { naam gemeente { naam } } } basisvoorwaarden reintegratie } inrichtingen { constructor: naam __typename } }', '{ __schema { queryType { name } } justitiabelen { __typename naam reintegratie } }']) {
  const document = parse(q);
  console.log(JSON.stringify(await execute({ schema: apiSchema, document, operation: document.definitions[0], queryHash: q, request: {}, context: {} } as any), null, 1));
}
