import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Betrokkenheid } from '../access/betrokkenheid.js';
import { openDatabase, type DatabaseLocation } from '../database/database.js';
import { now } from '../days.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import {
  MeldingAfzender1700000000022,
  InboxMelding,
  receiveMelding,
} from './inbox.js';
import { type MeldingInput } from './melding-input.js';
import type { Partij } from '../access/partij.js';
import { testCaller, testDatabase } from '../testing/test-partner.js';
import { DomainError } from '../graphql/domain-error.js';
import { ketenDatabase } from '../testing/keten-database.js';

const database = await ketenDatabase();

const since = '2026-01-05T09:00:00.000Z';
const relation = (
  partij: Partij,
  organisatie: string,
  vanaf = since,
  tot: string | null = null,
) => ({ partij, organisatie, vanaf, tot });
const melding = (change: Partial<MeldingInput> = {}): MeldingInput => ({
  melding: randomUUID(),
  soort: 'AANKOMST',
  justitiabele: randomUUID(),
  tijdstip: since,
  betrokkenheden: [relation('DJI', 'PI-VUGHT'), relation('GEMEENTE', '0344')],
  ...change,
});
/** A receiver that knows everybody with a relation. */
const kent = (manager: EntityManager, justitiabeleId: string) =>
  manager.existsBy(Betrokkenheid, { justitiabeleId });
const system = (organisation: Partij) =>
  testCaller({ role: 'systeem', organisation });

/** `taken`, or why not: the field that a rule refuses, or the code of an error. */
async function receive(
  sender: Partij,
  input: MeldingInput,
  take?: () => Promise<void>,
): Promise<string> {
  try {
    await receiveMelding(database, system(sender), input, {
      knows: kent,
      ...(take && { handle: take }),
    });
    return 'taken';
  } catch (error) {
    if (error instanceof DomainError)
      return `${error.fout.code} ${error.fout.veld}`;
    return (error as { extensions: { code: string } }).extensions.code;
  }
}
const rows = () =>
  database.read(async (manager) => [
    await manager.count(InboxMelding),
    await manager.count(Betrokkenheid),
  ]);
const relations = async (justitiabeleId: string) => {
  const found = await database.read((manager) =>
    manager.find(Betrokkenheid, {
      where: { justitiabeleId },
      order: { partij: 'ASC', organisatie: 'ASC' },
    }),
  );
  return found.map(
    ({ partij, organisatie, tot }) =>
      `${partij} ${organisatie}${tot ? ` until ${tot}` : ''}`,
  );
};
async function arrived(
  ...betrokkenheden: MeldingInput['betrokkenheden'][number][]
): Promise<string> {
  const input = melding(betrokkenheden.length > 0 ? { betrokkenheden } : {});
  expect(await receive('DJI', input)).toBe('taken');
  return input.justitiabele;
}

