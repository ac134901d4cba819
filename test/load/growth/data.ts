import { createConnection } from 'mysql2/promise';
import { join } from 'node:path';
import { auditModel } from '../../../shared/audit/audit-tables.js';
import { ketenPartners } from '../../../shared/config.js';
import { insertAll } from '../../../shared/database/bulk.js';
import {
  openDatabase,
  type Database,
} from '../../../shared/database/database.js';
import { addDays, now, today } from '../../../shared/days.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import { testDataKeys } from '../../../shared/testing/test-partner.js';
import { DossierEntity } from '../../../subgraphs/akkoord/entities/dossier.js';
import { UitkomstEntity } from '../../../subgraphs/akkoord/entities/uitkomst.js';
import { updateCaseload } from '../../../subgraphs/akkoord/store/caseload.js';
import { partners } from '../../support/partners.js';

/** Where the databases of a size are: a folder, or a server and the beginning of their names. */
export type Place = { folder: string } | { server: string; prefix: string };

async function urlOf(place: Place, owner: string): Promise<string> {
  if ('folder' in place) return join(place.folder, `${owner}.db`);
  const name = `${place.prefix}_${owner}`;
  const admin = await createConnection(place.server);
  await admin.query(
    `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
  await admin.end();
  return Object.assign(new URL(place.server), { pathname: name }).href;
}

/** Opens every database of a size, filled with so many people where it is empty. Databases that stay are used again. */
export async function openData(
  place: Place,
  people: number,
): Promise<Record<string, Database>> {
  const databases: Record<string, Database> = {
    gateway: await openDatabase(
      { databaseUrl: await urlOf(place, 'gateway'), dataKeys: testDataKeys },
      auditModel,
    ),
  };
  for (const name of ketenPartners) {
    const database = await partners[name].open({
      databaseUrl: await urlOf(place, name),
      dataKeys: testDataKeys,
    });
    await partners[name].seed(database, today(), people);
    databases[name] = database;
  }
  await computeAll(databases['akkoord']!);
  return databases;
}

const batch = 1_000;

/** An outcome for everybody, drawn instead of computed: lists are sorted by it, and computing takes a second for fifty people. */
const computeAll = (database: Database): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.exists(UitkomstEntity)) return;
    for (let last = ''; ;) {
      const people = await manager
        .createQueryBuilder(DossierEntity, 'd')
        .where('d.id > :last', { last })
        .orderBy('d.id')
        .limit(batch)
        .getMany();
      if (people.length === 0) break;
      const ids = people.map(({ id }) => id);
      await insertAll(manager, UitkomstEntity, ids.map(drawOutcome));
      await updateCaseload(manager, ids);
      last = ids.at(-1)!;
    }
    const tomorrow = `${addDays(today(), 1)}T00:00:00.000Z`;
    await manager.query('UPDATE berekening SET volgende_tijdstip = ?', [
      tomorrow,
    ]);
  });

function drawOutcome(id: string): UitkomstEntity {
  const random = seededRandom(seedOf(id));
  const day = (from: number, to: number) =>
    random.chance(0.7) ? addDays(today(), random.int(from, to)) : null;
  return {
    justitiabeleId: id,
    berekendTijdstip: now(),
    fase: random.pick(['DETENTIE', 'AFGEROND']),
    ontslagdatum: day(-200, 900),
    volgendeTermijn: day(0, 60),
    volgendeNorm: null,
    eersteOpenTermijn: day(-90, 60),
    overschreden: random.int(0, 2),
    afsprakenTeLaat: random.int(0, 1),
    hoogsteErnst: random.int(0, 3),
    ontbreekt: [],
    onvolledig: [],
    gemeente: null,
  };
}
