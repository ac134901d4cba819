import type { RegieResolvers } from '../schema.generated.js';

export const Regie: RegieResolvers = {
  gemeente: ({ gemeente }) => ({ code: gemeente }),
};
