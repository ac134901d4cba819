/** A name in its parts, as registers hold it. */
export interface PersonName {
  voornamen: string | null;
  voorvoegsel: string | null;
  geslachtsnaam: string;
}

const voorvoegsels = new Set(
  "'s 't aan af al ben bij bin d' da das de degli dei del della den der des di dos du e el het in l' la las le les lo los op 't te ten ter toe tot uit uijt und van vanden vander voor von vom zu zum zur".split(
    ' ',
  ),
);

const isVoorvoegsel = (word: string | undefined) =>
  word !== undefined && voorvoegsels.has(word.toLowerCase());

/**
 * Splits a name that was typed in one field. The first prefix (`van`, `de`, `van der` …) after the given names begins the family name;
 * without one the last word is the family name. An import supplies the parts itself.
 */
export function splitName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  const last = words.length - 1;
  const found = words.findIndex(
    (word, index) => index < last && isVoorvoegsel(word),
  );
  const start = found === -1 ? last : found;
  let family = start;
  while (family < last && isVoorvoegsel(words[family])) family += 1;
  return {
    voornamen: words.slice(0, start).join(' ') || null,
    voorvoegsel: words.slice(start, family).join(' ') || null,
    geslachtsnaam: words.slice(family).join(' '),
  };
}

/** Given names, prefix, family name. */
export const fullName = (name: PersonName): string =>
  [name.voornamen, name.voorvoegsel, name.geslachtsnaam]
    .filter(Boolean)
    .join(' ');

/** Compares names without regard to accents, case, spaces and hyphens. */
export const isSameName = (name: PersonName, other: string): boolean =>
  lettersOf(fullName(name)) === lettersOf(other);

const lettersOf = (name: string): string =>
  normalize(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters that Unicode does not decompose, but that people search for by a plain letter. */
const letters: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Lower case without accents, so that results do not depend on the collation of the database. */
export const normalize = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æðđıłøœßþ]/g, (letter) => letters[letter]!)
    .trim();

/** The key for search and order: family name first, at most 250 characters. */
export const searchNameOf = (name: PersonName): string =>
  normalize(
    [name.geslachtsnaam, name.voorvoegsel, name.voornamen]
      .filter(Boolean)
      .join(' '),
  ).slice(0, 250);
