import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../database/database.js';
import { createLogger } from '../logger.js';
import {
  enqueueMelding,
  OutboxMelding,
  PersonNotKnownYet,
  startCourier,
  type Melding,
} from './courier.js';
import { newKetenDatabase } from '../testing/keten-database.js';

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
  ({ database, drop } = await newKetenDatabase());
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

  const change = { ...melding, soort: 'GEGEVENSWIJZIGING' as const };
  const changes = (...people: string[]) =>
    database.write(async (manager) => {
      for (const justitiabeleId of people)
        await enqueueMelding(manager, { ...change, justitiabeleId }, [
          'AKKOORD',
        ]);
    });

  test('sends one of a burst of changes of a person, and keeps none that was delivered', async () => {
    await changes('a', 'b', 'a', 'a', 'b');
    const sent: string[] = [];
    const courier = startCourier(
      database,
      async ({ justitiabeleId }) => {
        sent.push(justitiabeleId);
        // Committed after the receiver may have fetched: it is not covered by this one.
        if (sent.length === 1) await changes('a');
        return true;
      },
      logger,
      3_600_000,
    );
    await courier.run();
    await courier.stop();
    expect(sent.toSorted()).toEqual(['a', 'a', 'b']);
    expect(await outbox()).toEqual([]);
  });

  test('retries a change that failed, and forgets one that is refused or about a person whom the receiver does not know', async () => {
    await changes('known', 'unknown', 'refused');
    let down = true;
    const courier = startCourier(
      database,
      ({ justitiabeleId }) => {
        if (justitiabeleId === 'unknown')
          return Promise.reject(new PersonNotKnownYet());
        if (justitiabeleId === 'known' && down)
          return Promise.reject(new Error('down'));
        return Promise.resolve(justitiabeleId === 'known');
      },
      logger,
      3_600_000,
    );
    await courier.run();
    expect(await outbox()).toMatchObject([
      { justitiabeleId: 'known', pogingen: 1 },
    ]);
    down = false;
    await waited();
    await courier.run();
    await courier.stop();
    expect(await outbox()).toEqual([]);
  });

  test('changes that a receiver does not take yet hold no other melding up', async () => {
    await changes('a', 'b', 'c', 'd');
    await database.write((manager) =>
      enqueueMelding(
        manager,
        {
          ...melding,
          justitiabeleId: 'a',
          tijdstip: '2026-03-01T00:00:00.000Z',
        },
        ['AKKOORD'],
      ),
    );
    const taken: string[] = [];
    const courier = startCourier(
      database,
      ({ soort, justitiabeleId }) => {
        if (soort === 'GEGEVENSWIJZIGING')
          return Promise.reject(new Error('unknown soort'));
        taken.push(justitiabeleId);
        return Promise.resolve(true);
      },
      logger,
      3_600_000,
    );
    await courier.run();
    await courier.stop();
    expect(taken).toEqual(['a']);
    // That of `a` is covered by it.
    const open = (await outbox()).filter(({ soort }) => soort !== 'AANKOMST');
    expect(open.map(({ justitiabeleId }) => justitiabeleId).toSorted()).toEqual(
      ['b', 'c', 'd'],
    );
  });

  test('a melding that was taken covers the changes of that person after it', async () => {
    await database.write((manager) =>
      enqueueMelding(manager, { ...melding, soort: 'OVERPLAATSING' }, [
        'AKKOORD',
      ]),
    );
    await database.write((manager) =>
      enqueueMelding(
        manager,
        { ...change, tijdstip: '2026-01-02T00:00:00.000Z' },
        ['AKKOORD'],
      ),
    );
    const sent: string[] = [];
    const courier = startCourier(
      database,
      ({ soort }) => {
        sent.push(soort);
        return Promise.resolve(true);
      },
      logger,
      3_600_000,
    );
    await courier.run();
    await courier.stop();
    expect(sent).toEqual(['OVERPLAATSING']);
    expect(await outbox()).toMatchObject([{ soort: 'OVERPLAATSING' }]);
  });
});
