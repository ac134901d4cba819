import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../shared/database/database.js';
import { addDays, startOfDay, today } from '../../../shared/days.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { akkoord } from '../definition.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { AfsprakenLijstEntity } from '../entities/afspraken-lijst.js';
import { ComputationEntity } from '../entities/computation.js';
import { Afspraak1700000004001 } from './0001-afspraak.js';
import { AfspraakGebeurtenis1700000004002 } from './0002-afspraak-gebeurtenis.js';
import { EigenDoelRegieLokaleInvulling1700000004003 } from './0003-eigen-doel-regie-lokale-invulling.js';
import { Uitkomst1700000004004 } from './0004-uitkomst.js';
import { Caseload1700000004030 } from './0030-caseload.js';

const later = '2099-01-01T00:00:00.000Z';
const late = addDays(today(), -10);
/** Half an hour before midnight in London is the next day in Amsterdam. */
const rows = [
  ['open', 1, 'OPEN', '2099-01-01', null, '2026-01-01T08:00:00.000Z'],
  ['laat', 3, 'AANVAARD', late, null, '2026-01-01T08:00:00.000Z'],
  ['gedaan', 2, 'NAGEKOMEN', late, addDays(late, -2), startOfDay(late)],
  ['weg', 2, 'INGETROKKEN', '2026-02-01', null, '2026-02-01T23:30:00.000Z'],
] as const;

test('promises from before the migrations keep everything, and get their end, the reminder that waits and their place in lists', async () => {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: ketenEntities,
      migrations: [
        ...ketenMigrations,
        Afspraak1700000004001,
        AfspraakGebeurtenis1700000004002,
        EigenDoelRegieLokaleInvulling1700000004003,
        Uitkomst1700000004004,
        Caseload1700000004030,
      ],
    }),
  );
  await database.write(async (manager) => {
    for (const [
      id,
      versie,
      status,
      uiterlijkOp,
      nagekomenOp,
      peildatum,
    ] of rows)
      await manager.query(
        `INSERT INTO afspraak (id, versie, peildatum, vastgelegd_tijdstip, justitiabele_id, omschrijving, partij, organisatie, uiterlijk_op, status, nagekomen_op, fictief)
         VALUES (?, ?, ?, '2026-01-01T08:00:00.000Z', 'p', 'Bellen.', 'DJI', 'PI-VUGHT', ?, ?, ?, 0)`,
        [id, versie, peildatum, uiterlijkOp, status, nagekomenOp],
      );
    await manager.query(`INSERT INTO afspraak_gebeurtenis (afspraak_id, versie, soort, tijdstip, rol, organisatie)
      VALUES ('laat', 2, 'HERINNERD', '2026-03-01T08:00:00.000Z', 'coordinator-nazorg', '0344'),
        ('laat', 3, 'HERINNERD', '2026-03-05T08:00:00.000Z', 'coordinator-nazorg', '0344'),
        ('gedaan', 1, 'HERINNERD', '2026-03-05T08:00:00.000Z', 'coordinator-nazorg', '0344')`);
    await manager.query(`INSERT INTO betrokkenheid (id, justitiabele_id, partij, organisatie, vanaf, tot)
      VALUES ('b1', 'p', 'DJI', 'PI-VUGHT', '2026-01-01T00:00:00.000Z', NULL),
        ('b2', 'p', 'GEMEENTE', '0344', '2026-01-01T00:00:00.000Z', NULL),
        ('b3', 'p', 'GEMEENTE', '0599', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')`);
    await manager.query(
      "INSERT INTO berekening (justitiabele_id, volgende_tijdstip, pogingen) VALUES ('p', ?, 0), ('q', ?, 0)",
      [later, later],
    );
  });
  await database.close();

  const after = await akkoord.open(location);
  const [afspraken, list, due] = await after.read(async (manager) => [
    await manager.find(AfspraakEntity),
    await manager.find(AfsprakenLijstEntity, {
      order: { organisatie: 'ASC', volgorde: 'ASC' },
    }),
    await manager.find(ComputationEntity, { order: { justitiabeleId: 'ASC' } }),
  ]);
  await after.close();
  await drop();

  const ends: Record<string, string | null> = {
    open: null,
    laat: null,
    gedaan: addDays(late, -2),
    weg: '2026-02-02',
  };
  expect(afspraken).toHaveLength(rows.length);
  for (const [id, versie, status, uiterlijkOp, nagekomenOp, peildatum] of rows)
    expect(afspraken.find((row) => row.id === id)).toMatchObject({
      versie,
      status,
      uiterlijkOp,
      nagekomenOp,
      peildatum,
      nakomingsdag: uiterlijkOp,
      beeindigdOp: ends[id],
      herinnerdTijdstip: id === 'laat' ? '2026-03-01T08:00:00.000Z' : null,
    });
  const ids = (organisatie: string, eigen: boolean) =>
    list
      .filter((row) => row.organisatie === organisatie && row.eigen === eigen)
      .map(({ afspraakId }) => afspraakId);
  expect(ids('PI-VUGHT', true)).toEqual(['laat', 'open', 'weg', 'gedaan']);
  expect(ids('0344', false)).toEqual(['laat', 'open', 'weg', 'gedaan']);
  expect(list).toHaveLength(8);
  expect(due[0]!.volgendeTijdstip < later).toBe(true);
  expect(due[1]!.volgendeTijdstip).toBe(later);
});
