/** Dutch formats of the days, moments, counts and codes in the report. */

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeZone: 'UTC',
});
const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const numberFormat = new Intl.NumberFormat('nl-NL');

export const formatDay = (day: string): string =>
  dayFormat.format(new Date(day));
export const formatMoment = (tijdstip: string): string =>
  momentFormat.format(new Date(tijdstip));

/** A count; a dash where it is suppressed. */
export const formatCount = (count: number | null): string =>
  count === null ? '–' : numberFormat.format(count);

/** A share or its range; a dash where the shown counts say nothing of it. */
export const formatShare = (
  share: { laag: number; hoog: number } | null,
): string =>
  share === null
    ? '–'
    : share.laag === share.hoog
      ? `${share.laag}%`
      : `${share.laag} tot ${share.hoog}%`;

const abbreviations = new Map([
  ['mdo', 'MDO'],
  ['vi', 'v.i.'],
]);

/** MDO_6_WEKEN reads as 'MDO 6 weken'. */
export function humanize(code: string): string {
  const words = code
    .toLowerCase()
    .split('_')
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
