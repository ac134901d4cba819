/** Longest sentence, in words, of a text for a justitiabele. */
const longestSentence = 15;

/** Words of offices that a text for a justitiabele avoids, with what to write instead where one word will do. */
export const wordsToAvoid: Readonly<Record<string, string | null>> = {
  aangaande: 'over',
  akkoord: null,
  alsmede: 'en',
  autorisatie: null,
  basisvoorwaarde: null,
  basisvoorwaarden: null,
  betreffende: 'over',
  betrokkene: 'u',
  conform: 'volgens',
  derhalve: 'daarom',
  desbetreffende: 'deze',
  dient: 'moet',
  dienen: 'moeten',
  doelbinding: null,
  doeleinde: 'doel',
  dossier: 'gegevens',
  echter: 'maar',
  geschieden: 'gebeuren',
  grondslag: null,
  hetgeen: 'wat',
  indien: 'als',
  inzage: null,
  inzake: 'over',
  justitiabele: 'u',
  keten: null,
  ketenpartner: 'organisatie',
  'met betrekking tot': 'over',
  middels: 'met',
  mits: 'als',
  mutatie: 'verandering',
  nopens: 'over',
  omtrent: 'over',
  onderhavige: 'deze',
  penitentiair: null,
  persoonsgegevens: 'gegevens',
  raadplegen: 'bekijken',
  raadpleging: null,
  reeds: 'al',
  resocialisatie: null,
  're-integratie': 'terugkeer',
  rechtsgrond: null,
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  teneinde: 'om',
  tevens: 'ook',
  thans: 'nu',
  trachten: 'proberen',
  verstrekken: 'geven',
  verstrekking: null,
  verwerken: 'gebruiken',
  verwerking: null,
  verwerkingsactiviteit: null,
  verzoeken: 'vragen',
  welke: 'die',
  zulks: 'dat',
  'in het kader van': 'voor',
  'op grond van': 'door',
};

/** What of a text is not plain Dutch: sentences that are too long, and words to avoid. */
export function notPlain(text: string): string[] {
  const long = sentencesOf(text).filter(
    (sentence) => wordsOf(sentence).length > longestSentence,
  );
  const spaced = ` ${wordsOf(text.toLowerCase()).join(' ')} `;
  const avoided = Object.keys(wordsToAvoid).filter((word) =>
    spaced.includes(` ${word} `),
  );
  return [...long.map((sentence) => `long: ${sentence}`), ...avoided];
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

const wordsOf = (text: string) =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu)?.map(withoutEnd) ?? [];

const withoutEnd = (word: string) => word.replace(/[.’'-]+$/u, '');
