import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { WaarnemingEntity } from '../../../shared/audit/audit-tables.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { WaarnemingVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownOrganisation } from './own-organisation.js';

const dayMs = 86_400_000;
const maxDays = 28;
const maxDaysAhead = 56;

/** Delegates the caller's organisation and role to a colleague for a limited time. Throws REGEL. */
export async function waarnemingVastleggen(
  store: Store,
  caller: Caller,
  { waarnemer, vanaf, tot }: WaarnemingVastleggenInput,
): Promise<{ waarneming: WaarnemingEntity }> {
  const moment = now();
  const waarneming: WaarnemingEntity = {
    id: randomUUID(),
    waarnemer: waarnemer.trim(),
    rol: caller.role,
    organisatie: ownOrganisation(caller),
    vastgelegdDoor: caller.subject,
    vanaf: vanaf > moment ? vanaf : moment,
    tot,
  };
  checkWaarnemer(waarneming);
  checkPeriod(waarneming, moment);
  await store.addWaarneming(waarneming);
  return { waarneming };
}

function checkWaarnemer({ waarnemer, vastgelegdDoor }: WaarnemingEntity): void {
  const domainError = (boodschap: string) =>
    new DomainError('REGEL', boodschap, 'waarnemer');
  if (waarnemer === '' || waarnemer.length > 120)
    throw domainError(
      'Noem de waarnemer met zijn aanduiding (sub) bij de uitgever van tokens.',
    );
  if (waarnemer === vastgelegdDoor)
    throw domainError('Niemand neemt waar voor zichzelf.');
}

function checkPeriod({ vanaf, tot }: WaarnemingEntity, moment: string): void {
  if (tot <= vanaf)
    throw new DomainError(
      'REGEL',
      'Het einde ligt na het begin, en nog niet in het verleden.',
      'tot',
    );
  if (days(vanaf, tot) > maxDays)
    throw new DomainError(
      'REGEL',
      `Een waarneming duurt ten hoogste ${maxDays} dagen.`,
      'tot',
    );
  if (days(moment, vanaf) > maxDaysAhead)
    throw new DomainError(
      'REGEL',
      `Een waarneming begint binnen ${maxDaysAhead} dagen.`,
      'vanaf',
    );
}

const days = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / dayMs;
