import { english, type ShownEnum } from './english.js';
import {
  labels,
  type BetrokkenPartij,
  type GraphError,
  type Missing,
} from './kit/index.js';
import { texts, type Language, type TextKey } from './texts.js';

const languages = ['nl', 'en'] as const;

/** Of the whole page: the application draws itself anew when it changes, so that what is filled in stays. */
let language: Language = 'nl';

export const currentLanguage = (): Language => language;

/** Screen readers speak the language that the page says it is in. */
export function setPageLanguage(next: Language): void {
  language = next;
  document.documentElement.lang = next;
  document.title = text('title');
}

export function text(
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return texts[key][languages.indexOf(language)]!.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => String(values[name] ?? ''),
  );
}

const hasText = (key: string): key is TextKey => Object.hasOwn(texts, key);

/** What people read for a value of an enum. */
export function label<Enum extends ShownEnum>(
  name: Enum,
  value: keyof (typeof english)[Enum] & string,
): string {
  const table: Readonly<Record<string, string>> =
    language === 'nl' ? labels[name] : english[name];
  return table[value] ?? value;
}

/** For a choice among all values of an enum. */
export const labelsOf = (name: ShownEnum): Readonly<Record<string, string>> =>
  language === 'nl' ? labels[name] : english[name];

/** What the graph says in Dutch, such as a description: marked so for a screen reader on an English page. */
export const dutch = () => (language === 'nl' ? {} : { lang: 'nl' });

const formats = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
} as const;

/** A day, or a moment as the day that it was in the Netherlands; a dash when it is unknown. */
export const day = (
  value: string | null | undefined,
  form: keyof typeof formats = 'long',
): string =>
  value
    ? new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
        ...formats[form],
        timeZone: value.includes('T') ? 'Europe/Amsterdam' : 'UTC',
      }).format(new Date(value))
    : '–';

/** Today in the Netherlands, YYYY-MM-DD. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(),
  );

/** A party, by its code or the name of its partner. */
export function party(code: string): string {
  const value = code.toUpperCase();
  return value in english.BetrokkenPartij
    ? label('BetrokkenPartij', value as BetrokkenPartij)
    : code;
}

export const partyList = (codes: readonly string[]): string =>
  codes.map(party).join(', ') || '–';

export function missingInWords({ partner, reason }: Missing): string {
  const key = `missing.${reason}`;
  return `${party(partner)} ${text(hasText(key) ? key : 'missing.other')}`;
}

/** A refusal of the whole request. */
export function refusalInWords({ extensions, message }: GraphError): string {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return `${text('expired')}.`;
    case 'QUOTA_EXCEEDED':
      return text('quota');
    case 'OVERLOADED':
    case 'DEADLINE_EXCEEDED':
    case 'RECORD_UNAVAILABLE':
      return text('busy');
    default:
      return text('fails', { message });
  }
}

/** The code of a signal in words; its sentence is in the dossier. */
export function signal(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
