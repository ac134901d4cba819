import { randomUUID } from 'node:crypto';
import { Entity, In, type EntityManager, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
import type { ReportedBetrokkenheid } from '../access/betrokkenheid.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import type { Database } from '../database/database.js';
import {
  startBackground,
  type Background,
  type BackgroundRun,
} from '../background.js';
import { now } from '../days.js';
import type { Logger } from '../logger.js';
import type { Trace } from '../telemetry/trace-context.js';
import { noTracing } from '../telemetry/tracing.js';
import {
  changeMelding,
  type Meldingsoort,
  type ReceivingPartij,
} from '../access/partij.js';

/** A message from one partner to another about a person. It contains no personal number: those are looked up when it is sent. */
export interface Melding {
  id: string;
  soort: Meldingsoort;
  aan: ReceivingPartij;
  justitiabeleId: string;
  /** When the reported fact happened. */
  tijdstip: string;
  betrokkenheden: ReportedBetrokkenheid[];
}

/** Transactional outbox: a row is written in the transaction of the mutation that it reports. */
@Entity('melding_uit')
export class OutboxMelding {
  @Col.id('primary')
  id!: string;
  @Col.text(30)
  soort!: Meldingsoort;
  @Col.text(20)
  aan!: ReceivingPartij;
  @Col.id()
  justitiabeleId!: string;
  @Col.moment()
  tijdstip!: string;
  @Col.json()
  betrokkenheden!: ReportedBetrokkenheid[];
  @Col.int()
  pogingen!: number;
  /** Next attempt; `null` when confirmed or refused. */
  @Col.moment('nullable')
  volgendePoging!: string | null;
  @Col.moment('nullable')
  bevestigdTijdstip!: string | null;
}

export class Melding1700000000003 extends ForwardMigration {
  name = 'Melding1700000000003';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'melding_uit',
      [
        column.id('id', primary),
        column.text('soort', 30),
        column.text('aan', 20),
        column.id('justitiabele_id'),
        column.moment('tijdstip'),
        column.long('betrokkenheden'),
        column.int('pogingen'),
        column.moment('volgende_poging', nullable),
        column.moment('bevestigd_tijdstip', nullable),
      ],
      [['volgende_poging'], ['justitiabele_id']],
    );
    await createTable(runner, 'melding_in', [
      column.id('id', primary),
      column.text('soort', 30),
      column.id('justitiabele_id'),
      column.moment('tijdstip'),
      column.moment('ontvangen_tijdstip'),
    ]);
  }
}

/** Adds a melding to the outbox for each receiver; call it inside the mutation's `database.write`. */
export async function enqueueMelding(
  manager: EntityManager,
  melding: Omit<Melding, 'id' | 'aan'>,
  aan: readonly ReceivingPartij[],
): Promise<void> {
  if (aan.length === 0) return;
  await manager.insert(
    OutboxMelding,
    aan.map((receiver) => ({
      ...melding,
      id: randomUUID(),
      aan: receiver,
      pogingen: 0,
      volgendePoging: now(),
      bevestigdTijdstip: null,
    })),
  );
}

/**
 * Delivers one melding: `true` when the receiver confirmed, `false` when it refused for good; throws when it should be tried again,
 * PersonNotKnownYet when the receiver is there but waits for the AANKOMST.
 */
export type Deliver = (melding: Melding, trace: Trace) => Promise<boolean>;

export class PersonNotKnownYet extends Error {}

type Delivery = 'accepted' | 'refused' | 'person unknown' | 'failed';

const longestWaitMs = 60_000;
/** The receiver may never know the person, e.g. because the retention term of the file has passed there. */
const longestWaitForPersonMs = 3_600_000;

/**
 * Delivers the outbox, in order per person, so that a later fact never overtakes an earlier one; delivery to a receiver that is down is
 * retried. One process does, which `mayRun`; receivers are idempotent, so what it had sent when it died is sent again.
 */
export function startCourier(
  database: Database,
  deliver: Deliver,
  logger: Logger,
  everyMs = 1_000,
  tracing = noTracing,
  mayRun?: () => boolean,
): Background {
  return startBackground(
    async (run) => {
      const courier = { database, deliver, ...run };
      const receivers = await database.read((manager) =>
        manager
          .createQueryBuilder(OutboxMelding, 'm')
          .select('DISTINCT m.aan', 'aan')
          .where(isOpen)
          .getRawMany<{ aan: ReceivingPartij }>(),
      );
      const answered = await Promise.all(
        receivers.map(({ aan }) => deliverTo(aan, courier)),
      );
      return answered.includes(true);
    },
    logger,
    everyMs,
    () => tracing.run('deliver meldingen'),
    mayRun,
  );
}

