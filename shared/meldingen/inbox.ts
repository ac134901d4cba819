import { Entity, type EntityManager, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
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
import {
  checkOwnRelation,
  checkEverRelated,
  checkSenderPolicy,
  introduces,
} from './sender-policy.js';
import { checkBetrokkenheidInput } from './betrokkenheid-input.js';
import {
  changeMelding,
  type Meldingsoort,
  type Partij,
} from '../access/partij.js';
import { DomainError } from '../graphql/domain-error.js';
import type { MeldingInput } from './melding-input.js';

/** Inbox: the meldingen that were processed already, for idempotency. */
@Entity('melding_in')
export class InboxMelding {
  /** Part of the key: two senders may use the same id. */
  @Col.text(20, 'primary')
  afzender!: Partij;
  @Col.id('primary')
  id!: string;
  @Col.text(30)
  soort!: Meldingsoort;
  @Col.id()
  justitiabeleId!: string;
  @Col.moment()
  tijdstip!: string;
  @Col.moment()
  ontvangenTijdstip!: string;
}

/** Adds the sender to the key; for an existing row, the one party that may report its soort. Can be rerun after an interruption. */
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

/** The receiver's part in processing a melding. */
export interface MeldingReceiver {
  /** Whether it has a person with this id. */
  knows(manager: EntityManager, justitiabele: string): Promise<boolean>;
  handle?(manager: EntityManager): Promise<void>;
}

/**
 * Processes a melding once, from a sender that may report it: relations are recorded, then the receiver handles it. Repeating it has no
 * effect. A change is handled each time and not recorded: handling it twice does no harm, and it is no fact about the person that would
 * lengthen the retention of his file. Throws REGEL, which is final, for a report that the sender may not make or that is inconsistent.
 * Errors: FORBIDDEN, BAD_USER_INPUT; PERSON_NOT_KNOWN_YET, which is retryable, for anything but an arrival when the person is unknown here.
 */
export async function receiveMelding(
  database: Database,
  caller: Caller,
  input: MeldingInput,
  { knows, handle }: MeldingReceiver,
): Promise<{ ontvangen: true; justitiabele: { id: string } }> {
  const { melding: id, soort, justitiabele, tijdstip } = input;
  const afzender = checkSenderPolicy(caller, input);
  checkBetrokkenheidInput(input);
  const reported = input.betrokkenheden.map((relation) => ({
    ...relation,
    tot: relation.tot ?? null,
  }));
  await database.write(async (manager) => {
    const processed = await manager.findOneBy(InboxMelding, { afzender, id });
    if (processed) return checkSame(processed, input);
    if (!introduces(soort)) {
      if (!(await knows(manager, justitiabele))) throw personNotKnownYet();
      if (soort === changeMelding) {
        await checkEverRelated(manager, afzender, justitiabele);
        return handle?.(manager);
      }
      await checkOwnRelation(manager, afzender, justitiabele, reported);
    }
    await manager.insert(InboxMelding, {
      afzender,
      id,
      soort,
      justitiabeleId: justitiabele,
      tijdstip,
      ontvangenTijdstip: now(),
    });
    await recordBetrokkenheden(manager, justitiabele, reported, id);
    await handle?.(manager);
  }, justitiabele);
  return { ontvangen: true, justitiabele: { id: justitiabele } };
}

/** Without this check, a different melding with a used id would be dropped silently. */
function checkSame(processed: InboxMelding, input: MeldingInput): void {
  if (
    processed.soort !== input.soort ||
    processed.justitiabeleId !== input.justitiabele
  )
    throw new DomainError(
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
