import type { Resolvers } from '../resolvers.generated.js';
import { Inzage } from './inzage.js';
import { Inzager } from './inzager.js';
import { InzageZonderZaak } from './inzage-zonder-zaak.js';
import { Justitiabele } from './justitiabele.js';
import { Mutation } from './mutation.js';
import { Noodtoegang } from './noodtoegang.js';
import { Query } from './query.js';
import { Veelraadpleger } from './veelraadpleger.js';
import { Waarneming } from './waarneming.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Inzage,
  Inzager,
  InzageZonderZaak,
  Justitiabele,
  Noodtoegang,
  Veelraadpleger,
  Waarneming,
};
