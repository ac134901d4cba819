import type { NakomingsregelResolvers } from '../schema.generated.js';
import { normMetCode } from '../service/bekende-norm.js';

export const Nakomingsregel: NakomingsregelResolvers = {
  norm: ({ norm }) => normMetCode(norm)!,
};
