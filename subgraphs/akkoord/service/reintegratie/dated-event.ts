import { today, type Day } from '../../../../shared/days.js';
import { inSentence } from '../../../../shared/labels.js';
import type {
  Gebeurtenissoort,
  Recordverwijzing,
} from '../../schema.generated.js';

/** An event of the tijdlijn with a Dutch description; left out if it has no day. */
export interface DatedEvent {
  soort: Gebeurtenissoort;
  datum: Day | null;
  /** Only if the source has a time, not just a day. */
  tijdstip: string | null;
  omschrijving: string;
  record: Recordverwijzing;
  /** Events that precede this one. */
  after: readonly DatedEvent[];
}

/** Creates events about one record. */
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

/** The Dutch label of a code. A partner may send a code that is newer than this list. */
export const labelOf = <Code extends string>(
  labels: Readonly<Record<Code, string>>,
  code: Code,
): string => (Object.hasOwn(labels, code) ? labels[code] : 'onbekend');

/** The same within a sentence. */
export const inSentenceOf = <Code extends string>(
  labels: Readonly<Record<Code, string>>,
  code: Code,
): string => inSentence(labelOf(labels, code));
