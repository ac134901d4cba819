import { today, type Day } from '../../../shared/days.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { DetentieEntity } from '../entities/detentie.js';

/** Refuses the act by a rule of the domain unless it holds. */
export function refuseUnless(
  holds: boolean,
  message: string,
  field: string,
): asserts holds {
  if (!holds) throw new DomainErrorData('REGEL', message, field);
}

/** The columns that tell from when until when a detention lasts. */
export type DetentiePeriod = Pick<
  DetentieEntity,
  'insluitingsdatum' | 'verwachteEinddatum' | 'werkelijkeEinddatum'
>;

/** Running: nobody ended it yet. */
export const requireRunning = ({ werkelijkeEinddatum }: DetentiePeriod): void =>
  refuseUnless(
    werkelijkeEinddatum === null,
    'Deze detentie is al beëindigd.',
    'detentie',
  );

/** What is recorded as done cannot lie ahead. */
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

/** A day of this detention that has come. */
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

/** The expected end comes after the beginning. */
export const requireEndAfterStart = (
  insluitingsdatum: Day,
  verwachteEinddatum: Day,
): void =>
  refuseUnless(
    verwachteEinddatum > insluitingsdatum,
    'De verwachte einddatum moet na de insluitingsdatum liggen.',
    'verwachteEinddatum',
  );

/** Something to read, and not more than its column holds. */
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
