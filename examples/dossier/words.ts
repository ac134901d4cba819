import type { GraphError, Missing, Reason } from './kit/index.js';

const days = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** A day or a moment as a day; a dash when it is unknown. */
export const day = (value: string | null | undefined): string =>
  value ? days.format(new Date(value)) : '–';

/** Today in the Netherlands, YYYY-MM-DD. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(),
  );

const parties: Readonly<Record<string, string>> = {
  DJI: 'DJI',
  RECLASSERING: 'reclassering',
  GEMEENTE: 'gemeente',
  JUSTITIABELE: 'betrokkene zelf',
  AKKOORD: 'akkoord',
};

/** A party, by its code or the name of its partner. */
export const party = (code: string): string =>
  parties[code.toUpperCase()] ?? code;

export const partyList = (codes: readonly string[]): string =>
  codes.map(party).join(', ') || '–';

const causes: Partial<Record<Reason, string>> = {
  TIMEOUT: 'antwoordt niet op tijd',
  CONNECTION: 'is niet bereikbaar',
  BREAKER_OPEN: 'is tijdelijk niet bereikbaar',
  OVERLOADED: 'is nu te druk',
};

export const missingInWords = ({ partner, reason }: Missing): string =>
  `${party(partner)} ${(reason && causes[reason]) ?? 'geeft nu geen bruikbaar antwoord'}`;

/** A refusal of the whole request. */
export function refusalInWords({ extensions, message }: GraphError): string {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return 'Uw sessie is verlopen. Log opnieuw in.';
    case 'QUOTA_EXCEEDED':
      return 'U hebt dit uur het maximale aantal personen bekeken. Probeer het later opnieuw.';
    case 'OVERLOADED':
    case 'DEADLINE_EXCEEDED':
    case 'RECORD_UNAVAILABLE':
      return 'Het is nu te druk. Probeer het over een minuut opnieuw.';
    default:
      return `Dit lukt niet: ${message}`;
  }
}

/** The code of a signal in words; its sentence is in the dossier. */
export function signal(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
