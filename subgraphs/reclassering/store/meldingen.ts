import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  Betrokkenheid,
  recordBetrokkenheden,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import { changeMelding } from '../../../shared/access/partij.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import {
  enqueueMelding,
  OutboxMelding,
} from '../../../shared/meldingen/courier.js';
import { receiveMelding } from '../../../shared/meldingen/inbox.js';
import { queueChange } from '../../../shared/meldingen/report-changes.js';
import { recipientsOf } from '../../../shared/meldingen/recipients.js';
import { type MeldingInput } from '../../../shared/meldingen/melding-input.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import { ClientEntity } from '../entities/client.js';
import { reclasseringPersonNumbers } from './person-numbers.js';

/** A random client number: it reveals nothing, and a collision is not to be expected. */
const newClientnummer = (): string =>
  String(randomInt(100_000_000_000, 999_999_999_999));

/** Latest first. */
const sent: PersonRows<OutboxMelding> = {
  entity: OutboxMelding,
  from: 'melding_uit m',
  person: 'm.justitiabele_id',
  where: `m.soort <> '${changeMelding}'`,
  order: ['-tijdstip', 'id'],
};

/** The outbox and inbox of meldingen. */
export const meldingenStore = (
  database: Database,
  rows: RowReader,
  caller: Caller,
) => ({
  meldingenByJustitiabele: rows.of(sent),

  /** Records which organisation joined and which one left, and queues meldingen to the partners. */
  reportOrganisaties: (
    soort: 'ADVIESAANVRAAG' | 'ORGANISATIEWIJZIGING',
    justitiabeleId: string,
    { joined, left }: { joined: string; left: string | null },
  ) =>
    database.write(async (manager) => {
      // eslint-disable-next-line house/visible-rows -- for the recipients of a melding
      const known = await manager.findBy(Betrokkenheid, { justitiabeleId });
      const tijdstip = now();
      const relation = (organisatie: string, tot: string | null) => ({
        partij: 'RECLASSERING' as const,
        organisatie,
        vanaf: openSince(known, organisatie) ?? tijdstip,
        tot,
      });
      const betrokkenheden = [relation(joined, null)];
      if (left) betrokkenheden.push(relation(left, tijdstip));
      await recordBetrokkenheden(manager, justitiabeleId, betrokkenheden);
      await enqueueMelding(
        manager,
        { soort, justitiabeleId, tijdstip, betrokkenheden },
        recipientsOf('RECLASSERING', known),
      );
    }, justitiabeleId),

  /** Processes a melding. An arrival creates a client when one of the three organisations has a relation. */
  takeMelding: (input: MeldingInput, skn: string | null) =>
    receiveMelding(database, caller, input, {
      // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
      knows: (manager, id) => manager.existsBy(ClientEntity, { id }),
      handle: (manager) => recordClient(database, manager, input, skn),
    }),
});

const reportChange = queueChange('reclassering');

async function recordClient(
  database: Database,
  manager: EntityManager,
  input: MeldingInput,
  skn: string | null,
): Promise<void> {
  const id = input.justitiabele;
  // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
  const known = await manager.existsBy(ClientEntity, { id });
  if (!known && !isReclasseringInvolved(input)) return;
  const numbers = reclasseringPersonNumbers(database);
  const holder = await holderOf(numbers, skn);
  checkHolder(holder, id);
  if (!known) {
    await manager.insert(ClientEntity, {
      ...newVersionedRow(id),
      fictief: false,
    });
    await numbers.insert([
      { id, numbers: { skn, clientnummer: newClientnummer() } },
    ]);
    // Akkoord may have had the arrival before, and computed without what is here.
    await reportChange(manager, id);
  } else if (skn !== null && holder === null) {
    await numbers.replace(id, { skn });
    await manager.update(ClientEntity, { id }, { peildatum: now() });
  }
}

/** The start of an organisation's open relation, if it has one. */
const openSince = (known: readonly Betrokkenheid[], organisatie: string) =>
  known.find(
    (relation) =>
      relation.partij === 'RECLASSERING' &&
      relation.organisatie === organisatie &&
      relation.tot === null,
  )?.vanaf;

const isReclasseringInvolved = ({ betrokkenheden }: MeldingInput): boolean =>
  betrokkenheden.some(({ partij }) => partij === 'RECLASSERING');

/** The client who has this number, if any. Refuses one that is too long: SQL dialects truncate or throw. */
async function holderOf(
  numbers: ReturnType<typeof reclasseringPersonNumbers>,
  skn: string | null,
): Promise<string | null> {
  if (skn === null) return null;
  if (skn.length > 20)
    throw new DomainError(
      'REGEL',
      'Een strafrechtsketennummer heeft hoogstens 20 tekens.',
      'skn',
    );
  return (await numbers.idsByNumber('skn', [skn])).get(skn) ?? null;
}

function checkHolder(holder: string | null, id: string): void {
  if (holder !== null && holder !== id)
    throw new DomainError(
      'REGEL',
      'Dit strafrechtsketennummer hoort al bij een andere cliënt.',
      'skn',
    );
}
