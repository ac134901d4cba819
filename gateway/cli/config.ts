import { readdirSync } from 'node:fs';
import { baseConfig, type BaseConfig, type Env } from '../../shared/config.js';

/** What the commands read from the environment. */
export interface CliConfig extends BaseConfig {
  /** The rest goes unread to the processes that a command starts. */
  env: Env;
}

/** The only reader of the environment in this folder. */
export const cliConfig = (): CliConfig => ({
  ...baseConfig(process.env),
  env: process.env,
});

/** The partners by their folders. */
export const partnerFolders = (): string[] =>
  readdirSync('subgraphs', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
