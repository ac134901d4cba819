/** How days, moments, counts and codes read in the report. */

const dagen = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeZone: 'UTC',
});
const momenten = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const getallen = new Intl.NumberFormat('nl-NL');

export const dag = (day: string): string => dagen.format(new Date(day));
export const moment = (tijdstip: string): string =>
  momenten.format(new Date(tijdstip));

/** A count; a dash where it is not shown. */
export const getal = (aantal: number | null): string =>
  aantal === null ? '–' : getallen.format(aantal);

/** A share, or between which it lies; a dash where nothing is shown of it. */
export const aandeel = (deel: { laag: number; hoog: number } | null): string =>
  deel === null
    ? '–'
    : deel.laag === deel.hoog
      ? `${deel.laag}%`
      : `${deel.laag} tot ${deel.hoog}%`;

const afkortingen = new Map([
  ['mdo', 'MDO'],
  ['vi', 'v.i.'],
]);

/** MDO_6_WEKEN reads as 'MDO 6 weken'. */
export function leesbaar(code: string): string {
  const words = code
    .toLowerCase()
    .split('_')
    .map((word) => afkortingen.get(word) ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
