import type { ImportGemeente } from '../../../shared/import/import-line.js';
import { readCsv } from './csv-file.js';
import { dagOf } from './partial-date.js';
import { InputError, readText } from './text-file.js';

const tabel33 = [
  '92.10 Gemeentecode',
  '92.11 Omschrijving',
  '92.12 Nieuwe code',
  '99.99 Datum einde',
] as const;
const lijst = ['code', 'naam', 'provincie', 'arrondissement'] as const;

/**
 * Mergers after the published copies of table 33 that come with the test persons (2022): Brielle, Hellevoetsluis and Westvoorne became
 * Voorne aan Zee on 1 January 2023.
 */
const later: ImportGemeente[] = [
  ...(
    [
      ['0501', 'Brielle'],
      ['0530', 'Hellevoetsluis'],
      ['0614', 'Westvoorne'],
    ] as const
  ).map(([code, naam]) =>
    gemeente(code, naam, { einddatum: '2023-01-01', opvolger: '1992' }),
  ),
  gemeente('1992', 'Voorne aan Zee', {
    provincie: 'Zuid-Holland',
    arrondissement: 'Rotterdam',
  }),
];

/** Codes of table 33 that are no gemeente: unknown, and the register of non-residents (RNI). */
export const geenGemeente = new Set(['0000', '0997', '0998', '0999', '1999']);

function gemeente(
  code: string,
  naam: string,
  rest: Partial<ImportGemeente> = {},
): ImportGemeente {
  return {
    soort: 'gemeente',
    code,
    naam,
    provincie: null,
    arrondissement: null,
    einddatum: null,
    opvolger: null,
    ...rest,
  };
}

/**
 * Reads table 33 (all codes ever, with successors) and the list of present gemeenten (with provincie and arrondissement), either or
 * both: what one does not know comes from the other. Throws InputError.
 */
export function readGemeenten(files: readonly string[]): ImportGemeente[] {
  const byCode = new Map<string, ImportGemeente>();
  for (const read of [...files.map(readOne), later])
    for (const one of read)
      byCode.set(one.code, join(byCode.get(one.code), one));
  return files.length === 0 ? [] : [...byCode.values()];
}

function join(
  known: ImportGemeente | undefined,
  one: ImportGemeente,
): ImportGemeente {
  if (!known) return one;
  return {
    ...known,
    provincie: known.provincie ?? one.provincie,
    arrondissement: known.arrondissement ?? one.arrondissement,
    einddatum: known.einddatum ?? one.einddatum,
    opvolger: known.opvolger ?? one.opvolger,
  };
}

function readOne(file: string): ImportGemeente[] {
  const isTabel33 = readText(file).slice(0, 200).includes('92.10');
  const gemeenten = isTabel33 ? readTabel33(file) : readLijst(file);
  const lines = new Map<string, number>();
  for (const { line, code, naam } of gemeenten) {
    if (naam === '')
      throw new InputError(file, line, 'the gemeente has no name.');
    if (!/^\d{4}$/.test(code))
      throw new InputError(
        file,
        line,
        'the code of a gemeente has four digits.',
      );
    if (lines.has(code))
      throw new InputError(
        file,
        line,
        `the code of line ${lines.get(code)} stands there again.`,
      );
    lines.set(code, line);
  }
  return gemeenten
    .filter(({ code }) => !geenGemeente.has(code))
    .map(({ line: _, ...one }) => one);
}

type Read = ImportGemeente & { line: number };

function readTabel33(file: string): Read[] {
  return readCsv(file, ',', tabel33).map(({ line, get }) => {
    const einde = get('99.99 Datum einde');
    const opvolger = get('92.12 Nieuwe code');
    if (einde !== '' && dagOf(einde) === null)
      throw new InputError(
        file,
        line,
        'column 99.99 Datum einde is not a date (JJJJMMDD).',
      );
    if (!/^(\d{4})?$/.test(opvolger))
      throw new InputError(
        file,
        line,
        'column 92.12 Nieuwe code is not a code of four digits.',
      );
    return {
      line,
      ...gemeente(get('92.10 Gemeentecode'), get('92.11 Omschrijving'), {
        einddatum: dagOf(einde),
        opvolger: opvolger || null,
      }),
    };
  });
}

const readLijst = (file: string): Read[] =>
  readCsv(file, ',', lijst).map(({ line, get }) => ({
    line,
    ...gemeente(get('code'), get('naam'), {
      provincie: get('provincie') || null,
      arrondissement: get('arrondissement') || null,
    }),
  }));
