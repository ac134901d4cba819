import { expect, test } from '@jest/globals';
import { openDatabase } from '../database/database.js';
import { auditModel } from './audit-tables.js';
import { testDatabase } from '../testing/test-partner.js';

test('the tables of the audit log exist in every dialect', async () => {
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  );
  for (const entity of auditModel.entities)
    expect(
      await database.read((manager) => manager.countBy<object>(entity, {})),
    ).toEqual(expect.any(Number));
  await database.close();
  await drop();
});
