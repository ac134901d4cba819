import { randomUUID } from 'node:crypto';
import {
  Entity,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type SelectQueryBuilder,
} from 'typeorm';
import { Col } from '../database/entity-columns.js';
import { organisationOf, type Caller } from './caller.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import type { Database } from '../database/database.js';
import { now } from '../days.js';
import type { Partij } from './partij.js';

/** How long after release the inrichting keeps its file, and so its relation (Penitentiaire maatregel art. 35-39). */
export const monthsAfterRelease = 6;

/** A relation between a person and an organisation during a period. Each partner keeps its own. */
@Entity('betrokkenheid')
export class Betrokkenheid {
  @Col.id('primary')
  id!: string;
  @Col.id()
  justitiabeleId!: string;
  @Col.text(20)
  partij!: Partij;
  @Col.text(20)
  organisatie!: string;
  @Col.moment()
  vanaf!: string;
  /** Exclusive end; `null` while open. */
  @Col.moment('nullable')
  tot!: string | null;
  /** The melding that reported it; `null` when the partner's own mutation did. */
  @Col.id('nullable')
  meldingId!: string | null;
}

export class Betrokkenheid1700000000002 extends ForwardMigration {
  name = 'Betrokkenheid1700000000002';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'betrokkenheid',
      [
        column.id('id', primary),
        column.id('justitiabele_id'),
        column.text('partij', 20),
        column.text('organisatie', 20),
        column.moment('vanaf'),
        column.moment('tot', nullable),
        column.id('melding_id', nullable),
      ],
      [
        ['unique:', 'justitiabele_id', 'partij', 'organisatie', 'vanaf'],
        ['partij', 'organisatie', 'justitiabele_id'],
      ],
    );
  }
}

/** Whether a relation holds at a moment. */
export const holdsAt = (
  { vanaf, tot }: Pick<Betrokkenheid, 'vanaf' | 'tot'>,
  at: string,
): boolean => vanaf <= at && (tot === null || tot > at);

/** The person lock, row-level authorization, as SQL. */
export interface PersonLock {
  /** A condition on a column that holds a person's id, e.g. `lock.on('d.justitiabele_id')`. */
  on(column: string): string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The same condition, as one that no database turns into a join: where another table gives the rows, in the order of its index. */
  each(column: string): string;
  /** Whether it is the lock of one organisation alone; then `:lockPartij` and `:lockOrganisatie` name it. */
  readonly organisation: boolean;
}

/**
 * Row-level authorization: a caller sees the people with whom his organisation has a relation at this moment and the one of his break-glass
 * access; a justitiabele sees himself; akkoord's own computation sees everyone; any other caller sees nobody. An invisible person is
 * indistinguishable from one that does not exist.
 */
export function personLock(caller: Caller, at: string = now()): PersonLock {
  if (caller.role === 'justitiabele' && caller.justitiabele)
    return uniform((id) => `${id} = :lockSelf`, {
      lockSelf: caller.justitiabele,
    });
  if (
    caller.role === 'systeem' &&
    caller.organisation === 'AKKOORD' &&
    caller.scopes.includes('keten:lezen')
  )
    return uniform(() => '1 = 1');
  const organisation = organisationOf(caller);
  if (!organisation) return uniform(() => '1 = 0');
  const opened = caller.noodtoegang?.justitiabele;
  const or = (id: string) =>
    opened === undefined ? '' : ` OR ${id} = :lockOpened`;
  return {
    on: (id) => `(EXISTS (SELECT 1 ${relationNow(id)})${or(id)})`,
    each: (id) => `((SELECT COUNT(*) ${relationNow(id)}) > 0${or(id)})`,
    parameters: {
      lockPartij: organisation.partij,
      lockOrganisatie: organisation.organisatie,
      lockAt: at,
      ...(opened === undefined ? {} : { lockOpened: opened }),
    },
    organisation: opened === undefined,
  };
}

const uniform = (
  on: PersonLock['on'],
  parameters: PersonLock['parameters'] = {},
): PersonLock => ({ on, each: on, parameters, organisation: false });

const holdsNow = (relation: string): string =>
  `${relation}.partij = :lockPartij AND ${relation}.organisatie = :lockOrganisatie AND ${relation}.vanaf <= :lockAt` +
  ` AND (${relation}.tot IS NULL OR ${relation}.tot > :lockAt)`;

const relationNow = (id: string): string =>
  `FROM betrokkenheid lck WHERE lck.justitiabele_id = ${id} AND ${holdsNow('lck')}`;

/**
 * A query for rows about people under a lock: where each read of a store begins. `person`: the column with the person's id, of `alias` or of
 * what is joined to it.
 */
