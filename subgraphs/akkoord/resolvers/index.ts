import type { Resolvers } from '../schema.generated.js';
import { Afspraak } from './afspraak.js';
import { Justitiabele } from './justitiabele.js';
import { Mutation } from './mutation.js';
import { Norm } from './norm.js';
import { Query } from './query.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Afspraak,
  Justitiabele,
  Norm,
};
