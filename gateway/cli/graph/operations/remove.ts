import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { InvalidManifest } from '../../../operations/manifest.js';
import { changeClients } from '../../../operations/registered-clients.js';
import { manifestFile } from '../../../operations/signed-manifest.js';
import { CommandFailed } from '../command-failed.js';
import { operationsPlace, signingKey } from './places.js';

/** Deleting the file is not enough: its client would be served nothing, as after a mistake. */
export const defineRemove = (command: Command): Command =>
  command
    .description(
      'Removes the manifest of a client, which may then send any operation again. To stop a client: `clients suspend`.',
    )
    .argument('<client>', 'the client id at the issuer: `azp`')
    .option(
      '--key <pem>',
      'file with the Ed25519 private key, PEM; in a demonstration its own',
    )
    .option('--json', 'as JSON')
    .action(remove);

async function remove(client: string, options: { key?: string; json?: true }) {
  const { folder, keys } = operationsPlace();
  const key = signingKey(options.key);
  try {
    await changeClients(folder, { remove: client }, key, keys);
  } catch (error) {
    if (!(error instanceof InvalidManifest)) throw error;
    throw new CommandFailed(`${error.message}.`);
  }
  const path = join(folder, manifestFile(client));
  for (const each of [path, `${path}.sig`]) await rm(each, { force: true });
  console.log(
    options.json
      ? JSON.stringify({ client, removed: true })
      : `${client} has no manifest any more: within a second it may send any operation, which is counted.`,
  );
}
