import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../shared/database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { reclassering } from '../definition.js';
import { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import { WerkstrafEntity } from '../entities/werkstraf.js';
import { ToezichtEntity } from '../entities/toezicht.js';
import { VoorwaardeEntity } from '../entities/voorwaarde.js';
import { Client1700000003001 } from './0001-client.js';
import { Advies1700000003002 } from './0002-advies.js';
import { Toezicht1700000003003 } from './0003-toezicht.js';
import { Werkstraf1700000003004 } from './0004-werkstraf.js';

const moment = '2026-01-01T08:00:00.000Z';
const texts = [
  ['Meldplicht bij de reclassering', 'MELDPLICHT'],
  ['Locatieverbod voor de woonomgeving', 'LOCATIEVERBOD'],
  ['Meewerken aan behandeling, ook na een contactverbod', 'ANDERS'],
  ['contactverbod met “é”', 'CONTACTVERBOD'],
] as const;

test('what the reclassering had before the migrations keeps everything, and only a text that begins with the term of the law gets its kind', async () => {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: ketenEntities,
      migrations: [
        ...ketenMigrations,
        Client1700000003001,
        Advies1700000003002,
        Toezicht1700000003003,
        Werkstraf1700000003004,
      ],
    }),
  );
  await database.write(async (manager) => {
    await manager.query(
      `INSERT INTO toezicht (id, versie, peildatum, vastgelegd_tijdstip, justitiabele_id, organisatie, grondslag, niveau, dadelijk_uitvoerbaar, ingangsdatum, einddatum, elektronische_monitoring, fictief)
       VALUES ('t', 3, ?, ?, 'p', 'RN', 'SCHORSING', 2, 0, '2026-01-01', '2026-02-01', 0, 0)`,
      [moment, moment],
    );
    for (const [index, [tekst]] of texts.entries())
      await manager.query(
        "INSERT INTO voorwaarde (toezicht_id, volgorde, tekst) VALUES ('t', ?, ?)",
        [index + 1, tekst],
      );
  });
  await database.write(async (manager) => {
    await manager.query(
      "INSERT INTO werkstraf (id, justitiabele_id, uren, gewerkte_uren, opgelegd_op, afgerond_op, fictief) VALUES ('w', 'p', 60, 20, '2025-01-01', NULL, 0)",
    );
    await manager.query(
      "INSERT INTO gedragsinterventie (id, justitiabele_id, naam, gestart_op, afgerond_op, fictief) VALUES ('g', 'p', 'Arbeidsvaardigheden', '2025-01-01', '2025-03-01', 0)",
    );
  });
  await database.close();

  const after = await reclassering.open(location);
  const [toezichten, voorwaarden, werkstraffen, interventies] =
    await after.write(async (manager) => {
      // What a version from before, still running, adds.
      await manager.query(
        "INSERT INTO voorwaarde (toezicht_id, volgorde, tekst) VALUES ('t', 5, 'Later')",
      );
      return [
        await manager.find(ToezichtEntity),
        await manager.find(VoorwaardeEntity, { order: { volgorde: 'ASC' } }),
        await manager.find(WerkstrafEntity),
        await manager.find(GedragsinterventieEntity),
      ];
    });
  await after.close();
  await drop();

  const recorded = {
    versie: 1,
    organisatie: null,
    afronding: null,
    vastgelegdTijdstip: expect.stringMatching(/^20/),
  };
  expect(werkstraffen).toMatchObject([
    { ...recorded, id: 'w', uren: 60, gewerkteUren: 20, afgerondOp: null },
  ]);
  expect(interventies).toMatchObject([
    { ...recorded, id: 'g', afgerondOp: '2025-03-01' },
  ]);
  expect(toezichten).toMatchObject([
    { id: 't', versie: 3, einddatum: '2026-02-01', beeindigingsreden: null },
  ]);
  expect(voorwaarden).toEqual(
    [...texts, ['Later', 'ANDERS'] as const].map(([tekst, soort], index) => ({
      toezichtId: 't',
      volgorde: index + 1,
      tekst,
      soort,
      geldtVanaf: null,
      vervallenOp: null,
    })),
  );
});