describe('a melding', () => {
  test('that arrives twice is taken once', async () => {
    let taken = 0;
    const input = melding();
    const take = () => {
      taken += 1;
      return Promise.resolve();
    };
    expect(await receive('DJI', input, take)).toBe('taken');
    const before = await rows();
    expect(await receive('DJI', input, take)).toBe('taken');
    expect(await rows()).toEqual(before);
    expect(taken).toBe(1);
  });

  test('is known by its sender and its id: nobody uses up the id of another', async () => {
    const id = await arrived(
      relation('DJI', 'PI-VUGHT'),
      relation('RECLASSERING', 'RN'),
      relation('GEMEENTE', '0344'),
    );
    const shared = randomUUID();
    const about = { melding: shared, justitiabele: id, betrokkenheden: [] };
    expect(
      await receive(
        'GEMEENTE',
        melding({ ...about, soort: 'GEMEENTEWIJZIGING' }),
      ),
    ).toBe('taken');
    expect(
      await receive(
        'RECLASSERING',
        melding({
          ...about,
          soort: 'ORGANISATIEWIJZIGING',
          betrokkenheden: [relation('RECLASSERING', 'SVG')],
        }),
      ),
    ).toBe('taken');
    expect(await relations(id)).toContain('RECLASSERING SVG');
  });

  test('under an id that its sender used for somebody else, or for another soort, is not taken for the same', async () => {
    const input = melding();
    expect(await receive('DJI', input)).toBe('taken');
    for (const change of [
      { justitiabele: randomUUID() },
      {
        soort: 'OVERPLAATSING' as const,
        betrokkenheden: [relation('DJI', 'PI-VUGHT')],
      },
    ])
      expect(await receive('DJI', { ...input, ...change })).toBe(
        'REGEL melding',
      );
  });

  test('with an id or code that does not fit is refused in every dialect', async () => {
    expect(await receive('DJI', melding({ melding: 'm'.repeat(37) }))).toBe(
      'BAD_USER_INPUT',
    );
    const long = relation('DJI', `PI-${'X'.repeat(18)}`);
    expect(await receive('DJI', melding({ betrokkenheden: [long] }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  test.each([
    'hello',
    '',
    'x'.repeat(40),
    '00000000-0000-0000-0000-000000000000',
    '6D0F3C1E-7A42-4C39-9E57-0A4C1F1F7B10',
    '6d0f3c1e-7a42-4c39-9e57-0a4c1f1f7b10 ',
    '6d0f3c1e-7a42-4c39-9e57-0a4c1f1f7b1',
    '6d0f3c1e-7a42-0c39-9e57-0a4c1f1f7b10',
  ])('N42: about %j, which is no UUID, is refused for good', async (id) => {
    const before = await rows();
    expect(await receive('DJI', melding({ justitiabele: id }))).toBe(
      'REGEL justitiabele',
    );
    expect(await rows()).toEqual(before);
  });

  test.each([
    ['DJI', 'OVERPLAATSING'],
    ['DJI', 'ONTSLAG'],
    ['RECLASSERING', 'ADVIESAANVRAAG'],
    ['RECLASSERING', 'ORGANISATIEWIJZIGING'],
    ['GEMEENTE', 'GEMEENTEWIJZIGING'],
  ] as const)(
    'N42: of %s, %s, about somebody who is not known yet leaves nothing and is taken after his AANKOMST',
    async (sender, soort) => {
      const justitiabele = randomUUID();
      const input = melding({ soort, justitiabele, betrokkenheden: [] });
      const before = await rows();
      expect(await receive(sender, input)).toBe('PERSON_NOT_KNOWN_YET');
      expect(await rows()).toEqual(before);
      await receive(
        'DJI',
        melding({
          justitiabele,
          betrokkenheden: [
            relation('DJI', 'PI-VUGHT'),
            relation('RECLASSERING', 'RN'),
            relation('GEMEENTE', '0344'),
          ],
        }),
      );
      expect(await receive(sender, input)).toBe('taken');
    },
  );
});

describe('N42: no party gives itself somebody', () => {
  const own = {
    RECLASSERING: ['ORGANISATIEWIJZIGING', relation('RECLASSERING', 'SVG')],
    GEMEENTE: ['GEMEENTEWIJZIGING', relation('GEMEENTE', '0599')],
  } as const;

  test.each(Object.keys(own) as (keyof typeof own)[])(
    'not %s, of whose kind nobody has a relation',
    async (sender) => {
      const id = await arrived(relation('DJI', 'PI-VUGHT'));
      const [soort, wanted] = own[sender];
      const before = await rows();
      for (const betrokkenheden of [
        [wanted],
        [],
        [{ ...wanted, tot: '2099-01-01T00:00:00.000Z' }],
        [{ ...wanted, vanaf: now() }],
      ])
        expect(
          await receive(
            sender,
            melding({ soort, justitiabele: id, betrokkenheden }),
          ),
        ).toBe('REGEL betrokkenheden');
      expect(await rows()).toEqual(before);
    },
  );

  test('not a party whose last relation has ended', async () => {
    const id = await arrived(
      relation('DJI', 'PI-VUGHT'),
      relation('GEMEENTE', '0344', since, '2026-02-01T00:00:00.000Z'),
    );
    const again = melding({
      soort: 'GEMEENTEWIJZIGING',
      justitiabele: id,
      betrokkenheden: [relation('GEMEENTE', '0344', now())],
    });
    expect(await receive('GEMEENTE', again)).toBe('REGEL betrokkenheden');
    // Nor DJI, but by an arrival.
    const released = await arrived(
      relation('DJI', 'PI-VUGHT', since, '2026-02-01T00:00:00.000Z'),
    );
    const inside = [relation('DJI', 'PI-ZWOLLE', now())];
    expect(
      await receive(
        'DJI',
        melding({
          soort: 'OVERPLAATSING',
          justitiabele: released,
          betrokkenheden: inside,
        }),
      ),
    ).toBe('REGEL betrokkenheden');
    expect(
      await receive(
        'DJI',
        melding({ justitiabele: released, betrokkenheden: inside }),
      ),
    ).toBe('taken');
  });

  test('a party with a relation moves it, and may end it and not begin again', async () => {
    const id = await arrived();
    const at = now();
    const wijziging = (
      ...betrokkenheden: MeldingInput['betrokkenheden'][number][]
    ) =>
      receive(
        'GEMEENTE',
        melding({
          soort: 'GEMEENTEWIJZIGING',
          justitiabele: id,
          betrokkenheden,
        }),
      );
    expect(
      await wijziging(
        relation('GEMEENTE', '0599', at),
        relation('GEMEENTE', '0344', at, at),
      ),
    ).toBe('taken');
    expect(await relations(id)).toEqual([
      'DJI PI-VUGHT',
      `GEMEENTE 0344 until ${at}`,
      'GEMEENTE 0599',
    ]);
    expect(await wijziging(relation('GEMEENTE', '0599', at, at))).toBe('taken');
    expect(await wijziging(relation('GEMEENTE', '0344', now()))).toBe(
      'REGEL betrokkenheden',
    );
  });

  test.each([
    [
      'from before its kind had any',
      relation('GEMEENTE', '0599', '2020-01-01T00:00:00.000Z'),
    ],
    [
      'from far ahead',
      relation('GEMEENTE', '0599', '2099-01-01T00:00:00.000Z'),
    ],
    [
      'that ends before it begins',
      relation('GEMEENTE', '0599', '2026-02-01T00:00:00.000Z', since),
    ],
    ['of another kind', relation('DJI', 'PI-VUGHT')],
    ['with the code of another kind', relation('GEMEENTE', 'PI-VUGHT')],
    ['with a code of no kind', relation('GEMEENTE', '344')],
    ['of the person himself', relation('JUSTITIABELE', '0344')],
    ['of akkoord', relation('AKKOORD', '0344')],
  ])('and no relation %s', async (_what, reported) => {
    const id = await arrived();
    const before = await rows();
    expect(
      await receive(
        'GEMEENTE',
        melding({
          soort: 'GEMEENTEWIJZIGING',
          justitiabele: id,
          betrokkenheden: [relation('GEMEENTE', '0344'), reported],
        }),
      ),
    ).toBe('REGEL betrokkenheden');
    expect(await rows()).toEqual(before);
  });

  test('and akkoord reports nothing, whatever the soort', async () => {
    const id = await arrived();
    for (const soort of [
      'AANKOMST',
      'OVERPLAATSING',
      'GEMEENTEWIJZIGING',
      'ORGANISATIEWIJZIGING',
      'ADVIESAANVRAAG',
      'ONTSLAG_AANGEKONDIGD',
      'ONTSLAG',
    ] as const)
      expect(
        await receive(
          'AKKOORD',
          melding({ soort, justitiabele: id, betrokkenheden: [] }),
        ),
      ).toBe('REGEL soort');
  });

  test('a fact that lies far ahead is none', async () => {
    const input = melding({ tijdstip: '2099-01-01T00:00:00.000Z' });
    expect(await receive('DJI', input)).toBe('REGEL tijdstip');
  });
});

test.each([false, true])(
  'an inbox from before senders were kept gets them from the soort, also when that was broken off (%s)',
  async (isBrokenOff) => {
    const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
    let location: DatabaseLocation;
    const before = ketenMigrations.filter(
      (migration) => migration !== MeldingAfzender1700000000022,
    );
    const made = await testDatabase((given) => {
      location =
        given.databaseUrl === ':memory:'
          ? { ...given, databaseUrl: join(folder, 'inbox.db') }
          : given;
      return openDatabase(location, {
        entities: ketenEntities,
        migrations: before,
      });
    });
    const soorten = {
      AANKOMST: 'DJI',
      OVERPLAATSING: 'DJI',
      ONTSLAG_AANGEKONDIGD: 'DJI',
      ONTSLAG: 'DJI',
      ADVIESAANVRAAG: 'RECLASSERING',
      ORGANISATIEWIJZIGING: 'RECLASSERING',
      GEMEENTEWIJZIGING: 'GEMEENTE',
    };
    await made.database.write(async (manager) => {
      for (const soort of Object.keys(soorten))
        await manager.query(
          `INSERT INTO melding_in (id, soort, justitiabele_id, tijdstip, ontvangen_tijdstip)
         VALUES ('${soort}', '${soort}', 'p', '${since}', '${since}')`,
        );
      // As if it had stopped after its first step.
      if (isBrokenOff)
        await manager.query('ALTER TABLE melding_in RENAME TO melding_in_oud');
    });
    await made.database.close();

    const after = await openDatabase(location!, {
      entities: ketenEntities,
      migrations: ketenMigrations,
    });
    const found = await after.read((manager) => manager.find(InboxMelding));
    await after.close();
    await made.drop();
    rmSync(folder, { recursive: true });
    expect(
      Object.fromEntries(found.map(({ soort, afzender }) => [soort, afzender])),
    ).toEqual(soorten);
    expect(found[0]).toMatchObject({ justitiabeleId: 'p', tijdstip: since });
  },
);

describe('a change', () => {
  const change = (justitiabele: string): MeldingInput =>
    melding({ soort: 'GEGEVENSWIJZIGING', justitiabele, betrokkenheden: [] });

  test('is handled each time and not stored, also after the relation of the sender has ended', async () => {
    const arrival = melding({
      betrokkenheden: [
        relation('DJI', 'PI-VUGHT'),
        relation('GEMEENTE', '0344', since, '2026-01-06T09:00:00.000Z'),
      ],
    });
    await receive('DJI', arrival);
    let handled = 0;
    const input = change(arrival.justitiabele);
    for (let time = 0; time < 2; time++)
      expect(
        await receive('GEMEENTE', input, async () => {
          handled += 1;
        }),
      ).toBe('taken');
    expect(handled).toBe(2);
    const stored = await database.read((manager) =>
      manager.findBy(InboxMelding, { justitiabeleId: arrival.justitiabele }),
    );
    expect(stored.map(({ soort }) => soort)).toEqual(['AANKOMST']);
  });

  test('of a party that never had a relation, or about an unknown person, is not handled', async () => {
    const arrival = melding();
    await receive('DJI', arrival);
    let handled = 0;
    const count = async () => {
      handled += 1;
    };
    expect(
      await receive('RECLASSERING', change(arrival.justitiabele), count),
    ).toBe('REGEL justitiabele');
    expect(await receive('GEMEENTE', change(randomUUID()), count)).toBe(
      'PERSON_NOT_KNOWN_YET',
    );
    expect(handled).toBe(0);
  });
});
