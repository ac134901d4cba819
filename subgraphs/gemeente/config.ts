import {
  databaseConfig,
  partnerConfig,
  type DatabaseConfig,
  type PartnerConfig,
} from '../../shared/subgraph/partner-config.js';

/** The only reader of the environment in this folder. */
export const readConfig = (): PartnerConfig =>
  partnerConfig('gemeente', process.env);

/** What an import needs: the database and no more. */
export const readDatabaseConfig = (): DatabaseConfig =>
  databaseConfig('gemeente', process.env);