export const visibleRows = <Row extends ObjectLiteral>(
  manager: EntityManager,
  lock: PersonLock,
  entity: EntityTarget<Row>,
  alias: string,
  person = `${alias}.justitiabele_id`,
): SelectQueryBuilder<Row> =>
  keepingLock(
    manager
      .createQueryBuilder(entity, alias)
      .where(lock.on(person), lock.parameters),
  );

/** The same, where `relation`, of a joined table, gives the rows of an organisation in the order of its index. */
export const visibleInOrder = <Row extends ObjectLiteral>(
  manager: EntityManager,
  lock: PersonLock,
  entity: EntityTarget<Row>,
  alias: string,
  { person, relation }: { person: string; relation: string },
): SelectQueryBuilder<Row> =>
  keepingLock(
    manager
      .createQueryBuilder(entity, alias)
      .where(
        lock.organisation ? lock.each(relation) : lock.on(person),
        lock.parameters,
      ),
  );

/** Whether a caller sees all of these people now; `person`: the entity whose rows they are. */
export const areVisible = async (
  { read }: Pick<Database, 'read'>,
  caller: Caller,
  person: new () => object,
  ids: readonly string[],
): Promise<boolean> =>
  ids.length === 0 ||
  ids.length ===
    (await read((manager) =>
      visibleRows(manager, personLock(caller), person, 'p', 'p.id')
        .andWhere('p.id IN (:...ids)', { ids })
        .getCount(),
    ));

/** `where` would replace the lock, and `orWhere` add rows that it does not let through. */
function keepingLock<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  const refuse = () => {
    throw new Error('These rows are restricted already: use andWhere.');
  };
  return Object.assign(query, { where: refuse, orWhere: refuse });
}

/**
 * A query for a page of people under a lock. For an organisation its relations, `own`, come first, so that a page in the order of
 * `orderedByPerson` reads one range of their index. Two relations may hold at once, after a second detention: the latest counts.
 */
export const pageUnderLock = <Row extends ObjectLiteral>(
  manager: EntityManager,
  lock: PersonLock,
  entity: EntityTarget<Row>,
  alias: string,
): SelectQueryBuilder<Row> => {
  const person = `${alias}.id`;
  if (!lock.organisation)
    return visibleRows(manager, lock, entity, alias, person);
  return keepingLock(
    manager
      .createQueryBuilder(entity, alias)
      .innerJoin(
        Betrokkenheid,
        'own',
        `own.justitiabele_id = ${person} AND ${holdsNow('own')}`,
      )
      .where(
        `NOT EXISTS (SELECT 1 FROM betrokkenheid later WHERE later.justitiabele_id = own.justitiabele_id AND ${holdsNow('later')} AND later.vanaf > own.vanaf)`,
      )
      .setParameters(lock.parameters),
  );
};

/** The order of a list of `pageUnderLock`. */
export const orderedByPerson = (lock: PersonLock, person: string) => {
  const id = lock.organisation ? 'own.justitiabele_id' : person;
  return { order: id, id };
};

/** Counts the people whom the lock of an organisation lets through, from the index of relations; null for another lock. */
export const countRelated = ({ organisation, parameters }: PersonLock) =>
  organisation
    ? async (manager: EntityManager): Promise<number> => {
        const counted = await manager
          .createQueryBuilder(Betrokkenheid, 'lck')
          .select('COUNT(DISTINCT lck.justitiabele_id)', 'count')
          .where(holdsNow('lck'), parameters)
          .getRawOne<{ count: number }>();
        return Number(counted!.count);
      }
    : null;

/** A relation in a melding. */
export interface ReportedBetrokkenheid {
  partij: Partij;
  organisatie: string;
  vanaf: string;
  tot: string | null;
}

/**
 * Stores reported relations; call it inside `database.write`. Idempotent, and a late report of a start does not reopen a relation that has
 * ended.
 */
export async function recordBetrokkenheden(
  manager: EntityManager,
  justitiabeleId: string,
  reported: readonly ReportedBetrokkenheid[],
  meldingId: string | null = null,
): Promise<void> {
  for (const relation of reported) {
    const { partij, organisatie, vanaf, tot } = relation;
    const known = await manager.findBy(Betrokkenheid, {
      justitiabeleId,
      partij,
      organisatie,
    });
    const same =
      known.find((row) => row.vanaf === vanaf) ??
      known.find((row) => row.tot === null);
    if (!same) {
      await manager.insert(Betrokkenheid, {
        id: randomUUID(),
        justitiabeleId,
        partij,
        organisatie,
        vanaf,
        tot,
        meldingId,
      });
    } else if (same.tot === null && tot !== null) {
      await manager.update(Betrokkenheid, { id: same.id }, { tot, meldingId });
    }
  }
}
