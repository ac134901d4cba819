import { expect, test } from '@jest/globals';
import type { Database } from '../../shared/database/database.js';
import {
  onServer,
  startTestPartner,
} from '../../shared/testing/test-partner.js';
import { partners } from '../support/partners.js';

/** Holds one connection until `end`. */
function hold(database: Database) {
  let end = () => {};
  const begun = new Promise<void>((begin) => {
    void database.write(async () => {
      begin();
      await new Promise<void>((resolve) => (end = resolve));
    });
  });
  return { begun, end: () => end() };
}

(onServer ? test : test.skip)(
  'a partner whose connections are all in use refuses with a 503 OVERLOADED, and answers again after that',
  async () => {
    const dji = await startTestPartner({
      ...partners.dji,
      open: (location) =>
        partners.dji.open({ ...location, databasePoolSize: 2 }),
    });
    const request = () =>
      dji.ask('casemanager-vught', '{ inrichtingen { code } }');
    const held = [hold(dji.database), hold(dji.database)];
    await Promise.all(held.map(({ begun }) => begun));
    const { status, errors } = await request();
    expect(status).toBe(503);
    expect(errors[0]!.extensions.code).toBe('OVERLOADED');
    for (const { end } of held) end();
    const { status: after, errors: none } = await request();
    expect([after, none]).toEqual([200, []]);
    await dji.stop();
  },
);
