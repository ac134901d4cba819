import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Betrokkenheid } from './betrokkenheid.js';
import { openDatabase, type Database } from './database.js';
import { ketenEntities, ketenMigrations } from './keten.js';
import { createLogger } from './logger.js';
import {
  enqueueMelding,
  MeldingUit,
  receiveMelding,
  startCourier,
  type Melding,
} from './melding.js';
import { testCaller, testDatabase } from './testing.js';

const logger = createLogger('test', 'silent');
const melding = {
  soort: 'AANKOMST' as const,
  justitiabeleId: 'person',
  tijdstip: '2026-01-01T00:00:00.000Z',
  betrokkenheden: [],
};

let database: Database;
let drop: () => Promise<void>;
beforeEach(async () => {
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, {
      entities: ketenEntities,
      migrations: ketenMigrations,
    }),
  ));
});
afterEach(async () => {
  await database.close();
  await drop();
});

const outbox = () =>
  database.read((manager) =>
    manager.find(MeldingUit, { order: { aan: 'ASC' } }),
  );
/** As if the waiting time had passed. */
const waited = () =>
  database.write((manager) =>
    manager.query(
      "UPDATE melding_uit SET volgende_poging = '2026-01-01T00:00:00.000Z' WHERE volgende_poging IS NOT NULL",
    ),
  );

describe('the outbox', () => {
  test('keeps nothing of an act that was rolled back', async () => {
    const act = database.write(async (manager) => {
      await enqueueMelding(manager, melding, ['GEMEENTE']);
      throw new Error('refused');
    });
    await expect(act).rejects.toThrow('refused');
    expect(await outbox()).toEqual([]);
  });

  test('delivers to each receiver until it confirmed, and a receiver that was down catches up', async () => {
    await database.write((manager) =>
      enqueueMelding(manager, melding, ['GEMEENTE', 'AKKOORD']),
    );
    let down = true;
    const delivered: string[] = [];
    const courier = startCourier(
      database,
      ({ aan }) => {
        if (aan === 'GEMEENTE' && down)
          return Promise.reject(new Error('down'));
        delivered.push(aan);
        return Promise.resolve(true);
      },
      logger,
      3_600_000,
    );
    await courier.run();
    expect(delivered).toEqual(['AKKOORD']);
    expect((await outbox())[1]).toMatchObject({
      pogingen: 1,
      bevestigdTijdstip: null,
    });
    down = false;
    await waited();
    await courier.run();
    await courier.run();
    await courier.stop();
    expect(delivered).toEqual(['AKKOORD', 'GEMEENTE']);
    for (const row of await outbox())
      expect(row).toMatchObject({
        volgendePoging: null,
        bevestigdTijdstip: expect.any(String),
      });
  });

  test('leaves confirmed what another process delivered while its own delivery failed', async () => {
    await database.write((manager) =>
      enqueueMelding(manager, melding, ['GEMEENTE']),
    );
    const courier = (deliver: () => Promise<boolean>) =>
      startCourier(database, deliver, logger, 3_600_000);
    const other = courier(() => Promise.resolve(true));
    const failing = courier(async () => {
      await other.run();
      throw new Error('down');
    });
    await failing.run();
    await Promise.all([failing.stop(), other.stop()]);
    expect(await outbox()).toMatchObject([
      { volgendePoging: null, bevestigdTijdstip: expect.any(String) },
    ]);
  });

  test('never lets a later fact about a person overtake an earlier one', async () => {
    const later = { ...melding, tijdstip: '2026-02-01T00:00:00.000Z' };
    await database.write(async (manager) => {
      await enqueueMelding(manager, { ...later, soort: 'ONTSLAG' }, [
        'GEMEENTE',
      ]);
      await enqueueMelding(manager, melding, ['GEMEENTE']);
      await enqueueMelding(manager, { ...later, justitiabeleId: 'other' }, [
        'GEMEENTE',
      ]);
    });
    const tried: Melding[] = [];
    let down = true;
    const courier = startCourier(
      database,
      (row) => {
        tried.push(row);
        return down && row.justitiabeleId === 'person'
          ? Promise.reject(new Error('down'))
          : Promise.resolve(true);
      },
      logger,
      3_600_000,
    );
    await courier.run();
    down = false;
    await waited();
    await courier.run();
    await courier.stop();
    expect(
      tried.map(({ justitiabeleId, soort }) => `${justitiabeleId} ${soort}`),
    ).toEqual([
      'person AANKOMST',
      'other AANKOMST',
      'person AANKOMST',
      'person ONTSLAG',
    ]);
  });
});

test('a melding that arrives twice is taken once', async () => {
  let taken = 0;
  const input = {
    melding: 'melding-1',
    soort: 'AANKOMST' as const,
    justitiabele: 'person',
    tijdstip: '2026-01-01T00:00:00.000Z',
    betrokkenheden: [
      {
        partij: 'DJI' as const,
        organisatie: 'PI-VUGHT',
        vanaf: '2026-01-01T00:00:00.000Z',
      },
    ],
  };
  const take = () => {
    taken += 1;
    return Promise.resolve();
  };
  expect(
    await receiveMelding(database, testCaller('systeem-dji'), input, take),
  ).toEqual({
    ontvangen: true,
    justitiabele: { id: input.justitiabele },
  });
  expect(
    await receiveMelding(database, testCaller('systeem-dji'), input, take),
  ).toEqual({
    ontvangen: true,
    justitiabele: { id: input.justitiabele },
  });
  expect(taken).toBe(1);
  expect(await database.read((manager) => manager.count(Betrokkenheid))).toBe(
    1,
  );
});

test('a melding with an id or code that does not fit is refused in every dialect', async () => {
  const input = {
    melding: 'm'.repeat(37),
    soort: 'AANKOMST' as const,
    justitiabele: 'person',
    tijdstip: '2026-01-01T00:00:00.000Z',
    betrokkenheden: [],
  };
  await expect(
    receiveMelding(database, testCaller('systeem-dji'), input),
  ).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
