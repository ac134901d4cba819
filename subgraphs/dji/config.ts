import {
  databaseConfig,
  partnerConfig,
  type DatabaseConfig,
  type PartnerConfig,
} from '../../shared/subgraph/partner-config.js';

/** The only reader of the environment in this folder. */
export const readConfig = (): PartnerConfig =>
  partnerConfig('dji', process.env);

/** What the import needs of it. */
export const readDatabaseConfig = (): DatabaseConfig =>
  databaseConfig('dji', process.env);