/** A range of the index, which `IS NOT NULL` is not for every database. */
export const isOpen = "m.volgende_poging > ''";

interface CourierRun extends BackgroundRun {
  database: Database;
  deliver: Deliver;
}

/**
 * Returns whether the receiver responded to any melding. In order per person: a melding that fails blocks that person's later ones, and three
 * that fail block the receiver. While the receiver does not know the person, only his AANKOMST is sent, whatever its place in the order.
 * Changes come after all other meldingen, so that none of those waits for a receiver whose release takes no changes. Of a burst of changes of
 * one person one is sent: the receiver then fetches what all of them changed, for each was committed before.
 */
async function deliverTo(
  aan: ReceivingPartij,
  courier: CourierRun,
): Promise<boolean> {
  const waiting = new Set<string>();
  const unknown = new Set<string>();
  const informed = new Set<string>();
  const covered: string[] = [];
  let answered = false;
  let failures = 0;
  const rows = await courier.database.read((manager) =>
    manager
      .createQueryBuilder(OutboxMelding, 'm')
      .where(`m.aan = :aan AND ${isOpen}`, { aan })
      .orderBy(`CASE WHEN m.soort = '${changeMelding}' THEN 1 ELSE 0 END`)
      .addOrderBy('m.tijdstip')
      .addOrderBy('m.id')
      .limit(500)
      .getMany(),
  );
  for (const row of rows) {
    if (courier.isOver()) break;
    const { justitiabeleId: person, soort } = row;
    if (soort === changeMelding && informed.has(person)) {
      covered.push(row.id);
      continue;
    }
    if (failures === 3 || waiting.has(person)) continue;
    if (unknown.has(person) && soort !== 'AANKOMST') continue;
    const isDue = row.volgendePoging! <= now();
    const became = isDue ? await deliverOne(row, courier) : 'waits';
    if (became === 'accepted') informed.add(person);
    if (became === 'accepted' || became === 'refused') answered = true;
    if (became === 'failed') failures += 1;
    if (became === 'failed' || became === 'waits') waiting.add(person);
    if (became === 'person unknown') unknown.add(person);
  }
  if (covered.length > 0) await forget(courier.database, covered);
  return answered;
}

/** A change is no fact to keep: once it is delivered, its row goes. */
const forget = (database: Database, ids: string[]) =>
  database.write((manager) => manager.delete(OutboxMelding, { id: In(ids) }));

async function deliverOne(
  row: OutboxMelding,
  courier: CourierRun,
): Promise<Delivery> {
  const became = await attempt(row, courier);
  // A receiver that does not know the person yet will compute from everything when the arrival comes.
  if (row.soort === changeMelding && became !== 'failed')
    await forget(courier.database, [row.id]);
  else await recordAttempt(row, became, courier);
  return became;
}

async function attempt(
  row: OutboxMelding,
  { deliver, logger, trace }: CourierRun,
): Promise<Delivery> {
  try {
    if (await deliver(row, trace)) return 'accepted';
    logger.error({ melding: row.id }, 'melding refused');
    return 'refused';
  } catch (error) {
    logger.warn(
      { melding: row.id, attempt: row.pogingen + 1 },
      'melding delayed',
    );
    return error instanceof PersonNotKnownYet ? 'person unknown' : 'failed';
  }
}

async function recordAttempt(
  { id, volgendePoging, pogingen: before }: OutboxMelding,
  became: Delivery,
  { database }: CourierRun,
): Promise<void> {
  const pogingen = before + 1;
  const isOver = became === 'accepted' || became === 'refused';
  const longest =
    became === 'person unknown' ? longestWaitForPersonMs : longestWaitMs;
  const wait = Math.min(longest, 500 * 2 ** pogingen);
  // Another process may have delivered it meanwhile; the condition keeps its confirmation.
  await database.write((manager) =>
    manager.update(
      OutboxMelding,
      { id, volgendePoging: volgendePoging! },
      {
        pogingen,
        volgendePoging: isOver
          ? null
          : new Date(Date.now() + wait).toISOString(),
        ...(isOver && {
          bevestigdTijdstip: became === 'accepted' ? now() : null,
        }),
      },
    ),
  );
}
