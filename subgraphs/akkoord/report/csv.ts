import { kolommen } from './counts.js';
import type { Verslag } from './report.js';

/** The report's figures as CSV (RFC 4180), one figure a line; a figure that is not shown is empty. */
export function csvVan({
  termijnen,
  signalen,
  doorlooptijden,
}: Verslag): string {
  const lines: (string | number | null)[][] = [
    ['soort', 'sleutel', 'naam', 'maat', 'waarde'],
    ...termijnen.flatMap(({ indeling, sleutel, naam, aantallen }) =>
      kolommen.map((kolom) => [
        indeling,
        sleutel,
        naam,
        kolom,
        aantallen[kolom],
      ]),
    ),
    ...signalen.map(({ code, aantal }) => [
      'signaal',
      code,
      code,
      'AANTAL',
      aantal,
    ]),
    ...doorlooptijden.flatMap(({ norm, naam, ...dagen }) =>
      Object.entries(dagen).map(([maat, waarde]) => [
        'doorlooptijd',
        norm,
        naam,
        maat.toUpperCase(),
        waarde,
      ]),
    ),
  ];
  return csvOf(lines);
}

/** Lines of cells as CSV (RFC 4180), in which no text is a formula. */
export const csvOf = (
  lines: readonly (readonly (string | number | null)[])[],
): string => lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');

/**
 * What begins like a formula is one to a spreadsheet, and so is what stands behind a semicolon, tab or line break, where some spreadsheets begin
 * another cell. An apostrophe before it makes it text (OWASP, CSV injection). Numbers are written as numbers: theirs is a sign.
 */
const formula = /(^|[;\t\r\n])(?=[\s\p{Cf}"']*[=+\-@＝＋－＠]|[\t\r\n])/gu;

const cell = (value: string | number | null): string => {
  if (typeof value !== 'string') return String(value ?? '');
  const text = value.replaceAll(formula, "$1'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
