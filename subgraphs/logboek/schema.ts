import { subgraphSchema } from '../../shared/subgraph.js';
import { resolvers } from './resolvers/index.js';

export const schema = subgraphSchema(
  new URL('./schema.graphql', import.meta.url),
  resolvers,
);
