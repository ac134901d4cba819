import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { limits } from '../../gateway/limits/rate-limit/rates.js';
import { today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { UitkomstEntity } from '../../subgraphs/akkoord/entities/uitkomst.js';
import { startFederation, type Federation } from '../support/federation.js';

const people = demoPeople(today());
let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({
    limits: {
      ...limits,
      casemanager: { people: 100, numbers: 6 },
      reclasseringswerker: { people: 20, numbers: 6 },
    },
  });
});
afterAll(() => federation.stop());

test('N48: numbers cannot be enumerated: each alias counts towards the quota, whether or not it matches', async () => {
  const ask = (bsns: (string | null)[]) =>
    federation.ask(
      'casemanager-vught',
      `{ ${bsns.map((bsn, index) => `a${index}: zoekJustitiabele(bsn: "${bsn}") { id }`).join(' ')} }`,
    );
  const [known] = people;
  const answered = await ask(['999999990', known!.bsn, '999999990', '1']);
  expect(answered.status).toBe(200);
  expect(answered.body.data.a1).toEqual({ id: known!.id });
  const requests = federation.proxies.dji.requests;
  const refused = await ask(['999999990', '999999990', '999999990']);
  expect(refused.status).toBe(429);
  expect(refused.body.errors[0].extensions.code).toBe('QUOTA_EXCEEDED');
  expect(federation.proxies.dji.requests).toBe(requests);
  // Reads without numbers are still permitted.
  const { status } = await federation.ask(
    'casemanager-vught',
    '{ gedetineerden(naam: "oudewater") { edges { node { id } } } }',
  );
  expect(status).toBe(200);
});

test('N48: a small count counts each person towards the quota: the same people as in the audit log', async () => {
  const ask = (query: string) =>
    federation.ask('reclasseringswerker-rn', `{ ${query} }`);
  // A count of many discloses nobody.
  for (let time = 0; time < 3; time++)
    expect((await ask('clienten { totalCount }')).status).toBe(200);
  const all = await ask('gedetineerden(naam: "a") { totalCount }');
  expect(all.body.data.gedetineerden.totalCount).toBeGreaterThan(20);
  expect((await ask('reclasseringsorganisaties { code }')).status).toBe(200);
  const { status, body } = await ask('clienten { totalCount }');
  expect([status, body.errors[0].extensions.code]).toEqual([
    429,
    'QUOTA_EXCEEDED',
  ]);
});

test("N48: akkoord's own computation and meldingen stay within the quota for all people", async () => {
  const { akkoord } = federation.partners;
  await akkoord.background.run();
  const outcomes = await akkoord.database.read((manager) =>
    manager.count(UitkomstEntity),
  );
  expect(outcomes).toBe(people.length);
});
