import type { Report, ReportRow } from './report.js';

/** The report's figures as CSV (RFC 4180), one figure a line; a suppressed figure is empty. */
export function toCsv({
  termijnen,
  afspraken,
  signalen,
  doorlooptijden,
}: Report): string {
  const lines: (string | number | null)[][] = [
    ['soort', 'sleutel', 'naam', 'maat', 'waarde'],
    ...termijnen.flatMap((row) => countLines(row.indeling, row)),
    ...afspraken.flatMap((row) => countLines(`afspraak_${row.indeling}`, row)),
    ...signalen.map(({ code, aantal }) => [
      'signaal',
      code,
      code,
      'AANTAL',
      aantal,
    ]),
    ...doorlooptijden.flatMap(({ norm, naam, ...quartiles }) =>
      Object.entries(quartiles).map(([measure, days]) => [
        'doorlooptijd',
        norm,
        naam,
        measure.toUpperCase(),
        days,
      ]),
    ),
  ];
  return formatCsv(lines);
}

const countLines = (
  kind: string,
  { sleutel, naam, aantallen }: ReportRow<string>,
) =>
  Object.entries(aantallen).map(([column, count]) => [
    kind,
    sleutel,
    naam,
    column,
    count,
  ]);

/** Lines of cells as CSV (RFC 4180), safe against formula injection. */
export const formatCsv = (
  lines: readonly (readonly (string | number | null)[])[],
): string => lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');

/**
 * The start of a formula: at the start of a cell, or after a semicolon, tab or line break, where some spreadsheets start another cell. An
 * apostrophe before it makes it text (OWASP, CSV injection). Numbers are not escaped: their minus is a sign.
 */
const formula = /(^|[;\t\r\n])(?=[\s\p{Cf}"']*[=+\-@＝＋－＠]|[\t\r\n])/gu;

const cell = (value: string | number | null): string => {
  if (typeof value !== 'string') return String(value ?? '');
  const text = value.replaceAll(formula, "$1'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
