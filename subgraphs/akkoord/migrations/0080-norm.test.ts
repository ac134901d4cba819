import { expect, test } from '@jest/globals';
import { Entity } from 'typeorm';
import { openDatabase } from '../../../shared/database/database.js';
import { Col } from '../../../shared/database/entity-columns.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { NormEntity } from '../entities/norm.js';
import { firstNorms } from '../normen/first-norms.js';
import { Norm1700000004080 } from './0080-norm.js';

/** The entity with a column that only a later migration adds. */
@Entity('norm')
class LaterNorm extends NormEntity {
  @Col.text(20, 'nullable')
  later!: string | null;
}

test('the first norms are inserted as they are, also when the entity has a column that is not there yet', async () => {
  const migrations = [...ketenMigrations, Norm1700000004080];
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: [...ketenEntities, LaterNorm],
      migrations,
    }),
  );
  await database.close();
  const now = await openDatabase(location, {
    entities: [...ketenEntities, NormEntity],
    migrations,
  });
  const norms = await now.read((manager) =>
    manager.find(NormEntity, { order: { volgorde: 'ASC' } }),
  );
  await now.close();
  await drop();
  expect(norms).toEqual(firstNorms);
});
