import { expect, test } from '@jest/globals';
import { openDatabase } from '../database/database.js';
import { auditModel } from './audit-tables.js';
import { DataKeyProof } from '../numbers/key-proof.js';
import { testDatabase } from '../testing/test-partner.js';

test('the tables of the audit log exist in every dialect, empty but for the proof of its key', async () => {
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  );
  for (const entity of auditModel.entities)
    expect(
      await database.read((manager) => manager.countBy<object>(entity, {})),
    ).toBe(entity === DataKeyProof ? 1 : 0);
  await database.close();
  await drop();
});
