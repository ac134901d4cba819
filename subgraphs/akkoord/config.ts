import { baseConfig, type BaseConfig } from '../../shared/config.js';
import {
  databaseConfig,
  partnerConfig,
  type DatabaseConfig,
  type PartnerConfig,
} from '../../shared/subgraph/partner-config.js';

/** The only reader of the environment in this folder. */
export const readConfig = (): PartnerConfig =>
  partnerConfig('akkoord', process.env);

/** All that the import needs. */
export const readDatabaseConfig = (): DatabaseConfig =>
  databaseConfig('akkoord', process.env);

/** All that the report of nakoming needs. */
export const readReportConfig = (): BaseConfig => baseConfig(process.env);
