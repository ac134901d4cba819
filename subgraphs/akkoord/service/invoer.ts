import { today, type Day } from '../../../shared/days.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';

const maximum = 500;

/** A text as it is kept, without blanks around it. Throws REGEL when it does not count 1 to 500 characters. */
export function tekst(waarde: string, wat: string, veld: string): string {
  const kern = waarde.trim();
  if (kern.length < 1 || kern.length > maximum)
    throw new DomainErrorData(
      'REGEL',
      `${wat} telt 1 tot ${maximum} tekens.`,
      veld,
    );
  return kern;
}

/** Something is done from the day it was recorded (a moment, taken as a day in Amsterdam) until today. Throws REGEL. */
export function checkGedaanOp(
  dag: Day,
  vastgelegdTijdstip: string,
  vandaag: Day,
  { zin, veld }: { zin: string; veld: string },
): void {
  if (dag > vandaag)
    throw new DomainErrorData(
      'REGEL',
      `${zin} op een dag in de toekomst.`,
      veld,
    );
  if (dag < today(new Date(vastgelegdTijdstip)))
    throw new DomainErrorData(
      'REGEL',
      `${zin} op een dag vóór het vastleggen ervan.`,
      veld,
    );
}
