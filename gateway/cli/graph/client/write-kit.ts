import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concatAST, parse, type GraphQLSchema } from 'graphql';
import { errorCodes } from '../../../../shared/graphql/errors.js';
import type { Manifest } from '../../../operations/manifest.js';
import { reasons } from '../../../subgraph-client/failure.js';
import { committedSupergraph } from '../../../supergraph/committed.js';
import { labelsOf } from '../../../supergraph/labels.js';
import { Supergraph } from '../../../supergraph/supergraph.js';
import { cacheKeys, keysText, typePoliciesText } from './cache-keys.js';
import { refuseInvalid } from './documents.js';
import { operationsFile } from './operations-file.js';
import type { Recorded } from './record.js';
import { usedTypes } from './used-types.js';

const template = fileURLToPath(new URL('template/', import.meta.url));
const suffix = '.template';

/** Without `recorded` the answers that are there already stay. */
export interface Kit {
  manifest: Manifest;
  schema: GraphQLSchema;
  recorded: Readonly<Record<string, Recorded>> | null;
}

/** Writes the package of a client. Returns the names of its files. Error: CommandFailed, when an operation is not valid. */
export async function writeKit(folder: string, kit: Kit): Promise<string[]> {
  const files = await filesOf(kit);
  if (!kit.recorded && existsSync(join(folder, 'recorded.ts')))
    delete files['recorded.ts'];
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text);
  format(folder, Object.keys(files));
  return Object.keys(files);
}

async function filesOf({
  manifest: { client, operations },
  schema,
  recorded,
}: Kit): Promise<Record<string, string>> {
  const documents = operations.map(({ body }) => parse(body));
  for (const document of documents) refuseInvalid(schema, document);
  const used = usedTypes(schema, concatAST(documents));
  const { facts } = new Supergraph(committedSupergraph());
  const keys = cacheKeys(used, (type) =>
    facts.partners.some((partner) => facts.keys(partner, type).length > 0),
  );
  const values: Record<string, string> = {
    CLIENT: client,
    FIRST: operations[0]!.name,
    ERROR_CODES: unionOf(Object.keys(errorCodes)),
    PARTNERS: unionOf(facts.partners),
    REASONS: unionOf(reasons),
    TYPE_POLICIES: typePoliciesText(keys, used, schema),
    POSSIBLE_TYPES: JSON.stringify(used.possibleTypes),
    KEYS: keysText(keys),
    CONNECTIONS: JSON.stringify(used.connections),
    ENUMS: used.enums.map(({ name }) => name).join(', '),
    LABELS: labelsText(used.enums),
    RECORDED: JSON.stringify(recorded ?? {}),
  };
  const placeholder = new RegExp(
    `\\b(${Object.keys(values).join('|')})(?=\\b|Document)`,
    'g',
  );
  return {
    ...Object.fromEntries(
      readdirSync(template).map((name) => [
        name.slice(0, -suffix.length),
        readFileSync(join(template, name), 'utf8').replace(
          placeholder,
          (name) => values[name]!,
        ),
      ]),
    ),
    'operations.ts': await operationsFile(operations, schema),
  };
}

const unionOf = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(' | ');

const labelsText = (enums: Parameters<typeof labelsOf>[0]): string =>
  `{ ${Object.entries(labelsOf(enums))
    .map(
      ([name, labels]) =>
        `${name}: ${JSON.stringify(labels)} satisfies Record<${name}, string>`,
    )
    .join(', ')} }`;

/** In a form that people read. */
function format(folder: string, names: readonly string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/prettier/bin/prettier.cjs'),
      '--write',
      '--single-quote',
      '--no-config',
      '--log-level=warn',
      '--ignore-path=',
      ...names.map((name) => resolve(folder, name)),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}
