import type { Resolvers } from '../resolvers.generated.js';
import { Instrument } from './instrument.js';
import { Justitiabele } from './justitiabele.js';
import { MeldingAanReclasseringPayload } from './melding-aan-reclassering-payload.js';
import { Mutation } from './mutation.js';
import { Query } from './query.js';
import { Reclasseringsadvies } from './reclasseringsadvies.js';
import { Reclasseringsorganisatie } from './reclasseringsorganisatie.js';
import { Toezicht } from './toezicht.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Justitiabele,
  Reclasseringsorganisatie,
  Reclasseringsadvies,
  Instrument,
  Toezicht,
  MeldingAanReclasseringPayload,
};
