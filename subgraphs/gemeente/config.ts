import {
  partnerConfig,
  type PartnerConfig,
} from '../../shared/partner-config.js';

/** The only reader of the environment in this folder. */
export const readConfig = (): PartnerConfig =>
  partnerConfig('gemeente', process.env);
