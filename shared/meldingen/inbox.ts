import {
  Column,
  Entity,
  PrimaryColumn,
  type EntityManager,
  type QueryRunner,
} from 'typeorm';
import { recordBetrokkenheden } from '../access/betrokkenheid.js';
import type { Caller } from '../access/caller.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import type { Database } from '../database/database.js';
import { now } from '../days.js';
import { graphError } from '../graphql/errors.js';
import type { Meldingsoort } from './courier.js';
import {
  checkOwnRelation,
  checkSenderPolicy,
  introduces,
} from './sender-policy.js';
import { checkBetrokkenheidInput } from './betrokkenheid-input.js';
import type { Partij } from '../access/partij.js';
import { DomainErrorData } from '../graphql/domain-error.js';

/** Inbox: which meldingen were taken already. */
@Entity('melding_in')
export class MeldingIn {
  /** Whose id it is: two senders may use the same one. */
  @PrimaryColumn({ type: 'varchar', length: 20 })
  afzender!: Partij;
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ type: 'varchar', length: 30 })
  soort!: Meldingsoort;
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 24 })
  tijdstip!: string;
  @Column({ name: 'ontvangen_tijdstip', type: 'varchar', length: 24 })
  ontvangenTijdstip!: string;
}

/** The sender becomes part of the key; whatever was taken before came from the one party that may report its soort. Broken off, it begins again. */
export class MeldingAfzender1700000000022 extends ForwardMigration {
  name = 'MeldingAfzender1700000000022';
  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasTable('melding_in_oud')))
      await runner.query('ALTER TABLE melding_in RENAME TO melding_in_oud');
    await runner.query('DROP TABLE IF EXISTS melding_in');
    await createTable(runner, 'melding_in', [
      column.text('afzender', 20, primary),
      column.id('id', primary),
      column.text('soort', 30),
      column.id('justitiabele_id'),
      column.moment('tijdstip'),
      column.moment('ontvangen_tijdstip'),
    ]);
    await runner.query(
      `INSERT INTO melding_in (afzender, id, soort, justitiabele_id, tijdstip, ontvangen_tijdstip)
       SELECT CASE WHEN soort = 'GEMEENTEWIJZIGING' THEN 'GEMEENTE'
         WHEN soort IN ('ORGANISATIEWIJZIGING', 'ADVIESAANVRAAG') THEN 'RECLASSERING' ELSE 'DJI' END,
         id, soort, justitiabele_id, tijdstip, ontvangen_tijdstip FROM melding_in_oud`,
    );
    await runner.query('DROP TABLE melding_in_oud');
  }
}

/** A melding as it arrives; its type in GraphQL is MeldingAan…Input. */
export interface MeldingInput {
  melding: string;
  soort: Meldingsoort;
  justitiabele: string;
  tijdstip: string;
  betrokkenheden: readonly {
    partij: Partij;
    organisatie: string;
    vanaf: string;
    tot?: string | null | undefined;
  }[];
}

/** What a receiver does with a melding. */
export interface MeldingOntvanger {
  /** Whether it keeps somebody with this id. */
  kent(manager: EntityManager, justitiabele: string): Promise<boolean>;
  take?(manager: EntityManager): Promise<void>;
}

/**
 * Takes a melding once, from a sender that may report it: relations are recorded, then the receiver does what it does with it. Again, it
 * changes nothing. Throws REGEL for what its sender may not report or cannot mean, for good. Errors: FORBIDDEN, BAD_USER_INPUT;
 * PERSON_NOT_KNOWN_YET, after which it can be sent again, for anything but an arrival about somebody who is not known here.
 */
export async function receiveMelding(
  database: Database,
  sender: Caller,
  input: MeldingInput,
  { kent, take }: MeldingOntvanger,
): Promise<{ ontvangen: true; justitiabele: { id: string } }> {
  const { melding: id, soort, justitiabele, tijdstip } = input;
  const afzender = checkSenderPolicy(sender, input);
  checkBetrokkenheidInput(input);
  const opgaven = input.betrokkenheden.map((opgave) => ({
    ...opgave,
    tot: opgave.tot ?? null,
  }));
  await database.write(async (manager) => {
    const taken = await manager.findOneBy(MeldingIn, { afzender, id });
    if (taken) return checkSame(taken, input);
    if (!introduces(soort)) {
      if (!(await kent(manager, justitiabele))) throw personNotKnownYet();
      await checkOwnRelation(manager, afzender, justitiabele, opgaven);
    }
    await manager.insert(MeldingIn, {
      afzender,
      id,
      soort,
      justitiabeleId: justitiabele,
      tijdstip,
      ontvangenTijdstip: now(),
    });
    await recordBetrokkenheden(manager, justitiabele, opgaven, id);
    await take?.(manager);
  }, justitiabele);
  return { ontvangen: true, justitiabele: { id: justitiabele } };
}

/** Somebody else under an id that was used would be lost without a word. */
function checkSame(taken: MeldingIn, input: MeldingInput): void {
  if (
    taken.soort !== input.soort ||
    taken.justitiabeleId !== input.justitiabele
  )
    throw new DomainErrorData(
      'REGEL',
      'Onder dit kenmerk is al een andere melding ontvangen.',
      'melding',
    );
}

export const personNotKnownYet = () =>
  graphError(
    'PERSON_NOT_KNOWN_YET',
    'This person is not known here yet. Send this again after his arrival was reported.',
  );
