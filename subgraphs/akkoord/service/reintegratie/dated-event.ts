import { today, type Day } from '../../../../shared/days.js';
import type {
  Gebeurtenissoort,
  Recordverwijzing,
} from '../../schema.generated.js';

/** A fact as one Dutch sentence, on its day; without a day it does not count. */
export interface DatedEvent {
  soort: Gebeurtenissoort;
  datum: Day | null;
  /** Where more than the day is known. */
  tijdstip: string | null;
  omschrijving: string;
  record: Recordverwijzing;
  /** What can only come before it. */
  after: readonly DatedEvent[];
}

/** Tells facts of one record. */
export const eventFactory = (type: string, id: string | null) => {
  const record = { type, id };
  return {
    onDay: (
      soort: Gebeurtenissoort,
      datum: Day | null,
      omschrijving: string,
      ...after: readonly DatedEvent[]
    ): DatedEvent => ({
      soort,
      datum,
      tijdstip: null,
      omschrijving,
      record,
      after,
    }),
    atMoment: (
      soort: Gebeurtenissoort,
      tijdstip: string | null,
      omschrijving: string,
      ...after: readonly DatedEvent[]
    ): DatedEvent => ({
      soort,
      datum: tijdstip === null ? null : today(new Date(tijdstip)),
      tijdstip,
      omschrijving,
      record,
      after,
    }),
  };
};

/** The Dutch words for a code. A partner may send a code that is newer than this list. */
export const labelOf = <Code extends string>(
  labels: Readonly<Record<Code, string>>,
  code: Code,
): string => (Object.hasOwn(labels, code) ? labels[code] : 'onbekend');
