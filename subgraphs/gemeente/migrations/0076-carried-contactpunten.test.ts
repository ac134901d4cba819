import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../shared/database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { ContactpuntEntity } from '../../../shared/contactpunten/contactpunt.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { gemeente } from '../definition.js';
import { GemeenteEntity } from '../entities/gemeente.js';
import { Inwoner1700000001001 } from './0001-inwoner.js';
import { Dienstverlening1700000001002 } from './0002-dienstverlening.js';

test('the contact text of each gemeente becomes its contact point, never checked; the old text stays, and a second start adds nothing', async () => {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: ketenEntities,
      migrations: [
        ...ketenMigrations,
        Inwoner1700000001001,
        Dienstverlening1700000001002,
      ],
    }),
  );
  await database.write((manager) =>
    manager.query(`INSERT INTO gemeente (code, naam, contactpunt) VALUES
      ('0344', 'Utrecht', 'Loket Terugkeer, 030 555 01 20'), ('0599', 'Rotterdam', NULL), ('0363', 'Amsterdam', ' ')`),
  );
  await database.close();

  await (await gemeente.open(location)).close();
  const after = await gemeente.open(location);
  const [rows, utrecht] = await after.read(async (manager) => [
    await manager.find(ContactpuntEntity),
    await manager.findOneByOrFail(GemeenteEntity, { code: '0344' }),
  ]);
  await after.close();
  await drop();

  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    versie: 1,
    organisatie: '0344',
    onderwerp: 'ALGEMEEN',
    omschrijving: 'Loket Terugkeer, 030 555 01 20',
    unit: null,
    gecontroleerdOp: null,
    beeindigdTijdstip: null,
  });
  expect(utrecht.contactpunt).toBe('Loket Terugkeer, 030 555 01 20');
});
