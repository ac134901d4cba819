/** A text with its placeholders filled in: `{naam}` is the value of `naam`. */
export const filled = (
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
