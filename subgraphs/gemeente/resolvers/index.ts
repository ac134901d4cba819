import { Contactpunt } from '../../../shared/contactpunten/resolvers.js';
import type { Resolvers } from '../resolvers.generated.js';
import { Basisvoorwaarde } from './basisvoorwaarde.js';
import { Dienst } from './dienst.js';
import { Gemeente } from './gemeente.js';
import { Hulpvraag } from './hulpvraag.js';
import { Justitiabele } from './justitiabele.js';
import { MeldingAanGemeentePayload } from './melding-aan-gemeente-payload.js';
import { Mutation } from './mutation.js';
import { OrganisatieVanGemeente } from './organisatie-van-gemeente.js';
import { Query } from './query.js';
import { Reisdocument } from './reisdocument.js';
import { Schuldhulp } from './schuldhulp.js';
import { Zorgverzekering } from './zorgverzekering.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Contactpunt,
  Basisvoorwaarde,
  Dienst,
  Gemeente,
  Hulpvraag,
  Justitiabele,
  MeldingAanGemeentePayload,
  Reisdocument,
  Schuldhulp,
  Zorgverzekering,
  OrganisatieVanGemeente,
};
