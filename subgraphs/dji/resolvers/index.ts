import type { Resolvers } from '../resolvers.generated.js';
import { Detentie } from './detentie.js';
import { DetentieEnReintegratieplan } from './detentie-en-reintegratieplan.js';
import { Inrichting } from './inrichting.js';
import { Justitiabele } from './justitiabele.js';
import { Mutation } from './mutation.js';
import { Overleg } from './overleg.js';
import { Persoonsgegevens } from './persoonsgegevens.js';
import { Plaatsing } from './plaatsing.js';
import { Query } from './query.js';
import { Verlof } from './verlof.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Justitiabele,
  Persoonsgegevens,
  Detentie,
  Plaatsing,
  DetentieEnReintegratieplan,
  Overleg,
  Verlof,
  Inrichting,
};
