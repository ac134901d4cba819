import type { Command } from 'commander';
import { today } from '../../../../shared/days.js';
import {
  InvalidManifest,
  type Manifest,
} from '../../../operations/manifest.js';
import { registeredClients } from '../../../operations/registered-clients.js';
import {
  clientOf,
  manifestFile,
  manifestFiles,
  readManifest,
  verifiedManifest,
} from '../../../operations/signed-manifest.js';
import { figuresFrom, inWords, type FiguresOf } from './figures.js';
import { operationsPlace } from './places.js';

interface Options {
  metrics?: string[];
  json?: true;
}

export const defineList = (command: Command): Command =>
  command
    .description('The registered operations: of which client, and until when.')
    .option(
      '--metrics <url...>',
      'of each gateway: how often each was requested since it started, and the 95th percentile of their durations',
    )
    .option('--json', 'as JSON')
    .action(list);

interface Listed {
  client: string | null;
  problem: string | null;
  manifest: Manifest | null;
}

async function list({ metrics, json }: Options): Promise<void> {
  const figures = metrics ? await figuresFrom(metrics) : null;
  const all = await listed();
  console.log(
    json
      ? JSON.stringify(
          figures ? all.map((each) => withFigures(each, figures)) : all,
          null,
          2,
        )
      : all.flatMap((each) => lines(each, figures)).join('\n') ||
          'No client has a manifest.',
  );
}

async function listed(): Promise<Listed[]> {
  const { folder, keys } = operationsPlace();
  const clients = await registeredClients(folder, keys).catch(() => []);
  const files = new Set([
    ...(await manifestFiles(folder)),
    ...clients.map(manifestFile),
  ]);
  return Promise.all(
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
}

const withFigures = (each: Listed, figures: FiguresOf) => ({
  ...each,
  figures: each.manifest?.operations.map(({ id, name }) => ({
    ...{ id, name },
    ...(figures(each.manifest!.client, name) ?? {
      requests: 0,
      p95Seconds: null,
    }),
  })),
});

function lines(
  { client, manifest, problem }: Listed,
  figures: FiguresOf | null,
): string[] {
  const operations = manifest?.operations ?? [];
  const width = Math.max(0, ...operations.map(({ name }) => name.length));
  return [
    `${client}${manifest ? ` (${manifest.mode}, until ${manifest.until}): ${manifest.owner}, ${manifest.contact}` : ''}${problem === null ? '' : `  refused: ${problem}`}`,
    ...operations.map(
      ({ id, name }) =>
        `  ${id} ${figures ? `${name.padEnd(width)}  ${inWords(figures(manifest!.client, name))}` : name}`,
    ),
  ];
}
