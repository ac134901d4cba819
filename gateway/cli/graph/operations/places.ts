import { existsSync, readFileSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import {
  demoOperations,
  demoOperationsKeys,
} from '../../../../shared/demo/keys.js';
import {
  InvalidManifest,
  manifestOf,
  missing,
  type Manifest,
} from '../../../operations/manifest.js';
import { jsonOf } from '../../../operations/signed-manifest.js';
import {
  operationsFrom,
  type OperationsConfig,
} from '../../../operations/settings.js';
import { cliConfig } from '../../config.js';
import { CommandFailed } from '../command-failed.js';
import { privateKeyIn } from '../sign.js';

/** The folder and keys of OPERATIONS, else those of the demonstration. Error: CommandFailed. */
export function operationsPlace(): OperationsConfig {
  const { env, dataDir } = cliConfig();
  const set = operationsFrom(env);
  if (set) return set;
  if (!existsSync(join(dataDir, 'demo')))
    throw new CommandFailed(
      'OPERATIONS is not set: set it to the folder with the manifests, as at the gateway, or start the demonstration first (npm start).',
    );
  return demoOperations(dataDir);
}

/** The key that signs: in a file, else that of the demonstration. Error: CommandFailed. */
export function signingKey(file: string | undefined): KeyObject {
  if (file !== undefined) return privateKeyIn(file);
  const { env, dataDir } = cliConfig();
  if (operationsFrom(env) || !existsSync(join(dataDir, 'demo')))
    throw new CommandFailed(
      'Give --key: the file with the Ed25519 private key (PEM) that signs manifests.',
    );
  return demoOperationsKeys(dataDir).privateKey;
}

/** What can be given in addition to a file that a build tool wrote. */
export interface Given {
  client?: string;
  purpose?: string[];
  owner?: string;
  contact?: string;
  until?: string;
  measure?: true;
}

/** A manifest in a file, with what is given instead of what it says. Error: CommandFailed, with every place. */
export const manifestIn = (file: string, given: Given): Manifest =>
  inFile(file, () => completed(jsonOf(contentsOf(file)) as object, given));

/** `read` with the name of the file in its error. Error: CommandFailed, for an InvalidManifest. */
export function inFile(file: string, read: () => Manifest): Manifest {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidManifest)) throw error;
    throw new CommandFailed(
      `${file} is no manifest that can be registered:\n${error.message}${
        error.message.includes(missing)
          ? '\nGive what is missing with --purpose, --owner, --contact and --until.'
          : ''
      }`,
    );
  }
}

/** Error: InvalidManifest, with every place. */
export const completed = (
  json: object,
  { client, purpose, owner, contact, until, measure }: Given,
): Manifest =>
  manifestOf({
    ...json,
    ...(client !== undefined && { client }),
    ...(purpose && { purposes: purpose }),
    ...(owner !== undefined && { owner }),
    ...(contact !== undefined && { contact }),
    ...(until !== undefined && { until }),
    ...(measure && { mode: 'measure' }),
  });

function contentsOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailed(`${file} cannot be read (${code}).`);
  }
}
