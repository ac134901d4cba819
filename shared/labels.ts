import { readFileSync } from 'node:fs';

/** What people read for each value, by enum and value. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `labels.json` in the folder of a partner, of the enums that its texts need. Error: it is not there, or not what it should be. */
export const labelsIn = <Needed>(folder: URL): Needed =>
  parsedLabels(
    readFileSync(new URL('labels.json', folder), 'utf8'),
  ) as unknown as Needed;

/** Error: a sentence about what is wrong. */
export function parsedLabels(text: string): Labels {
  const labels: unknown = JSON.parse(text);
  if (
    !isRecord(labels) ||
    !Object.values(labels).every(
      (values) =>
        isRecord(values) &&
        Object.values(values).every(
          (label) => typeof label === 'string' && label.trim() !== '',
        ),
    )
  )
    throw new Error('It is no object of enums, each with a text per value.');
  return labels as Labels;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A label within a sentence: `ISD-maatregel` stays as it is. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

/** A code as words: what there is for a value without a label. */
export function inWords(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
