import { Contactpunt } from '../../../shared/contactpunten/resolvers.js';
import type { Resolvers } from '../resolvers.generated.js';
import { Detentie } from './detentie.js';
import { DetentieEnReintegratieplan } from './detentie-en-reintegratieplan.js';
import { Inrichting } from './inrichting.js';
import { Justitiabele } from './justitiabele.js';
import { Mutation } from './mutation.js';
import { OrganisatieVanDji } from './organisatie-van-dji.js';
import { Overleg } from './overleg.js';
import { Persoonsgegevens } from './persoonsgegevens.js';
import { Plaatsing } from './plaatsing.js';
import { Query } from './query.js';
import { Reintegratiedoel } from './reintegratiedoel.js';
import { Verlof } from './verlof.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Contactpunt,
  Justitiabele,
  Persoonsgegevens,
  Detentie,
  Plaatsing,
  DetentieEnReintegratieplan,
  Reintegratiedoel,
  Overleg,
  Verlof,
  Inrichting,
  OrganisatieVanDji,
};
