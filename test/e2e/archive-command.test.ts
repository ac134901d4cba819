import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { auditEntry } from '../../shared/audit/audit-writer.js';
import {
  archiveFile,
  writeArchive,
} from '../../shared/retention/archive-file.js';
import { script } from '../support/compiled.js';
import { startProcess } from '../support/process.js';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [mine, other] = ['1'.repeat(32), '2'.repeat(32)];
const entries = [mine, other, mine].map((traceId) =>
  auditEntry(
    {
      traceId,
      parentSpanId: null,
      name: 'Verstrekking',
      startTime: '2015-01-20T09:30:00.000Z',
      processingActivityId: 'urn:test',
      foreignOperationProcessor: null,
    },
    {},
  ),
);
const file = archiveFile(folder, 'dji', '2015-01');

async function archive(...args: string[]) {
  const run = startProcess([...script('gateway/cli/archive.ts'), ...args], {
    DATA_DIR: join(folder, 'data'),
  });
  return [await run.exited, run.output()] as const;
}

test('the command reads the entries of a file, all or of one trace, and lists files that are due', async () => {
  async function* all(): AsyncGenerator<VerwerkingEntity> {
    yield* entries;
  }
  await writeArchive(file, { service: 'dji', month: '2015-01' }, all());
  const lines = (some: VerwerkingEntity[]) =>
    some.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  expect(await archive('--read', file)).toEqual([0, lines(entries)]);
  expect(await archive('--read', file, '--trace', other)).toEqual([
    0,
    lines([entries[1]!]),
  ]);
  expect(await archive('--due', folder)).toEqual([0, `${file}\n`]);
});

test('the command says what is missing or not possible, in one sentence', async () => {
  for (const service of ['gateway', 'dji']) {
    const about = ['--service', service, '--to', folder];
    expect(await archive(...about, '--month', '2026-13')).toEqual([
      1,
      `${service} cannot do this: --month is a month, YYYY-MM.\n`,
    ]);
    expect(await archive(...about, '--month', '2026-01')).toEqual([
      1,
      `${service} cannot do this: An embedded audit log is not archived: only on a server it has a partition for each month.\n`,
    ]);
  }
  expect(await archive('--read', join(folder, 'none'))).toEqual([
    1,
    `${join(folder, 'none')}.json is missing: the file is not complete.\n`,
  ]);
});
