import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { partnerNamePattern } from '../../../../shared/partners.js';
import {
  schemaInFile,
  type PartnerSchema,
} from '../../../supergraph/composition/partner-schema.js';
import { CommandFailed } from '../command-failed.js';

/** Of a schema that is somewhere else, rover fetches it; here what is composed is what was reviewed and is in a file. */
const schemaSource = z
  .strictObject({
    file: z.string().min(1).optional(),
    sdl: z.string().min(1).optional(),
  })
  .refine(
    ({ file, sdl }) => (file === undefined) !== (sdl === undefined),
    'must have `file`, or else `sdl`.',
  );

/** The file that `rover supergraph compose --config` takes (supergraph.yaml). */
const roverConfig = z.strictObject({
  federation_version: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine(
      (version) => /^=?v?2(\.\d+(\.\d+)?)?$/.test(version),
      'must be a version of Federation 2, such as 2 or =2.14.4.',
    )
    .optional(),
  subgraphs: z
    .record(
      z
        .string()
        .regex(partnerNamePattern, 'must be 2 to 20 lower-case letters.'),
      z.strictObject({
        routing_url: z.url().optional(),
        schema: schemaSource,
      }),
    )
    .refine((all) => Object.keys(all).length > 0, 'must name a subgraph.'),
});

/**
 * The schemas of a supergraph.yaml, by name; paths in it are relative to its folder. Error: CommandFailed with everything that is wrong, each with
 * its line.
 */
export function schemasOf(config: string): PartnerSchema[] {
  const lines = new LineCounter();
  const document = parseDocument(textOf(config), { lineCounter: lines });
  const faults = document.errors.map(
    ({ message, pos }) =>
      `${placeOf(config, lines, pos[0])} ${message.split(' at line ')[0]}.`,
  );
  if (faults.length > 0) throw refused(config, faults);
  const at = (path: readonly PropertyKey[]) =>
    placeOf(config, lines, offsetOf(document, path));
  const { data, error } = roverConfig.safeParse(document.toJS());
  if (error)
    throw refused(
      config,
      error.issues.map((issue) => `${at(issue.path)} ${describe(issue)}`),
    );
  return read(config, data.subgraphs, (name) =>
    at(['subgraphs', name, 'schema', 'file']),
  );
}

function read(
  config: string,
  subgraphs: z.output<typeof roverConfig>['subgraphs'],
  at: (name: string) => string,
): PartnerSchema[] {
  const missing: string[] = [];
  const schemas = Object.entries(subgraphs).flatMap(([name, { schema }]) => {
    if (schema.sdl !== undefined)
      return [{ name, file: `${config} (${name})`, text: schema.sdl }];
    const path = resolve(dirname(config), schema.file!);
    const file = relative(process.cwd(), path);
    if (isFile(path)) return [schemaInFile(name, file)];
    missing.push(`${at(name)} subgraphs.${name}: ${file} is no file.`);
    return [];
  });
  if (missing.length > 0) throw refused(config, missing);
  return schemas.sort((one, two) => (one.name < two.name ? -1 : 1));
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

function textOf(config: string): string {
  if (isFile(config)) return readFileSync(config, 'utf8');
  throw new CommandFailed(`--config ${config}: there is no such file.`);
}

const refused = (config: string, faults: readonly string[]) =>
  new CommandFailed(
    `${config} cannot be used; nothing is written.\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
  );

/** Of the node, or of the innermost around it that the file has. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function placeOf(config: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${config}:${line}:${col}`;
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return `${where} has ${issue.keys.join(' and ')}: ${issue.keys.some((key) => isRemote(key)) ? 'put the schema in a file first, as `rover subgraph introspect` or `fetch` writes it, and name that.' : 'nothing knows that.'}`;
  if (issue.code === 'invalid_key')
    return `${where}: the name of a subgraph ${issue.issues.map(({ message }) => message).join(' ')}`;
  if (issue.code === 'custom') return `${where} ${issue.message}`;
  return `${where}: ${issue.message}.`;
}

const isRemote = (key: string): boolean =>
  ['subgraph_url', 'introspection_headers', 'graphref', 'subgraph'].includes(
    key,
  );
