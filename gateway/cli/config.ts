import { existsSync, readdirSync } from 'node:fs';
import {
  baseConfig,
  ConfigError,
  type BaseConfig,
  type Env,
} from '../../shared/config.js';

/** What the commands read from the environment. */
export interface CliConfig extends BaseConfig {
  /** Passed on to the processes that a command starts, which read their own settings. */
  env: Env;
}

/** The only reader of the environment in this folder. An invalid setting ends the process with the reason. */
export function cliConfig(fixed: Env = {}): CliConfig {
  const env = { ...process.env, ...fixed };
  try {
    return { ...baseConfig(env), env };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(78);
  }
}

/** Names of the folders of `subgraphs` that have code. */
export const partnerFolders = (): string[] =>
  folders((name) => existsSync(`subgraphs/${name}/definition.ts`));

/** Names of those with a schema alone: they run elsewhere. */
export const partnersElsewhere = (): string[] =>
  folders((name) => !existsSync(`subgraphs/${name}/definition.ts`));

const folders = (isOne: (name: string) => boolean): string[] =>
  readdirSync('subgraphs', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isOne(entry.name))
    .map(({ name }) => name)
    .sort();
