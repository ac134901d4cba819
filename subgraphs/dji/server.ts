import {
  startPartner,
  type PartnerDeps,
  type RunningPartner,
} from '../../shared/subgraph/partner.js';
import { createContext } from './context.js';
import { meldingDetails } from './melding-details.js';
import { schema } from './schema.js';

/** DJI's server; a test calls it as main.ts does. */
export const createServer = (deps: PartnerDeps): Promise<RunningPartner> =>
  startPartner(
    {
      name: 'dji',
      schema,
      context: createContext,
      meldingDetails: meldingDetails(deps.database),
    },
    deps,
  );
