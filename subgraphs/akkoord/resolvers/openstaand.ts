import type {
  OpenstaandResolvers,
  OpenTermijnResolvers,
} from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';

export const Openstaand: OpenstaandResolvers = {
  afspraken: async ({ afspraken }, _args, { loaders }) =>
    (
      await Promise.all(afspraken.map((id) => loaders.afspraakById.load(id)))
    ).filter((afspraak) => afspraak !== null),
};

export const OpenTermijn: OpenTermijnResolvers = {
  norm: async ({ norm, vanaf }, _args, { loaders }) =>
    findNorm(await loaders.normen.load(), norm, vanaf)!,
};
