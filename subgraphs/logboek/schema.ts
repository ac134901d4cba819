import { subgraphSchema } from '../../shared/subgraph/subgraph-server.js';
import { resolvers } from './resolvers/index.js';

export const schema = subgraphSchema(
  new URL('./schema.graphql', import.meta.url),
  resolvers,
);
