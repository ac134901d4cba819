import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../shared/database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { NormEntity } from '../entities/norm.js';
import { firstNorms } from '../normen/first-norms.js';
import { Norm1700000004080 } from './0080-norm.js';
import { Grondslag1700000004085 } from './0085-grondslag.js';

const schuldhulp = 'Wet gemeentelijke schuldhulpverlening art. 4';

test('norms get the grounds in force and the conditions of a penitentiaire inrichting, and a row that was amended stays', async () => {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: [...ketenEntities, NormEntity],
      migrations: [...ketenMigrations, Norm1700000004080],
    }),
  );
  await database.write(async (manager) => {
    await manager.query(
      "UPDATE norm SET voorwaarde = 'ALTIJD' WHERE voorwaarde = 'PENITENTIAIR'",
    );
    await manager.query(
      "UPDATE norm SET voorwaarde = 'GEMEENTE_BETROKKEN' WHERE code = 'DEELBAAR_PLAN_AAN_GEMEENTE'",
    );
    await manager.query(
      "UPDATE norm SET grondslag = ?, bron = 'S58: oud' WHERE code LIKE 'SCHULDHULP%'",
      [schuldhulp],
    );
    await manager.query(
      "UPDATE norm SET grondslag = 'Uitvoeringsbesluit voorwaardelijke veroordeling art. 3 lid 2 (Stb. 2012, 5)' WHERE code LIKE 'TOEZICHT%DAGEN'",
    );
    await manager.query(
      "UPDATE norm SET grondslag = 'Eigen grondslag', voorwaarde = 'BIJSTAND' WHERE code = 'MDO_6_WEKEN'",
    );
  });
  await database.close();

  const after = await openDatabase(location, {
    entities: [...ketenEntities, NormEntity],
    migrations: [...ketenMigrations, Norm1700000004080, Grondslag1700000004085],
  });
  const norms = await after.read((manager) =>
    manager.find(NormEntity, { order: { volgorde: 'ASC' } }),
  );
  await after.close();
  await drop();

  expect(norms).toEqual(
    firstNorms.map((norm) =>
      norm.code === 'MDO_6_WEKEN'
        ? { ...norm, grondslag: 'Eigen grondslag', voorwaarde: 'BIJSTAND' }
        : norm,
    ),
  );
  expect(JSON.stringify(norms)).not.toContain(`"${schuldhulp}"`);
});
