import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  hasExpired,
  termijnInWords,
} from '../../../shared/retention/bewaartermijn.js';
import {
  expiredPeople,
  destroyPeople,
  type RetentionRule,
} from '../../../shared/retention/retention-rule.js';
import { VernietigingEntity } from '../../../shared/retention/vernietiging.js';
import type { Database } from '../../../shared/database/database.js';
import { addDays, addMonths, today } from '../../../shared/days.js';
import { VerwerkingEntity } from '../../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../../shared/audit/pseudonym.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { ketenTables } from '../../../shared/retention/person-tables.js';
import { testDatabase } from '../../../shared/testing/test-partner.js';
import { seedDemo } from '../../../shared/testing/seed-demo.js';
import { partners } from '../../support/partners.js';
import { dump, flat, idsIn } from './dump.js';
import { addRows, expectations, expected } from './partners.js';

/** The day of the seed; some demo people were released in the months before it. */
const day = '2012-06-15';
const people = demoPeople(day).map(({ id, traject }) => ({
  id,
  released: traject.werkelijkeEinddatum !== null,
}));
const names = expected;

/** The expected rows of each part; those of `detentie` are updated, because they are marked as deleted. */
const partial: Record<string, RegExp[]> = {
  INRICHTINGSDOSSIER: [
    /^programmawijziging /,
    /^reintegratiedoel /,
    /^wijziging .*"tabel":"reintegratiedoel"/,
    /^wijziging .*"tabel":"detentie".*"veld":"programma"/,
    /^detentie /,
  ],
  BEGIN_EN_EINDE_DETENTIE: [
    /^betrokkenheid .*"partij":"DJI"/,
    /^melding_in .*"soort":"AANKOMST"/,
  ],
};

const run = async (database: Database, regel: RetentionRule, op: string) => {
  const batches = [];
  for await (const batch of destroyPeople(database, regel, op, 'test'))
    batches.push(batch);
  return batches;
};

