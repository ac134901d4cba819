import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '../database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import { createLogger } from '../logger.js';
import {
  enqueueMelding,
  OutboxMelding,
  PersonNotKnownYet,
  startCourier,
  type Melding,
} from './courier.js';
import { testDatabase } from '../testing/test-partner.js';

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
    manager.find(OutboxMelding, { order: { aan: 'ASC' } }),
  );
/** As if the waiting time had passed. */
const waited = () =>
  database.write((manager) =>
    manager.query(
      "UPDATE melding_uit SET volgende_poging = '2026-01-01T00:00:00.000Z' WHERE volgende_poging IS NOT NULL",
    ),
  );

describe('the outbox', () => {
  test('keeps nothing of a mutation that was rolled back', async () => {
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

  test('goes on to the AANKOMST of somebody whom the receiver does not know, holds nobody else up, and keeps the order of the rest', async () => {
    const at = (day: number) => `2026-02-0${day}T00:00:00.000Z`;
    const unknown = ['a', 'b', 'c', 'd', 'person'];
    await database.write(async (manager) => {
      for (const justitiabeleId of unknown)
        await enqueueMelding(
          manager,
          { ...melding, soort: 'OVERPLAATSING', justitiabeleId },
          ['AKKOORD'],
        );
      for (const [day, soort] of [
        [2, 'ONTSLAG'],
        [3, 'AANKOMST'],
      ] as const)
        await enqueueMelding(
          manager,
          { ...melding, soort, tijdstip: at(day) },
          ['AKKOORD'],
        );
    });
    const known = new Set<string>();
    const taken: string[] = [];
    const courier = startCourier(
      database,
      ({ soort, justitiabeleId }) => {
        if (soort === 'AANKOMST') known.add(justitiabeleId);
        if (!known.has(justitiabeleId))
          return Promise.reject(new PersonNotKnownYet());
        taken.push(soort);
        return Promise.resolve(true);
      },
      logger,
      3_600_000,
    );
    await courier.run();
    expect(taken).toEqual(['AANKOMST']);
    await waited();
    await courier.run();
    await courier.stop();
    expect(taken).toEqual(['AANKOMST', 'OVERPLAATSING', 'ONTSLAG']);
  });
});
