import type { PartnerDeps } from '../../shared/subgraph/partner.js';
import { akkoord } from '../../subgraphs/akkoord/definition.js';
import { dji } from '../../subgraphs/dji/definition.js';
import { gemeente } from '../../subgraphs/gemeente/definition.js';
import { logboek } from '../../subgraphs/logboek/definition.js';
import { reclassering } from '../../subgraphs/reclassering/definition.js';

/** For a subgraph without an outbox and without background work. */
const still = { run: () => Promise.resolve(), stop: () => Promise.resolve() };

/** Each partner, as its own main.ts runs it. */
export const partners = {
  dji,
  reclassering,
  gemeente,
  akkoord,
  logboek: {
    ...logboek,
    seed: () => Promise.resolve(),
    createServer: async (deps: PartnerDeps) => ({
      ...(await logboek.createServer(deps)),
      courier: still,
      background: still,
    }),
  },
};
