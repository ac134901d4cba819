import { mkdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { buildSchema } from 'graphql';
import { purposeUri } from '../../../shared/access/doelbinding.js';
import { verwerkingsregister } from '../../authentication/verwerkingsregister.js';
import type { Manifest } from '../../operations/manifest.js';
import { writeManifest } from '../../operations/signed-manifest.js';
import { changeClients } from '../../operations/registered-clients.js';
import { supergraphFile } from '../../supergraph/committed.js';
import { Supergraph } from '../../supergraph/supergraph.js';
import { CommandFailed } from './command-failed.js';
import { asText } from './operations/as-text.js';
import {
  checkManifest,
  isValid,
  type CheckedManifest,
} from './operations/check-manifest.js';
import { defineList } from './operations/list.js';
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
  npm run graph -- operations check manifest.json --client portaal --purpose ${purposeUri('nazorg')} --owner "Team portaal" --contact portaal@example.nl --until 2027-12-31
  npm run graph -- operations add manifest.json --key key.pem
  npm run graph -- operations list --metrics http://127.0.0.1:4009/metrics
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
  defineList(command.command('list')).addHelpText('after', examples);
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
