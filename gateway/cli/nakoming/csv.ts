import { kolommen } from './telling.js';
import type { Verslag } from './verslag.js';

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
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

const cell = (value: string | number | null): string =>
  typeof value === 'string' && /[",\r\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : String(value ?? '');
