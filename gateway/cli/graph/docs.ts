import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { capacitySettings } from '../../../shared/capacity-settings.js';
import { concurrencyOf } from '../../../shared/subgraph/load-shedding.js';
import { verwerkingsregister } from '../../authentication/verwerkingsregister.js';
import { documentation } from '../../documentation/documentation.js';
import { guidesFolder } from '../../documentation/guides.js';
import { connectionLimits } from '../../http/connection-limits.js';
import { limits as quota } from '../../limits/rate-limit/rates.js';
import { defaultDeadlineMs } from '../../limits/request-deadline.js';
import { committedSupergraph } from '../../supergraph/committed.js';
import { git } from '../base-schemas.js';
import { asMarkdown } from './changelog/changelog.js';
import { changesBetween } from './changelog.js';
import { CommandFailed } from './command-failed.js';

interface Options {
  out: string;
  since?: string;
  json?: true;
}

export function define(command: Command): void {
  command
    .description(
      'Writes the documentation as pages that need no server and no network: schema, who sees what, purposes, errors, limits, changelog and guides.',
    )
    .requiredOption('--out <folder>', 'a folder that is empty, or not there')
    .option(
      '--since <ref|file|url>',
      'also a page of what changed of the graph since then: a Git ref, or a supergraph (default: the last tag, if there is one)',
    )
    .option('--json', 'what was written, as JSON')
    .addHelpText('after', examples)
    .action(writeDocs);
}

const examples = `
It names all that any caller may see, so treat it as the schema. The limits are the defaults of an installation.

Examples:
  npm run graph -- docs --out site
  npm run graph -- docs --out site --since v0.1.0
  npm run -s graph -- docs --out site --json
`;

async function writeDocs({ out, since, json }: Options): Promise<void> {
  const folder = resolve(out);
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new CommandFailed(
      `${out} is not an empty folder. Remove it, or take another name.`,
    );
  if (!existsSync(guidesFolder))
    throw new CommandFailed(
      'The guides are not here, as in an image: run it in a clone of the repository.',
    );
  const changes = await changesSince(since);
  const files = documentation({
    ...(changes !== null && { changes }),
    supergraph: committedSupergraph(),
    register: verwerkingsregister,
    limits: {
      ...connectionLimits({}),
      requestDeadlineMs: defaultDeadlineMs,
      concurrency: concurrencyOf({
        maximumConcurrency:
          capacitySettings.maximumConcurrency.schema.parse(undefined),
      }),
      quota,
    },
    whoseLimits: 'are the defaults of an installation',
  });
  writeWhole(folder, files);
  console.log(
    json
      ? JSON.stringify({ folder, files: [...files.keys()] }, null, 2)
      : `${files.size} files are written. Open ${join(out, 'index.html')}.`,
  );
}

async function changesSince(since = lastTag()): Promise<string | null> {
  if (since === undefined) return null;
  const { entries, title } = await changesBetween(since, undefined, '--since');
  return asMarkdown(entries, title);
}

/** Without a Git repository, or a tag, there is none. */
const lastTag = (): string | undefined =>
  git('describe', '--tags', '--abbrev=0')?.trim() || undefined;

const isEmptyFolder = (folder: string): boolean => {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
};

/** All files, or none: they come into the folder at once. */
function writeWhole(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    for (const [path, text] of files) {
      const file = join(draft, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    throw error;
  }
}
