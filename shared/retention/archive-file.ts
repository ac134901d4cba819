import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { ConfigError } from '../config.js';
import type { VerwerkingEntity } from '../audit/audit-tables.js';
import { addMonths, type Day } from '../days.js';
import { hasExpired, type Bewaartermijn } from './bewaartermijn.js';

/** `<file>.json` says what the file of a month has; it is written last, so a file that has one is complete. */
const manifest = z.strictObject({
  service: z.string(),
  month: z.string(),
  entries: z.int(),
  sha256: z.string(),
});
export type Manifest = z.infer<typeof manifest>;

export const archiveFile = (folder: string, service: string, month: string) =>
  join(folder, `verwerking-${service}-${month}.jsonl.gz`);

export const isComplete = (file: string): boolean => existsSync(`${file}.json`);

/** Writes the entries of a month, one as JSON on each line, compressed; it is on the disk when this resolves. */
export async function writeArchive(
  file: string,
  of: Pick<Manifest, 'service' | 'month'>,
  entries: AsyncIterable<VerwerkingEntity>,
): Promise<void> {
  let count = 0;
  async function* lines() {
    for await (const entry of entries) {
      count += 1;
      yield `${JSON.stringify(entry)}\n`;
    }
  }
  const toDisk = { mode: 0o600, flush: true };
  await pipeline(
    Readable.from(lines()),
    createGzip(),
    createWriteStream(file, toDisk),
  );
  const sha256 = await hashOf(file);
  const content = JSON.stringify({ ...of, entries: count, sha256 });
  await writeFile(`${file}.json.part`, `${content}\n`, toDisk);
  await rename(`${file}.json.part`, `${file}.json`);
  const folder = await open(join(file, '..'));
  await folder.sync().finally(() => folder.close());
}

/** Of a complete file. Error: ConfigError when it is not what was written. */
export async function checkArchive(file: string): Promise<Manifest> {
  if (!isComplete(file))
    throw new ConfigError(`${file}.json is missing: the file is not complete.`);
  const text = await readFile(`${file}.json`, 'utf8');
  const parsed = manifest.safeParse(JSON.parse(text));
  if (!parsed.success || (await hashOf(file)) !== parsed.data.sha256)
    throw new ConfigError(
      `${file} is not what was written: its SHA-256 is another than ${file}.json has.`,
    );
  return parsed.data;
}

/** The entries as they were, by moment; `check` it before. */
export async function* readArchive(
  file: string,
): AsyncGenerator<VerwerkingEntity> {
  const unzipped = createReadStream(file).pipe(createGunzip());
  for await (const line of createInterface({ input: unzipped }))
    yield JSON.parse(line) as VerwerkingEntity;
}

/** The complete files in a folder of which the term has passed for the last entry, too. */
export async function expiredArchives(
  folder: string,
  term: Pick<Bewaartermijn, 'maanden'>,
  day: Day,
): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => {
      const month = /^verwerking-.+-(\d{4}-\d{2})\.jsonl\.gz$/.exec(name)?.[1];
      return month && hasExpired(term, addMonths(`${month}-01`, 1), day);
    })
    .map((name) => join(folder, name))
    .sort();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
