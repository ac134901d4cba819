import type { Partner } from '../../shared/subgraph/define-partner.js';
import type { PartnerDeps } from '../../shared/subgraph/partner.js';
import type { PartnerDemonstration } from '../../shared/subgraph/run-partner.js';
import { akkoord } from '../../subgraphs/akkoord/definition.js';
import { seed as seedAkkoord } from '../../subgraphs/akkoord/seed.js';
import { dji } from '../../subgraphs/dji/definition.js';
import { seed as seedDji } from '../../subgraphs/dji/seed.js';
import { gemeente } from '../../subgraphs/gemeente/definition.js';
import { seed as seedGemeente } from '../../subgraphs/gemeente/seed.js';
import { logboek } from '../../subgraphs/logboek/definition.js';
import { reclassering } from '../../subgraphs/reclassering/definition.js';
import { seed as seedReclassering } from '../../subgraphs/reclassering/seed.js';

/** For a subgraph without an outbox and without background work. */
const still = { run: () => Promise.resolve(), stop: () => Promise.resolve() };

type Seed = PartnerDemonstration['seed'];

/** Copies the getter of the schema, not its value: few tests need it, and it takes long to build. */
const withSeed = (partner: Partner, seed: Seed) =>
  Object.defineProperties(
    { seed },
    Object.getOwnPropertyDescriptors(partner),
  ) as Partner & { seed: Seed };

/** Each partner, as its own main.ts runs it. */
export const partners = {
  dji: withSeed(dji, seedDji),
  reclassering: withSeed(reclassering, seedReclassering),
  gemeente: withSeed(gemeente, seedGemeente),
  akkoord: withSeed(akkoord, seedAkkoord),
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
