import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The properties of a service in docker-compose.yml that the tests read. */
export interface ComposeService {
  image?: string;
  build?: { dockerfile: string; args: { FOLDER: string } };
  command: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  networks?: string[];
  network_mode?: string;
  volumes?: string[];
  restart: string;
  read_only?: boolean;
  tmpfs?: string[];
  stop_grace_period?: string;
  cpus?: number;
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: { test: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  /** Names of secrets: files below /run/secrets. */
  secrets?: string[];
  mem_limit?: string;
  logging?: { options: Record<string, string> };
}

interface ComposeFile {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean }>;
  secrets: Record<string, { file: string }>;
}

export const composeFile = parse(
  readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8'),
  { merge: true },
) as ComposeFile;

const variable = /\$\{(\w+)(:\?[^}]*|:-)?\}/g;

/** The variables in a text: required, optional, or silently empty if absent. */
export const variablesOf = (text: string) =>
  [...text.matchAll(variable)].map(([, name, how]) => ({
    name: name!,
    required: how?.startsWith(':?') ?? false,
    optional: how === ':-',
  }));

/** Substitutes the variables as compose does. Throws if a required one is absent. */
export const filledIn = (text: string, values: Record<string, string>) =>
  text.replaceAll(variable, (_, name: string, how?: string) => {
    const value = values[name];
    if (!value && how !== ':-') throw new Error(`${name} is not given.`);
    return value ?? '';
  });
