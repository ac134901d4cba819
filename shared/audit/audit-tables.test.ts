import { expect, test } from '@jest/globals';
import { openDatabase } from '../database/database.js';
import { auditModel } from './audit-tables.js';
import { DataKeyProof } from '../numbers/key-proof.js';
import { LeaseEntity } from '../database/lease.js';
import { onServer, testDatabase } from '../testing/test-partner.js';

/** Opening it proves the key, and on a server migrates under a lease. */
const filled = new Set<unknown>(
  onServer ? [DataKeyProof, LeaseEntity] : [DataKeyProof],
);

test('the tables of the audit log exist in every dialect, empty but for the proof of its key and the lease of its migrations', async () => {
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  );
  for (const entity of auditModel.entities)
    expect(
      await database.read((manager) => manager.countBy<object>(entity, {})),
    ).toBe(filled.has(entity) ? 1 : 0);
  await database.close();
  await drop();
});
