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
import { partners as names, type PartnerName } from '../../shared/partners.js';
import { reclassering } from '../../subgraphs/reclassering/definition.js';
import { seed as seedReclassering } from '../../subgraphs/reclassering/seed.js';

/** For a subgraph without an outbox and without background work. */
const still = {
  run: () => Promise.resolve(),
  wake: () => {},
  stop: () => Promise.resolve(),
};

type Seed = PartnerDemonstration['seed'];

/** Copies the getter of the schema, not its value: few tests need it, and it takes long to build. */
const withSeed = (partner: Partner, seed: Seed) =>
  Object.defineProperties(
    { seed },
    Object.getOwnPropertyDescriptors(partner),
  ) as Partner & { seed: Seed };

const builtIn = {
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

/** Of a partner that joined, found by its folder, so that it needs no line here. */
async function joined(name: string) {
  const folder = `../../subgraphs/${name}`;
  const { [name]: partner } = (await import(
    `${folder}/definition.js`
  )) as Record<string, Partner>;
  const { seed } = (await import(`${folder}/seed.js`)) as { seed: Seed };
  return [name, withSeed(partner!, seed)] as const;
}

/** Each partner, as its own main.ts runs it. */
export const partners = {
  ...builtIn,
  ...Object.fromEntries(
    await Promise.all(
      names.filter((name) => !Object.hasOwn(builtIn, name)).map(joined),
    ),
  ),
} as typeof builtIn &
  Record<
    Exclude<PartnerName, keyof typeof builtIn>,
    ReturnType<typeof withSeed>
  >;
