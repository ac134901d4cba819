import { Contactpunt } from '../../../shared/contactpunten/resolvers.js';
import type { Resolvers } from '../resolvers.generated.js';
import { BijzondereVoorwaarde, Schending } from './bijzondere-voorwaarde.js';
import { Instrument } from './instrument.js';
import { Justitiabele } from './justitiabele.js';
import { MeldingAanReclasseringPayload } from './melding-aan-reclassering-payload.js';
import { Mutation } from './mutation.js';
import { OrganisatieVanReclassering } from './organisatie-van-reclassering.js';
import { Query } from './query.js';
import { Reclasseringsadvies } from './reclasseringsadvies.js';
import { Reclasseringsorganisatie } from './reclasseringsorganisatie.js';
import { Toezicht } from './toezicht.js';
import { Gedragsinterventie, Werkstraf } from './werkstraf.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Contactpunt,
  Justitiabele,
  Reclasseringsorganisatie,
  Reclasseringsadvies,
  Instrument,
  Toezicht,
  BijzondereVoorwaarde,
  Schending,
  Werkstraf,
  Gedragsinterventie,
  MeldingAanReclasseringPayload,
  OrganisatieVanReclassering,
};
