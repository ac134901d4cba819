import { today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { DetentieEntity } from '../entities/detentie.js';

/** Throws a domain error (REGEL) unless the rule holds. */
export function refuseUnless(
  holds: boolean,
  message: string,
  field: string,
): asserts holds {
  if (!holds) throw new DomainError('REGEL', message, field);
}

/** The columns with the start and end of a detention. */
export type DetentiePeriod = Pick<
  DetentieEntity,
  'insluitingsdatum' | 'verwachteEinddatum' | 'werkelijkeEinddatum'
>;

/** A detention runs until it is ended. */
export const requireRunning = ({ werkelijkeEinddatum }: DetentiePeriod): void =>
  refuseUnless(
    werkelijkeEinddatum === null,
    'Deze detentie is al beëindigd.',
    'detentie',
  );

/** Events are recorded after they happened. */
export const requireNotInFuture = (
  day: Day,
  field: string,
  currentDay: Day = today(),
): void =>
  refuseUnless(
    day <= currentDay,
    'Deze datum ligt in de toekomst; leg vast wat gebeurd is.',
    field,
  );

/** A day of this detention, not in the future. */
export function requireDayOfDetentie(
  { insluitingsdatum, werkelijkeEinddatum }: DetentiePeriod,
  day: Day,
  field: string,
  currentDay: Day = today(),
): void {
  requireNotInFuture(day, field, currentDay);
  refuseUnless(
    day >= insluitingsdatum,
    'Deze datum ligt vóór de insluiting.',
    field,
  );
  refuseUnless(
    werkelijkeEinddatum === null || day <= werkelijkeEinddatum,
    'Deze datum ligt na het einde van de detentie.',
    field,
  );
}

export const requireEndAfterStart = (
  insluitingsdatum: Day,
  verwachteEinddatum: Day,
): void =>
  refuseUnless(
    verwachteEinddatum > insluitingsdatum,
    'De verwachte einddatum moet na de insluitingsdatum liggen.',
    'verwachteEinddatum',
  );

/** Not blank, and not longer than its column. */
export const requireText = (
  text: string,
  field: string,
  maxLength: number,
): void =>
  refuseUnless(
    text.trim() !== '' && text.length <= maxLength,
    `Vul een tekst van 1 tot ${maxLength} tekens in.`,
    field,
  );
