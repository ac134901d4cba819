import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  startBackground,
  type Background,
} from '../../../../shared/background.js';
import type { Database } from '../../../../shared/database/database.js';
import { now } from '../../../../shared/days.js';
import { createLogger } from '../../../../shared/logger.js';
import { testDatabase } from '../../../../shared/testing/test-partner.js';
import { akkoord } from '../../definition.js';
import { ComputationEntity } from '../../entities/computation.js';
import { UitkomstEntity } from '../../entities/uitkomst.js';
import type { UitkomstResponse } from './response.js';
import { refreshUitkomstenStep } from './refresh-uitkomsten.js';

let database: Database;
let drop: () => Promise<void>;
let gateway: Server;
let background: Background;
/** For whom the gateway gives no data, and everybody with whom they are in one query. */
let failing: Set<string>;
/** The people of each query. */
let queries: string[][];

beforeEach(async () => {
  ({ database, drop } = await testDatabase(akkoord.open));
  failing = new Set();
  queries = [];
  gateway = createServer((request, response) => {
    void json(request).then((body) => {
      const { ids, first } = (
        body as { variables: { ids: string[]; first: number } }
      ).variables;
      expect(first).toBe(ids.length);
      queries.push(ids);
      const data = ids.some((id) => failing.has(id))
        ? null
        : { justitiabelen: { edges: ids.map((id) => ({ node: nodeOf(id) })) } };
      response.end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((done) => {
    gateway.listen(0, '127.0.0.1', done);
  });
  const { port } = gateway.address() as AddressInfo;
  background = startBackground(
    refreshUitkomstenStep({
      database,
      gatewayUrl: `http://127.0.0.1:${port}/graphql`,
      token: () => Promise.resolve('none'),
    }),
    createLogger('test', 'silent'),
    null,
  );
});
afterEach(async () => {
  await background.stop();
  gateway.closeAllConnections();
  gateway.close();
  await database.close();
  await drop();
});

const nodeOf = (id: string): UitkomstResponse => ({
  id,
  detenties: [],
  afspraken: [],
  gemeenteVanHerkomst: null,
  gemeenteVanVestiging: null,
  inschrijving: null,
  reintegratie: {
    fase: 'DETENTIE',
    onvolledig: [],
    gereedheid: null,
    termijnen: [],
    signalen: [],
  },
});

const makeDue = (ids: readonly string[]) =>
  database.write((manager) =>
    manager.upsert(
      ComputationEntity,
      ids.map((justitiabeleId) => ({
        justitiabeleId,
        volgendeTijdstip: now(),
        pogingen: 0,
        claimTot: null,
      })),
      ['justitiabeleId'],
    ),
  );
const computed = () =>
  database.read(async (manager) => {
    const rows = await manager.find(UitkomstEntity);
    return rows.map(({ justitiabeleId }) => justitiabeleId).toSorted();
  });
/** As if the delay of everybody who is retried had passed. */
const waited = () =>
  database.write((manager) =>
    manager.query(
      'UPDATE berekening SET volgende_tijdstip = ? WHERE pogingen > 0',
      [now()],
    ),
  );

test('one person who cannot be computed fails alone after a few steps, and all others are computed', async () => {
  const people = Array.from({ length: 60 }, () => randomUUID()).toSorted();
  const [broken] = people;
  failing.add(broken!);
  await makeDue(people);
  for (let step = 0; step < 20; step++) {
    await background.run();
    await waited();
  }
  expect(await computed()).toEqual(people.slice(1));
  expect(queries.at(-1)).toEqual([broken]);
  failing.clear();
  await background.run();
  expect(await computed()).toEqual(people);
});

test('while the gateway fails nobody is lost, and each is retried with a growing delay', async () => {
  const person = randomUUID();
  failing.add(person);
  await makeDue([person]);
  const delays: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    await background.run();
    const [row] = await database.read((manager) =>
      manager.find(ComputationEntity),
    );
    expect(row).toMatchObject({ pogingen: attempt + 1, claimTot: null });
    delays.push(Date.parse(row!.volgendeTijdstip) - Date.now());
    await waited();
  }
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  failing.clear();
  await background.run();
  expect(await computed()).toEqual([person]);
});
