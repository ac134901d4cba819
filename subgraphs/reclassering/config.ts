import {
  databaseConfig,
  partnerConfig,
  type DatabaseConfig,
  type PartnerConfig,
} from '../../shared/subgraph/partner-config.js';

/** Only this file reads the environment in this folder. */
export const readConfig = (): PartnerConfig =>
  partnerConfig('reclassering', process.env);

/** The import needs the database alone. */
export const readDatabaseConfig = (): DatabaseConfig =>
  databaseConfig('reclassering', process.env);
