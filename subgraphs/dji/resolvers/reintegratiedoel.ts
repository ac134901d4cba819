import type { ReintegratiedoelResolvers } from '../resolvers.generated.js';
import { wijzigingenViaDetentie } from './justitiabele-via-detentie.js';

export const Reintegratiedoel: ReintegratiedoelResolvers = {
  wijzigingen: wijzigingenViaDetentie,
};
