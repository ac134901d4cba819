import { baseConfig, type BaseConfig } from '../../../shared/config.js';

/** The environment variables of the report. */
export const readReportConfig = (): BaseConfig => baseConfig(process.env);
