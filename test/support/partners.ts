import type { PartnerDeps } from '../../shared/subgraph/partner.js';
import { openAkkoordDatabase } from '../../subgraphs/akkoord/data-source.js';
import { schema as akkoordSchema } from '../../subgraphs/akkoord/schema.js';
import { seed as seedAkkoord } from '../../subgraphs/akkoord/seed.js';
import { createServer as createAkkoord } from '../../subgraphs/akkoord/server.js';
import { openDjiDatabase } from '../../subgraphs/dji/data-source.js';
import { schema as djiSchema } from '../../subgraphs/dji/schema.js';
import { seed as seedDji } from '../../subgraphs/dji/seed.js';
import { createServer as createDji } from '../../subgraphs/dji/server.js';
import { openGemeenteDatabase } from '../../subgraphs/gemeente/data-source.js';
import { schema as gemeenteSchema } from '../../subgraphs/gemeente/schema.js';
import { seed as seedGemeente } from '../../subgraphs/gemeente/seed.js';
import { createServer as createGemeente } from '../../subgraphs/gemeente/server.js';
import { openLogboekDatabase } from '../../subgraphs/logboek/data-source.js';
import { schema as logboekSchema } from '../../subgraphs/logboek/schema.js';
import { createServer as createLogboek } from '../../subgraphs/logboek/server.js';
import { openReclasseringDatabase } from '../../subgraphs/reclassering/data-source.js';
import { schema as reclasseringSchema } from '../../subgraphs/reclassering/schema.js';
import { seed as seedReclassering } from '../../subgraphs/reclassering/seed.js';
import { createServer as createReclassering } from '../../subgraphs/reclassering/server.js';

/** Who sends no meldingen and does nothing by itself. */
const still = { run: () => Promise.resolve(), stop: () => Promise.resolve() };

/** The parts of each partner, as its own main.ts puts them together. */
export const partners = {
  dji: {
    open: openDjiDatabase,
    schema: djiSchema,
    seed: seedDji,
    createServer: createDji,
  },
  reclassering: {
    open: openReclasseringDatabase,
    schema: reclasseringSchema,
    seed: seedReclassering,
    createServer: createReclassering,
  },
  gemeente: {
    open: openGemeenteDatabase,
    schema: gemeenteSchema,
    seed: seedGemeente,
    createServer: createGemeente,
  },
  akkoord: {
    open: openAkkoordDatabase,
    schema: akkoordSchema,
    seed: seedAkkoord,
    createServer: createAkkoord,
  },
  logboek: {
    open: openLogboekDatabase,
    schema: logboekSchema,
    seed: () => Promise.resolve(),
    createServer: async (deps: PartnerDeps) => ({
      ...(await createLogboek(deps)),
      courier: still,
      background: still,
    }),
  },
};