describe.each(names)('retention of %s', (name) => {
  const { regels, zonderPersonen, feiten } = expectations[name];
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, drop } = await testDatabase(partners[name].open));
    await seedDemo(name, partners[name].seed, database, day);
    await database.write((manager) => addRows(name, manager, people, day));
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });
  const due = (regel: RetentionRule, op: string) =>
    database.read((manager) => expiredPeople(manager, regel, op));

  /** The start of the term for each person, from the rows; without people for whom a fact still applies. */
  const vanaf = async (code: string): Promise<Map<string, string>> => {
    const facts = (await database.read(feiten))[code]!;
    const last = new Map<string, string>();
    for (const { personId, dag } of facts) {
      const at =
        dag === null
          ? '9999-12-31'
          : dag.length > 10
            ? today(new Date(dag))
            : dag;
      if (at > (last.get(personId) ?? '')) last.set(personId, at);
    }
    return new Map([...last].filter(([, at]) => at < '9999'));
  };

  test('every table has a bewaartermijn or no personal data', async () => {
    const tables = [...(await dump(database)).keys()];
    const [complete] = regels;
    const covered = complete!.tables.map(({ entity }) =>
      database.read(
        async (manager) => manager.connection.getMetadata(entity).tableName,
      ),
    );
    // The history of a deleted row is deleted too, and kept responses; the record of vernietiging names no person, the audit log only a pseudonym.
    const known = [
      ...(await Promise.all(covered)),
      ...zonderPersonen,
      'wijziging',
      'vernietiging',
      'verwerking',
      'verwerking_betrokkene',
      'idempotency_key',
    ];
    expect(tables.filter((table) => !known.includes(table))).toEqual([]);
    expect(complete!.tables).toEqual(expect.arrayContaining([...ketenTables]));
  });

  test('every term has a grondslag and a degree of certainty', () => {
    for (const regel of regels) {
      expect(regel.grondslag.length).toBeLessThanOrEqual(255);
      expect(
        `${termijnInWords(regel)} vanaf: ${regel.vanaf}`.length,
      ).toBeLessThanOrEqual(255);
      expect(regel.zekerheid === 'EIGEN_KEUZE').toBe(
        regel.bron.startsWith('Eigen keuze'),
      );
    }
  });

  test.each(regels)(
    '$code: is due on the day after its term, and not one day earlier',
    async (regel) => {
      const expected = await vanaf(regel.code);
      expect(expected.size).toBeGreaterThan(20);
      expect(expected.size).toBeLessThan(people.length);
      const sample = [...expected].filter((_, index) => index % 7 === 0);
      for (const [id, from] of sample) {
        const dag = addMonths(from, regel.maanden);
        expect(await due(regel, addDays(dag, -1))).not.toContain(id);
        expect(await due(regel, dag)).toContain(id);
      }
      expect(await due(regel, '2200-01-01')).toEqual(
        [...expected.keys()].sort(),
      );
    },
  );

  test.each(regels.toReversed())(
    '$code: only due rows are deleted, completely; a second run does nothing',
    async (regel) => {
      const expected = await vanaf(regel.code);
      const days = [...expected.values()].sort();
      const op = addMonths(days[Math.floor(days.length / 2)]!, regel.maanden);
      const gone = [...expected]
        .filter(([, from]) => hasExpired(regel, from, op))
        .map(([id]) => id);
      expect(gone.length).toBeGreaterThan(10);
      expect(gone.length).toBeLessThan(expected.size);

      const before = flat(await dump(database));
      const batches = await run(database, regel, op);
      const after = flat(await dump(database));

      const removed = difference(before, after);
      const traces = new Set([...gone, ...removed.flatMap(ownId)]);
      const complete = regel === regels[0];
      // Only their rows were deleted, and no remaining row refers to a deleted one.
      const theirs = (row: string) => idsIn(row).some((id) => traces.has(id));
      if (complete) {
        expect(removed.filter((row) => !theirs(row))).toEqual([]);
        expect(after.filter(theirs)).toEqual([]);
      } else {
        const parts = partial[regel.code]!;
        expect(
          removed.filter((row) => !parts.some((part) => part.test(row))),
        ).toEqual([]);
        expect(
          after.filter(
            (row) =>
              theirs(row) &&
              parts.some((part) => part.test(row)) &&
              !/_vernietigd_op":"2/.test(row),
          ),
        ).toEqual([]);
      }
      expect(removed.length).toBeGreaterThan(gone.length);
      expect(batches.reduce((sum, { personen }) => sum + personen, 0)).toBe(
        gone.length,
      );

      const record = await database.read((manager) =>
        manager.findBy(VernietigingEntity, { soort: regel.code }),
      );
      expect(
        record.map(({ personen, rijen, door, grondslag }) => ({
          personen,
          rijen,
          door,
          grondslag,
        })),
      ).toEqual(
        expect.arrayContaining(
          batches.map((batch) => ({
            ...batch,
            door: 'test',
            grondslag: regel.grondslag,
          })),
        ),
      );
      const lines = await database.read((manager) =>
        manager.findBy(VerwerkingEntity, {
          name: `Vernietiging: ${regel.code}`,
        }),
      );
      expect(lines.map(({ dataSubjectId }) => dataSubjectId).sort()).toEqual(
        gone.map((id) => pseudonyms(database.keys, id)[0]).sort(),
      );

      expect(await due(regel, op)).toEqual([]);
      expect(await run(database, regel, op)).toEqual([]);
      expect(flat(await dump(database))).toEqual(after);
    },
  );
});

/** The rows that were deleted; a list may contain a row twice. */
const difference = (before: string[], after: string[]): string[] => {
  const left = new Set(after);
  return before.filter((row) => !left.has(row));
};

/** The id of the row itself, to which others may refer. */
const ownId = (row: string): string[] => {
  const { id } = JSON.parse(row.slice(row.indexOf(' ') + 1)) as { id?: string };
  return id === undefined ? [] : [id];
};
