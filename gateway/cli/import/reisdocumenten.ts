import { z } from 'zod';
import type { ImportReisdocument } from '../../../shared/import/import-line.js';
import { fullDateOf, partialDateOf } from './partial-date.js';
import type { Persoonslijst } from './lo-gba.js';
import { lineOfElement, parseList } from './json-list.js';
import { InputError, readText } from './text-file.js';

/** A document with its number, by which duplicates are found; partners never get the number. */
export interface Reisdocument extends ImportReisdocument {
  documentNumber: string;
}

export interface Reisdocumenten {
  byBsn: Map<string, Reisdocument[]>;
  gelezen: number;
  /** Records of people without a document. */
  zonderDocument: number;
  /** Documents without a holder. */
  zonderBsn: number;
}

const partialDate = z
  .string()
  .refine((value) => partialDateOf(value) !== undefined);
const record = z.strictObject({
  houder: z
    .strictObject({
      gemeenteVanInschrijving: z.unknown().optional(),
      burgerservicenummer: z
        .string()
        .regex(/^\d{9}$/)
        .optional(),
    })
    .optional(),
  soort: z
    .object({ code: z.string().regex(/^([A-Z][A-Z0-9]|\.)$/) })
    .optional(),
  reisdocumentnummer: z.string().optional(),
  datumEindeGeldigheid: partialDate.optional(),
  inhoudingOfVermissing: z
    .object({ aanduiding: z.object({ code: z.enum(['I', 'V', 'R', '.']) }) })
    .optional(),
});

/** Codes of table 48. What is not the holder's own passport or identity card is OVERIG. */
const typeByCode = new Map<string, ImportReisdocument['soort']>([
  ['NI', 'NEDERLANDSE_IDENTITEITSKAART'],
  ['EK', 'NEDERLANDSE_IDENTITEITSKAART'],
  ['PN', 'PASPOORT'],
  ['ZN', 'PASPOORT'],
  ['TN', 'PASPOORT'],
  ['TE', 'PASPOORT'],
  ['PD', 'PASPOORT'],
  ['PZ', 'PASPOORT'],
]);

/** `.`: withheld or missing, unknown which; unusable either way. */
const lossByCode = {
  '': null,
  I: 'INGEHOUDEN',
  V: 'VERMIST',
  R: 'VAN_RECHTSWEGE_VERVALLEN',
  '.': 'INGEHOUDEN',
} as const;

function reisdocument(
  soort: string,
  documentNumber: string,
  endDate: string,
  lossCode: string,
): Reisdocument {
  return {
    documentNumber,
    soort: typeByCode.get(soort) ?? 'OVERIG',
    geldigTot: fullDateOf(endDate),
    inhoudingOfVermissing: lossByCode[lossCode as keyof typeof lossByCode],
  };
}

/** Reads the test data of Haal Centraal Reisdocumenten, a JSON array. Throws InputError with the line of the mistake. */
export function readReisdocumenten(file: string): Reisdocumenten {
  const text = readText(file);
  const records = parseList(file, text);
  const read: Reisdocumenten = {
    byBsn: new Map(),
    gelezen: records.length,
    zonderDocument: 0,
    zonderBsn: 0,
  };
  for (const [index, value] of records.entries()) {
    const result = record.safeParse(value);
    if (!result.success)
      throw new InputError(
        file,
        lineOfElement(text, index),
        `wrong or missing: ${fieldsOf(result.error).join(', ')}.`,
      );
    add(read, result.data);
  }
  return read;
}

/** Paths of the invalid fields, e.g. `houder.burgerservicenummer`. */
function fieldsOf({ issues }: z.ZodError): string[] {
  const names = issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return [...issue.path, ...unknown].join('.') || 'the record';
  });
  return [...new Set(names)];
}

function add(
  read: Reisdocumenten,
  { houder, soort, ...rest }: z.infer<typeof record>,
): void {
  const bsn = houder?.burgerservicenummer;
  if (!soort) read.zonderDocument += 1;
  else if (!bsn) read.zonderBsn += 1;
  else
    read.byBsn.set(bsn, [
      ...(read.byBsn.get(bsn) ?? []),
      reisdocument(
        soort.code,
        rest.reisdocumentnummer ?? '',
        rest.datumEindeGeldigheid ?? '',
        rest.inhoudingOfVermissing?.aanduiding.code ?? '',
      ),
    ]);
}

/** The documents of category 12, history left out. */
export function registeredReisdocumenten({
  rows,
}: Persoonslijst): Reisdocument[] {
  return rows
    .filter(
      ({ get }, index) =>
        get('12.35.10') !== '' && rows[index - 1]?.get('12.H') !== '62',
    )
    .map(({ get }) =>
      reisdocument(
        get('12.35.10'),
        get('12.35.20'),
        get('12.35.50'),
        get('12.35.70'),
      ),
    );
}

/** Documents of a persoonslijst and of the file of travel documents, by number; the file is newer and wins. */
export function joinReisdocumenten(
  registered: readonly Reisdocument[],
  later: readonly Reisdocument[],
): ImportReisdocument[] {
  const numbers = new Set(later.map(({ documentNumber }) => documentNumber));
  return [
    ...registered.filter(({ documentNumber }) => !numbers.has(documentNumber)),
    ...later,
  ].map(({ documentNumber: _, ...document }) => document);
}
