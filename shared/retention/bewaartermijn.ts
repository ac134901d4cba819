import { addMonths, today, type Day } from '../days.js';

/** How long something is kept, and why: one row of a partner's table, for a jurist to read and amend. */
export interface Bewaartermijn {
  /** Names it in the record of destruction; in capitals. */
  code: string;
  /** What is destroyed when it has passed. */
  wat: string;
  /** Whole months; 0 when the fact from which it runs is itself the end. */
  maanden: number;
  /** The fact from which it runs. */
  vanaf: string;
  grondslag: string;
  /** Where the term was read (the S-numbers are those of the project's list of sources), or why it was chosen. */
  bron: string;
  /** REGELING: it is law. ONTWERP: a draft of it. EIGEN_KEUZE: nobody decided it yet, to be confirmed by the owner. */
  zekerheid: 'REGELING' | 'ONTWERP' | 'EIGEN_KEUZE';
}

/** Whether a term that runs from a day, or from a moment, has passed: on its last day plus one, and no day earlier. */
export const hasExpired = (
  { maanden }: Pick<Bewaartermijn, 'maanden'>,
  vanaf: string,
  day: Day,
): boolean =>
  addMonths(vanaf.length > 10 ? today(new Date(vanaf)) : vanaf, maanden) <= day;

/** The term in words: `10 jaar`, `6 maanden`. */
export const termijnInWords = ({
  maanden,
}: Pick<Bewaartermijn, 'maanden'>): string =>
  maanden === 0
    ? 'direct'
    : maanden % 12 === 0
      ? `${maanden / 12} jaar`
      : `${maanden} maanden`;
