import { today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';

const maxLength = 500;

/** Returns the trimmed text. Throws REGEL if its length is not 1 to 500 characters. */
export function checkText(
  value: string,
  subject: string,
  field: string,
): string {
  const trimmed = value.trim();
  if (trimmed.length < 1 || trimmed.length > maxLength)
    throw new DomainError(
      'REGEL',
      `${subject} telt 1 tot ${maxLength} tekens.`,
      field,
    );
  return trimmed;
}

/** A last day: today or later. Throws REGEL. */
export function checkDueDay(
  day: Day,
  currentDay: Day,
  subject = 'Een afspraak',
): void {
  if (day < currentDay)
    throw new DomainError(
      'REGEL',
      `${subject} kan niet uiterlijk op een dag zijn die al voorbij is.`,
      'uiterlijkOp',
    );
}

/** The day must lie between the day of recording, in Amsterdam, and today. Throws REGEL. */
export function checkDoneOn(
  day: Day,
  vastgelegdTijdstip: string,
  currentDay: Day,
  { sentence, field }: { sentence: string; field: string },
): void {
  if (day > currentDay)
    throw new DomainError(
      'REGEL',
      `${sentence} op een dag in de toekomst.`,
      field,
    );
  if (day < today(new Date(vastgelegdTijdstip)))
    throw new DomainError(
      'REGEL',
      `${sentence} op een dag vóór het vastleggen ervan.`,
      field,
    );
}
