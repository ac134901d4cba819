import { randomUUID } from 'node:crypto';
import { Entity, type EntityManager, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
import { organisationOf, type Caller } from './caller.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
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
}

/**
 * Row-level authorization: a caller sees the people with whom his organisation has a relation at this moment and the one of his break-glass
 * access; a justitiabele sees himself; akkoord's own computation sees everyone; any other caller sees nobody. An invisible person is
 * indistinguishable from one that does not exist.
 */
export function personLock(caller: Caller, at: string = now()): PersonLock {
  if (caller.role === 'justitiabele' && caller.justitiabele)
    return {
      on: (id) => `${id} = :lockSelf`,
      parameters: { lockSelf: caller.justitiabele },
    };
  if (
    caller.role === 'systeem' &&
    caller.organisation === 'AKKOORD' &&
    caller.scopes.includes('keten:lezen')
  )
    return { on: () => '1 = 1', parameters: {} };
  const organisation = organisationOf(caller);
  if (!organisation) return { on: () => '1 = 0', parameters: {} };
  const opened = caller.noodtoegang?.justitiabele;
  return {
    on: (id) =>
      `(EXISTS (SELECT 1 FROM betrokkenheid lck WHERE lck.justitiabele_id = ${id} AND lck.partij = :lockPartij` +
      ` AND lck.organisatie = :lockOrganisatie AND lck.vanaf <= :lockAt AND (lck.tot IS NULL OR lck.tot > :lockAt))` +
      `${opened === undefined ? '' : ` OR ${id} = :lockOpened`})`,
    parameters: {
      lockPartij: organisation.partij,
      lockOrganisatie: organisation.organisatie,
      lockAt: at,
      ...(opened === undefined ? {} : { lockOpened: opened }),
    },
  };
}

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
