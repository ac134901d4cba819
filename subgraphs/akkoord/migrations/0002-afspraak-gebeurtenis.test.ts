import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../shared/database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { akkoord } from '../definition.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import { Afspraak1700000004001 } from './0001-afspraak.js';

test('promises from before the migration get a history', async () => {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: ketenEntities,
      migrations: [...ketenMigrations, Afspraak1700000004001],
    }),
  );
  await database.write((manager) =>
    manager.query(`INSERT INTO afspraak
      (id, versie, peildatum, vastgelegd_tijdstip, justitiabele_id, omschrijving, partij, organisatie, uiterlijk_op, status, nagekomen_op, fictief)
      VALUES ('open', 1, '2026-01-01T08:00:00.000Z', '2026-01-01T08:00:00.000Z', 'p', 'Bellen.', 'DJI', 'PI-VUGHT', '2026-02-01', 'OPEN', NULL, 0),
        ('gedaan', 2, '2026-01-05T08:00:00.000Z', '2026-01-01T08:00:00.000Z', 'p', 'Bellen.', 'GEMEENTE', '0344', '2026-02-01', 'NAGEKOMEN', '2026-01-05', 0)`),
  );
  await database.close();

  const after = await akkoord.open(location);
  const [afspraken, history] = await after.read(async (manager) => [
    await manager.find(AfspraakEntity, { order: { id: 'ASC' } }),
    await manager.find(AfspraakGebeurtenisEntity, {
      order: { afspraakId: 'ASC', versie: 'ASC' },
    }),
  ]);
  await after.close();
  await drop();
  expect(afspraken).toMatchObject([
    { id: 'gedaan', norm: null, nagekomenOp: '2026-01-05', fictief: false },
    { id: 'open', norm: null, omschrijving: 'Bellen.', status: 'OPEN' },
  ]);
  const none = { uiterlijkOp: null, reden: null };
  const gemeente = { rol: 'coordinator-nazorg', organisatie: '0344', ...none };
  expect(history.map((row) => ({ ...row }))).toEqual([
    {
      ...gemeente,
      afspraakId: 'gedaan',
      versie: 1,
      soort: 'VASTGELEGD',
      tijdstip: '2026-01-01T08:00:00.000Z',
    },
    {
      ...gemeente,
      afspraakId: 'gedaan',
      versie: 2,
      soort: 'NAGEKOMEN',
      tijdstip: '2026-01-05T08:00:00.000Z',
    },
    {
      afspraakId: 'open',
      versie: 1,
      soort: 'VASTGELEGD',
      tijdstip: '2026-01-01T08:00:00.000Z',
      rol: 'casemanager',
      organisatie: 'PI-VUGHT',
      ...none,
    },
  ]);
});
