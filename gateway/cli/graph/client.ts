import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { purposeUri } from '../../../shared/access/doelbinding.js';
import { clientName } from '../../../shared/demonstration.js';
import { manifestText, type Manifest } from '../../operations/manifest.js';
import {
  jsonOf,
  manifestFile,
  readManifest,
  verifiedManifest,
} from '../../operations/signed-manifest.js';
import { apiSchemaFile } from '../../supergraph/committed.js';
import { runningDemo } from './client/demo.js';
import { operationsIn } from './client/documents.js';
import { record, wantedIn, type Recorded } from './client/record.js';
import { writeKit } from './client/write-kit.js';
import { CommandFailed } from './command-failed.js';
import {
  completed,
  inFile,
  manifestIn,
  operationsPlace,
  type Given,
} from './operations/places.js';

interface Options extends Given {
  out: string;
  manifest?: string;
  documents?: string;
  record?: string;
  json?: true;
}

const examples = `
A manifest is what \`operations add\` registers. With --documents it is written from the .graphql files of a folder first, so that no build tool
is needed. --record asks the running demonstration for answers, for tests of the client: a JSON file says which, by name:
  {"dossier": {"operation": "Dossier", "persona": "casemanager-vught", "variables": {"id": "…"}},
   "dossierWithoutDji": {"operation": "Dossier", "persona": "casemanager-vught", "variables": {"id": "…"}, "without": "dji"},
   "dossierQuota": {"operation": "Dossier", "persona": "casemanager-vught", "quotaExceeded": true}}

Examples:
  npm run graph -- client portaal --out ../portaal/graph
  npm run graph -- client portaal --out graph --manifest manifest.json --documents src --purpose ${purposeUri('nazorg')} --owner "Team portaal" --contact portaal@example.nl --until 2027-12-31
  npm run graph -- client portaal --out graph --manifest manifest.json --record answers.json
`;

export function define(command: Command): void {
  command
    .description(
      'Writes a package for a client from its manifest: typed documents with their ids, labels, cache keys, errors, and answers for tests.',
    )
    .argument('<name>', 'the client id at the issuer: `azp`', parseName)
    .requiredOption('--out <folder>', 'where the package is written')
    .option('--manifest <file>', 'another than the registered manifest')
    .option(
      '--documents <folder>',
      'writes the operations of its .graphql files to the manifest',
    )
    .option('--record <file>', 'which answers of the demonstration to record')
    .option(
      '--purpose <uri...>',
      'for which purposes it sends them: URIs, for a manifest without; as the options below',
    )
    .option('--owner <name>', 'who builds the client')
    .option('--contact <address>', 'whom the operator asks')
    .option('--until <day>', 'the last day on which it holds')
    .option('--json', 'which files and operations, as JSON')
    .addHelpText('after', examples)
    .action(run);
}

function parseName(name: string): string {
  if (clientName.test(name)) return name;
  throw new InvalidArgumentError(
    'A name has lower-case letters, digits, dots, dashes and underscores.',
  );
}

async function run(name: string, options: Options): Promise<void> {
  const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'));
  const manifest = await manifestOf(name, options, schema);
  const recorded = options.record
    ? await recordedFor(manifest, options.record)
    : null;
  const files = await writeKit(options.out, { manifest, schema, recorded });
  const operations = manifest.operations.map((operation) => operation.name);
  console.log(
    options.json
      ? JSON.stringify({ client: name, folder: options.out, operations, files })
      : `Operations of ${name}: ${operations.length}. Begin with ${join(options.out, 'README.md')}.`,
  );
}

/** In a file, or as it is registered. Error: CommandFailed. */
async function manifestOf(
  client: string,
  { manifest: file, documents, ...given }: Options,
  schema: GraphQLSchema,
): Promise<Manifest> {
  if (file === undefined) {
    if (documents !== undefined)
      throw new CommandFailed(
        '--documents needs --manifest: the file that the manifest is written to.',
      );
    return registeredManifest(client);
  }
  if (documents === undefined)
    return newest(manifestIn(file, { ...given, client }));
  const operations = operationsIn(documents, schema);
  const manifest = inFile(file, () =>
    completed(
      { ...beginning, ...(existsSync(file) && jsonIn(file)), operations },
      { ...given, client },
    ),
  );
  writeFileSync(file, manifestText(manifest));
  return manifest;
}

const beginning = { format: 'apollo-persisted-query-manifest', version: 1 };

const jsonIn = (file: string) => jsonOf(readFileSync(file)) as object;

/** During an upgrade a manifest has the operations of two releases, the older last: a client is built with the newer. */
const newest = (manifest: Manifest): Manifest => ({
  ...manifest,
  operations: manifest.operations.filter(
    ({ name }, index, all) =>
      all.findIndex((each) => each.name === name) === index,
  ),
});

async function registeredManifest(client: string): Promise<Manifest> {
  const { folder, keys } = operationsPlace();
  const file = manifestFile(client);
  try {
    return newest(
      verifiedManifest(await readManifest(folder, file), keys, file),
    );
  } catch (error) {
    throw new CommandFailed(
      `${client} has no registered manifest that can be used (${(error as Error).message}). Give --manifest.`,
    );
  }
}

async function recordedFor(
  manifest: Manifest,
  file: string,
): Promise<Record<string, Recorded>> {
  const wanted = wantedIn(file);
  const demo = runningDemo();
  try {
    return await record(wanted, manifest, demo.ask);
  } finally {
    await demo.stop();
  }
}
