import { today, type Day } from '../../../../shared/days.js';
import type {
  Gebeurtenissoort,
  Recordverwijzing,
} from '../../schema.generated.js';

/** A fact as one Dutch sentence, on its day; without a day it does not count. */
export interface Gedateerd {
  soort: Gebeurtenissoort;
  datum: Day | null;
  /** Where more than the day is known. */
  tijdstip: string | null;
  omschrijving: string;
  record: Recordverwijzing;
  /** What can only come before it. */
  na: readonly Gedateerd[];
}

/** Tells facts of one record. */
export const feitenOver = (type: string, id: string | null) => {
  const record = { type, id };
  return {
    opDag: (
      soort: Gebeurtenissoort,
      datum: Day | null,
      omschrijving: string,
      ...na: readonly Gedateerd[]
    ): Gedateerd => ({
      soort,
      datum,
      tijdstip: null,
      omschrijving,
      record,
      na,
    }),
    opMoment: (
      soort: Gebeurtenissoort,
      tijdstip: string | null,
      omschrijving: string,
      ...na: readonly Gedateerd[]
    ): Gedateerd => ({
      soort,
      datum: tijdstip === null ? null : today(new Date(tijdstip)),
      tijdstip,
      omschrijving,
      record,
      na,
    }),
  };
};

/** The Dutch words for a code. A partner may send a code that is newer than this list. */
export const woordenVoor = <Code extends string>(
  lijst: Readonly<Record<Code, string>>,
  code: Code,
): string => (Object.hasOwn(lijst, code) ? lijst[code] : 'onbekend');
