import {
  databaseConfig,
  serviceConfig,
  type DatabaseConfig,
  type ServiceConfig,
} from '../../shared/subgraph/partner-config.js';

/** The only reader of the environment in this folder. It has the database of the gateway, and sends nothing. */
export const readConfig = (): ServiceConfig & DatabaseConfig => ({
  ...databaseConfig('gateway', process.env),
  ...serviceConfig('logboek', process.env),
});
