import { beforeAll, expect, test } from '@jest/globals';
import { ketenPartners, type PartnerName } from '../../shared/config.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  exceptUnauthorizedFields,
  unifiedPage,
  unifiedView,
} from '../support/unified-view.js';

const persona = 'reclasseringswerker-rn';
let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});

/** Statements and requests per partner that a page of people costs. */
async function cost(first: number) {
  const read = () =>
    ketenPartners.map((name): [PartnerName, number, number] => [
      name,
      federation.partners[name].database.statements(),
      federation.proxies[name].requests,
    ]);
  const before = read();
  const { body } = await federation.ask(persona, unifiedPage, { first });
  expect(exceptUnauthorizedFields(body.errors)).toEqual([]);
  const people: number = body.data.justitiabelen.edges.length;
  return {
    people,
    perPartner: Object.fromEntries(
      read().map(([name, statements, requests], index) => [
        name,
        {
          statements: statements - before[index]![1],
          requests: requests - before[index]![2],
        },
      ]),
    ),
  };
}

const stopCouriers = () =>
  Promise.all(
    Object.values(federation.partners).map(({ courier }) => courier.stop()),
  );

test('a view of one person costs a partner one statement for each request, and one for its audit log', async () => {
  await stopCouriers();
  const databases = {
    gateway: federation.database,
    ...Object.fromEntries(
      ketenPartners.map((name) => [name, federation.partners[name].database]),
    ),
  };
  const statements = () =>
    Object.values(databases).map((database) => database.statements());
  const view = async () => {
    const { body } = await federation.ask(persona, unifiedView, {
      id: demoPersonId('knownToAll'),
    });
    expect(exceptUnauthorizedFields(body.errors)).toEqual([]);
  };
  // Names of gemeenten are kept for a minute.
  await view();
  const before = statements();
  await view();
  const costs = statements().map((count, index) => count - before[index]!);
  expect(
    Object.fromEntries(
      Object.keys(databases).map((name, index) => [name, costs[index]]),
    ),
  ).toEqual({
    // The audit log, the list of fields, and the access log.
    gateway: 3,
    dji: 2,
    reclassering: 2,
    gemeente: 2,
    akkoord: 4,
  });
});

test('a page of 100 people with all nested fields costs each partner as many statements and requests as a page of 50', async () => {
  await stopCouriers();
  const half = await cost(50);
  const many = await cost(100);
  expect(many.people).toBe(100);
  expect(many.perPartner).toEqual(half.perPartner);
});
