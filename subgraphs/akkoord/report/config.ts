import { baseConfig, type BaseConfig } from '../../../shared/config.js';

/** All that the report of nakoming needs of the environment. */
export const readReportConfig = (): BaseConfig => baseConfig(process.env);
