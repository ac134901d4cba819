import { InvalidArgumentError, type Command } from 'commander';
import {
  resumeClient,
  suspendClient,
} from '../../../../shared/access/client-suspension.js';
import {
  manifestFile,
  readManifest,
  verifiedManifest,
} from '../../../operations/signed-manifest.js';
import { userName } from '../clients.js';
import { CommandFailed } from '../command-failed.js';
import { withGatewayDatabase } from '../gateway-database.js';
import { operationsPlace } from './places.js';

interface Options {
  by: string;
  reason?: string;
  undo?: true;
  json?: true;
}

/** In the database, as for suspended clients: it holds on every gateway within a second, wherever its folder is. */
export const defineRetire = (command: Command): Command =>
  command
    .description(
      'Retires one operation: every gateway on the database refuses it within a second. A whole client: `clients suspend`.',
    )
    .argument('<client>', 'the client id at the issuer: `azp`')
    .argument('<operation>', 'its name in the manifest, or its id')
    .option('--reason <text>', 'why, for those who read it later', reasonOf)
    .option('--by <name>', 'who does it', userName())
    .option('--undo', 'the operation is served again')
    .option('--json', 'as JSON')
    .action(retire);

function reasonOf(text: string): string {
  if (text.trim() !== '' && text.length <= 500) return text;
  throw new InvalidArgumentError('Give 1 to 500 characters.');
}

async function retire(
  client: string,
  operation: string,
  { by, reason, undo, json }: Options,
): Promise<void> {
  if (!undo && reason === undefined)
    throw new CommandFailed('Give --reason: why it is retired.');
  const id = await idOf(client, operation);
  await withGatewayDatabase(async (database) => {
    const what = { client, operation: id, by };
    const changed = undo
      ? await resumeClient(database, what)
      : await suspendClient(database, { ...what, reason: reason! });
    const result = { client, operation: id, retired: !undo, changed };
    console.log(
      json
        ? JSON.stringify(result)
        : `${operation} of ${client} is ${undo ? 'served again' : 'retired: within a second every gateway refuses it'}.${changed ? '' : ' It was already.'}`,
    );
  });
}

/** Also of an operation that is in no manifest any more. Error: CommandFailed. */
async function idOf(client: string, operation: string): Promise<string> {
  if (/^[\da-f]{64}$/.test(operation)) return operation;
  const { folder, keys } = operationsPlace();
  const file = manifestFile(client);
  let ids: string[];
  try {
    const manifest = verifiedManifest(
      await readManifest(folder, file),
      keys,
      file,
    );
    ids = manifest.operations
      .filter(({ name }) => name === operation)
      .map(({ id }) => id);
  } catch (error) {
    throw new CommandFailed(
      `The manifest of ${client} cannot be used: ${(error as Error).message}. Give the id of the operation.`,
    );
  }
  if (ids.length === 1) return ids[0]!;
  if (ids.length > 1)
    throw new CommandFailed(
      `${client} has ${ids.length} operations ${operation}, of different releases. Give the id of one: ${ids.join(', ')}.`,
    );
  throw new CommandFailed(
    `${client} has no operation ${operation}: see \`npm run graph -- operations list\`.`,
  );
}
