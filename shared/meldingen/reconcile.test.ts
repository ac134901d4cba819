import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { ketenDatabase } from '../testing/keten-database.js';
import { OutboxMelding } from './courier.js';
import { InboxMelding } from './inbox.js';
import { sendAgain, unknownToSender, writeReceived } from './reconcile.js';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
const since = '2026-11-28T22:00:00.000Z';
const before = '2026-11-28T21:59:59.999Z';
const database = await ketenDatabase();
afterAll(() => rmSync(folder, { recursive: true }));

const melding = (bevestigdTijdstip: string | null) => ({
  id: randomUUID(),
  soort: 'GEGEVENSWIJZIGING' as const,
  aan: 'GEMEENTE' as const,
  justitiabeleId: randomUUID(),
  tijdstip: before,
  betrokkenheden: [],
  pogingen: 3,
  volgendePoging: null,
  bevestigdTijdstip,
});

test('what was confirmed since is due again; what was confirmed earlier, or refused, is not', async () => {
  const [due, earlier, refused] = [since, before, null].map(melding);
  await database.write((manager) =>
    manager.insert(OutboxMelding, [due!, earlier!, refused!]),
  );
  const sent = await database.write((manager) => sendAgain(manager, since));
  expect([...sent]).toEqual([['GEMEENTE', 1]]);
  const rows = await database.read((manager) => manager.find(OutboxMelding));
  expect(
    rows.filter(({ volgendePoging }) => volgendePoging !== null),
  ).toMatchObject([{ id: due!.id, pogingen: 0 }]);
});

test("a receiver's file lists what it received since; of it the sender lacks what is not in its outbox", async () => {
  const known = melding(since);
  const row = (id: string, ontvangenTijdstip: string) => ({
    afzender: 'DJI' as const,
    id,
    soort: 'GEGEVENSWIJZIGING' as const,
    justitiabeleId: known.justitiabeleId,
    tijdstip: before,
    ontvangenTijdstip,
  });
  const lost = randomUUID();
  await database.write(async (manager) => {
    await manager.insert(OutboxMelding, known);
    await manager.insert(InboxMelding, [
      row(known.id, since),
      row(lost, since),
      row(randomUUID(), before),
      { ...row(randomUUID(), since), afzender: 'RECLASSERING' },
    ]);
  });
  const file = join(folder, 'received.jsonl');
  expect(await writeReceived(database, 'GEMEENTE', since, file)).toBe(3);
  expect(await unknownToSender(database, 'DJI', file)).toEqual([
    {
      aan: 'GEMEENTE',
      afzender: 'DJI',
      id: lost,
      soort: 'GEGEVENSWIJZIGING',
      justitiabele: known.justitiabeleId,
      tijdstip: before,
    },
  ]);
});

test('a file that is there is not overwritten', async () => {
  const file = join(folder, 'there.jsonl');
  writeFileSync(file, 'mine');
  await expect(
    writeReceived(database, 'GEMEENTE', since, file),
  ).rejects.toThrow('is there already. Name a new file.');
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each([
  ['a line that is no JSON', 'geheim\n', /, line 1, is no melding/],
  ['a line of something else', '{"id":"geheim"}\n', /, line 1, is no melding/],
  ['no file', null, / cannot be read \(ENOENT\)\.$/],
])('%s is refused, without its text', async (_what, text, message) => {
  const file = join(folder, 'broken.jsonl');
  rmSync(file, { force: true });
  if (text !== null) writeFileSync(file, text);
  const read = unknownToSender(database, 'DJI', file);
  await expect(read).rejects.toThrow(message);
  await expect(read).rejects.not.toThrow('geheim');
});
