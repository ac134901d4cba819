import { normen } from '../normen.js';
import type { NormResolvers } from '../resolvers.generated.js';

export const Norm: NormResolvers = {
  __resolveReference: ({ code }) =>
    normen.find((norm) => norm.code === code) ?? null,
};
