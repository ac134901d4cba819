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

/**
 * Finds numbers in a text, in any encoding. UUIDs and trace and span ids are skipped, also when concatenated: a number of seven digits may
 * occur in them by chance.
 */
export function numbersIn(
  text: string,
  numbers: readonly string[],
): { number: string; encoding: string }[] {
  const searched = text.replace(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-f])(?=[0-9]*[a-f])([0-9a-f]{16})+(?![0-9a-f])/g,
    ' ',
  );
  const byBegin = new Map<
    string,
    { pattern: string; number: string; encoding: string }[]
  >();
  for (const number of numbers)
    for (const [encoding, encode] of Object.entries(encodings))
      for (const pattern of encode(number)) {
        const key = pattern.slice(0, begin);
        const known = byBegin.get(key);
        const one = { pattern, number, encoding };
        if (known) known.push(one);
        else byBegin.set(key, [one]);
      }
  const found = new Map<string, { number: string; encoding: string }>();
  for (let at = 0; at < searched.length; at++)
    for (const { pattern, number, encoding } of byBegin.get(
      searched.slice(at, at + begin),
    ) ?? [])
      if (searched.startsWith(pattern, at))
        found.set(`${encoding} ${number}`, { number, encoding });
  return [...found.values()];
}
