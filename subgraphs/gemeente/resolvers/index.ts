import type { Resolvers } from '../schema.generated.js';
import { Gemeente } from './gemeente.js';
import { Justitiabele } from './justitiabele.js';
import { Mutation } from './mutation.js';
import { Query } from './query.js';

export const resolvers: Resolvers = { Query, Mutation, Gemeente, Justitiabele };
