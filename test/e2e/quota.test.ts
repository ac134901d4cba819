import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { limits } from '../../gateway/quota/limits.js';
import { today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { UitkomstEntity } from '../../subgraphs/akkoord/entities/uitkomst.js';
import { startFederation, type Federation } from '../support/federation.js';

const people = demoPeople(today());
let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({
    limits: { ...limits, casemanager: { people: 100, numbers: 6 } },
  });
});
afterAll(() => federation.stop());

test('N48: numbers cannot be tried one after the other: each alias counts, whether somebody has it or not', async () => {
  const ask = (bsns: (string | null)[]) =>
    federation.ask(
      'casemanager-vught',
      `{ ${bsns.map((bsn, index) => `a${index}: zoekJustitiabele(bsn: "${bsn}") { id }`).join(' ')} }`,
    );
  const [known] = people;
  const answered = await ask(['999999990', known!.bsn, '999999990', '1']);
  expect(answered.status).toBe(200);
  expect(answered.body.data.a1).toEqual({ id: known!.id });
  const requests = federation.doors.dji.requests;
  const refused = await ask(['999999990', '999999990', '999999990']);
  expect(refused.status).toBe(429);
  expect(refused.body.errors[0].extensions.code).toBe('QUOTA_EXCEEDED');
  expect(federation.doors.dji.requests).toBe(requests);
  // By other ways he still finds the people he works for.
  const { status } = await federation.ask(
    'casemanager-vught',
    '{ gedetineerden(naam: "oudewater") { edges { node { id } } } }',
  );
  expect(status).toBe(200);
});

test("N48: akkoord's own computation has room for everybody, and so have meldingen", async () => {
  const { akkoord } = federation.partners;
  await akkoord.background.run();
  const outcomes = await akkoord.database.read((manager) =>
    manager.count(UitkomstEntity),
  );
  expect(outcomes).toBe(people.length);
});
