import {
  startPartner,
  type PartnerDeps,
  type RunningPartner,
} from '../../shared/subgraph/partner.js';
import { createContext } from './context.js';
import { meldingDetails } from './melding-details.js';
import { schema } from './schema.js';

/** The gemeente's server; a test calls it as main.ts does. */
export const createServer = (deps: PartnerDeps): Promise<RunningPartner> =>
  startPartner(
    {
      name: 'gemeente',
      schema,
      context: createContext,
      meldingDetails: meldingDetails(),
    },
    deps,
  );
