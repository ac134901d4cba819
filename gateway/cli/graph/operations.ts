import { mkdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { buildSchema } from 'graphql';
import { today } from '../../../shared/days.js';
import { verwerkingsregister } from '../../authentication/verwerkingsregister.js';
import { InvalidManifest, type Manifest } from '../../operations/manifest.js';
import {
  clientOf,
  manifestFile,
  manifestFiles,
  readManifest,
  verifiedManifest,
  writeManifest,
} from '../../operations/signed-manifest.js';
import {
  changeClients,
  registeredClients,
} from '../../operations/registered-clients.js';
import { supergraphFile } from '../../supergraph/committed.js';
import { Supergraph } from '../../supergraph/supergraph.js';
import { CommandFailed } from './command-failed.js';
import { asText } from './operations/as-text.js';
import {
  checkManifest,
  isValid,
  type CheckedManifest,
} from './operations/check-manifest.js';
import {
  manifestIn,
  operationsPlace,
  signingKey,
  type Given,
} from './operations/places.js';
import { defineRemove } from './operations/remove.js';
import { defineRetire } from './operations/retire.js';
import { plannerOf, read } from './plan.js';

const examples = `
A manifest is what a client's build tool writes (apollo-persisted-query-manifest), with client, purposes, owner, contact and until; what it
lacks can be given as an option. The gateway reads the folder OPERATIONS and follows within a second.

Examples:
  npm run graph -- operations check manifest.json --client portaal --purpose https://register.example/nazorg/v1 --owner "Team portaal" --contact portaal@example.nl --until 2027-12-31
  npm run graph -- operations add manifest.json --key key.pem
  npm run graph -- operations list
  npm run graph -- operations retire portaal Overzicht --reason "reads too much, incident 1234"
`;

interface Options extends Given {
  supergraph: string;
  key?: string;
  json?: true;
}

export function define(command: Command): void {
  command
    .description(
      'Registers the operations of a client: checks them against schema, limits and access rules, and signs them for the gateway.',
    )
    .addHelpText('after', examples);
  withManifest(command.command('check'))
    .description(
      'Checks a manifest: what is wrong, what each role would not get, and the query plans. It changes nothing.',
    )
    .action(async (file: string, options: Options) => {
      await checked(file, options);
    });
  withManifest(command.command('add'))
    .description(
      'Checks a manifest, signs it and puts it in the folder OPERATIONS, in place of the old one of its client. One that is wrong changes nothing.',
    )
    .option(
      '--key <pem>',
      'file with the Ed25519 private key, PEM; in a demonstration its own',
    )
    .action(add);
  defineRetire(command.command('retire')).addHelpText('after', examples);
  defineRemove(command.command('remove')).addHelpText('after', examples);
  command
    .command('list')
    .description('The registered operations: of which client, and until when.')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(list);
}

const withManifest = (command: Command): Command =>
  command
    .argument('<manifest>', 'file with the manifest')
    .option('--client <id>', 'the client id at the issuer: `azp`')
    .option('--purpose <uri...>', 'for which purposes it sends them')
    .option('--owner <name>', 'who builds the client')
    .option('--contact <address>', 'whom the operator asks')
    .option('--until <day>', 'the last day on which it holds')
    .option('--measure', 'other operations are counted, and not refused')
    .option('--supergraph <file>', 'another than the committed', supergraphFile)
    .option('--json', 'as JSON')
    .addHelpText('after', examples);

/** Prints the report. Error: CommandFailed, when the manifest is not valid. */
async function checked(file: string, options: Options): Promise<Manifest> {
  const manifest = manifestIn(file, options);
  const supergraph = new Supergraph(read(options.supergraph));
  const planner = plannerOf(supergraph, options.supergraph);
  const result = checkManifest(manifest, {
    supergraph,
    planner,
    schema: buildSchema(await planner.apiSchema()),
    register: verwerkingsregister,
  });
  print(manifest, result, options);
  if (!isValid(result))
    throw new CommandFailed(`${file} is not valid; nothing is changed.`);
  return manifest;
}

function print(
  manifest: Manifest,
  result: CheckedManifest,
  { json }: Options,
): void {
  const { client, mode, until } = manifest;
  console.log(
    json
      ? JSON.stringify({ client, mode, until, ...result }, null, 2)
      : asText(manifest, result),
  );
}

async function add(file: string, options: Options): Promise<void> {
  const { folder, keys } = operationsPlace();
  const key = signingKey(options.key);
  const manifest = await checked(file, options);
  await mkdir(folder, { recursive: true });
  const written = await writeManifest(folder, manifest, key);
  await changeClients(folder, { add: manifest.client }, key, keys);
  if (!options.json)
    console.log(
      `\n${written} is written and signed: within a second the gateways on this folder follow.`,
    );
}

interface Listed {
  client: string | null;
  problem: string | null;
  manifest: Manifest | null;
}

async function list({ json }: { json?: true }): Promise<void> {
  const { folder, keys } = operationsPlace();
  const clients = await registeredClients(folder, keys).catch(() => []);
  const files = new Set([
    ...(await manifestFiles(folder)),
    ...clients.map(manifestFile),
  ]);
  const listed = await Promise.all(
    [...files].map(async (file): Promise<Listed> => {
      const client = clientOf(file);
      try {
        const manifest = verifiedManifest(
          await readManifest(folder, file),
          keys,
          file,
        );
        const isOver = manifest.until < today();
        return { client, manifest, problem: isOver ? 'it has expired' : null };
      } catch (error) {
        if (error instanceof InvalidManifest)
          return { client, manifest: null, problem: error.message };
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        return { client, manifest: null, problem: 'its manifest is gone' };
      }
    }),
  );
  console.log(
    json
      ? JSON.stringify(listed, null, 2)
      : listed.flatMap(lines).join('\n') || 'No client has a manifest.',
  );
}

const lines = ({ client, manifest, problem }: Listed): string[] => [
  `${client}${manifest ? ` (${manifest.mode}, until ${manifest.until}): ${manifest.owner}, ${manifest.contact}` : ''}${problem === null ? '' : `  refused: ${problem}`}`,
  ...(manifest?.operations ?? []).map(({ id, name }) => `  ${id} ${name}`),
];
