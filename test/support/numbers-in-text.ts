/** Encodings that leave a number recoverable from a log or a file. */
const encodings: Record<string, (number: string) => string[]> = {
  plain: (number) => [number],
  reversed: (number) => [[...number].reverse().join('')],
  hexadecimal: (number) => [Buffer.from(number).toString('hex')],
  'UTF-16': (number) => [Buffer.from(number, 'utf16le').toString('latin1')],
  // Base64 encodes groups of three bytes: for each of the three offsets, the characters that depend on the number alone.
  base64: (number) =>
    [0, 1, 2].map((before) =>
      Buffer.from(`${'x'.repeat(before)}${number}`)
        .toString('base64')
        .slice(
          Math.ceil((before * 4) / 3),
          Math.floor(((before + number.length) * 4) / 3),
        ),
    ),
};

/** Patterns are indexed by their first characters; each has at least so many. */
const begin = 6;

/** UUIDs, and hexadecimal digits with a letter among them that are too many for a number. */
const randomIds =
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[0-9]*[a-f])[0-9a-f]{16,}/g;

/**
 * Finds numbers in a text, in any encoding. Digits in random ids are skipped: a number of seven digits may occur in them by chance. A
 * database file holds trace and span ids concatenated, and cut at the end of a page. A number written in hexadecimal is still found.
 */
export function numbersIn(
  text: string,
  numbers: readonly string[],
): { number: string; encoding: string }[] {
  const digits = text.replace(randomIds, (id) => ' '.repeat(id.length));
  const byBegin = new Map<
    string,
    { pattern: string; number: string; encoding: string; searched: string }[]
  >();
  for (const number of numbers)
    for (const [encoding, encode] of Object.entries(encodings))
      for (const pattern of encode(number)) {
        const key = pattern.slice(0, begin);
        const known = byBegin.get(key);
        const searched = /^\d{1,9}$/.test(pattern) ? digits : text;
        const one = { pattern, number, encoding, searched };
        if (known) known.push(one);
        else byBegin.set(key, [one]);
      }
  const found = new Map<string, { number: string; encoding: string }>();
  for (let at = 0; at < text.length; at++)
    for (const { pattern, number, encoding, searched } of byBegin.get(
      text.slice(at, at + begin),
    ) ?? [])
      if (searched.startsWith(pattern, at))
        found.set(`${encoding} ${number}`, { number, encoding });
  return [...found.values()];
}
