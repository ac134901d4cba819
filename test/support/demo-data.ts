import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ketenPartners } from '../../shared/config.js';
import { dataKeys } from '../../shared/numbers/data-keys.js';
import { demoDataKeys, demoDay } from '../../shared/demo/keys.js';
import { partners } from './partners.js';

/**
 * A folder for DATA_DIR in which a demonstration has begun: its keys, and the database of each partner with the demo people. Made once per
 * run, then copied: a service draws and encrypts people when it finds none, which takes longer than the rest of its start.
 */
export async function demoData(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'demo-'));
  const templates = process.env['TEST_TEMPLATES'];
  if (!templates) {
    await fill(dataDir);
    return dataDir;
  }
  const template = join(templates, 'demo-data');
  if (!existsSync(template)) {
    const draft = mkdtempSync(join(templates, 'draft-'));
    await fill(draft);
    try {
      renameSync(draft, template);
    } catch (error) {
      // Another worker was first.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
      rmSync(draft, { recursive: true });
    }
  }
  cpSync(template, dataDir, { recursive: true });
  return dataDir;
}

async function fill(dataDir: string): Promise<void> {
  const day = demoDay(dataDir);
  for (const name of ketenPartners) {
    const database = await partners[name].open({
      databaseUrl: join(dataDir, `${name}.db`),
      dataKeys: dataKeys(name, demoDataKeys(dataDir, name)),
    });
    await partners[name].seed(database, day);
    await database.close();
  }
}
