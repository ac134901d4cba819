import { z } from 'zod';
import type { ImportReisdocument } from '../../../shared/import/import-line.js';
import { dagOf, datumOf } from './partial-date.js';
import type { Persoonslijst } from './lo-gba.js';
import { lineOfElement, parseList } from './json-list.js';
import { InputError, readText } from './text-file.js';

/** A document with the number that tells it from another; the number goes no further than this command. */
export interface Reisdocument extends ImportReisdocument {
  nummer: string;
}

/** What the file of travel documents holds. */
export interface Reisdocumenten {
  byBsn: Map<string, Reisdocument[]>;
  gelezen: number;
  /** Records that say of a person that he has no document. */
  zonderDocument: number;
  /** Documents of which the file does not say whose they are. */
  zonderBsn: number;
}

const datum = z.string().refine((value) => datumOf(value) !== undefined);
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
  datumEindeGeldigheid: datum.optional(),
  inhoudingOfVermissing: z
    .object({ aanduiding: z.object({ code: z.enum(['I', 'V', 'R', '.']) }) })
    .optional(),
});

/** By the codes of table 48; what is not a passport or identity card of the holder himself is OVERIG. */
const soorten = new Map<string, ImportReisdocument['soort']>([
  ['NI', 'NEDERLANDSE_IDENTITEITSKAART'],
  ['EK', 'NEDERLANDSE_IDENTITEITSKAART'],
  ['PN', 'PASPOORT'],
  ['ZN', 'PASPOORT'],
  ['TN', 'PASPOORT'],
  ['TE', 'PASPOORT'],
  ['PD', 'PASPOORT'],
  ['PZ', 'PASPOORT'],
]);

/** `.`: withheld or missing, but not known which; it cannot be used either way. */
const aanduidingen = {
  '': null,
  I: 'INGEHOUDEN',
  V: 'VERMIST',
  R: 'VAN_RECHTSWEGE_VERVALLEN',
  '.': 'INGEHOUDEN',
} as const;

function reisdocument(
  soort: string,
  nummer: string,
  einde: string,
  aanduiding: string,
): Reisdocument {
  return {
    nummer,
    soort: soorten.get(soort) ?? 'OVERIG',
    geldigTot: dagOf(einde),
    inhoudingOfVermissing:
      aanduidingen[aanduiding as keyof typeof aanduidingen],
  };
}

/** Reads the test data of Haal Centraal Reisdocumenten: a list in JSON. Throws InputError with the line of what is wrong. */
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

/** The fields that are wrong, by name: `houder.burgerservicenummer`. */
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
export function eigenReisdocumenten({ rijen }: Persoonslijst): Reisdocument[] {
  return rijen
    .filter(
      ({ get }, index) =>
        get('12.35.10') !== '' && rijen[index - 1]?.get('12.H') !== '62',
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

/** The file of travel documents has the later word on a document by its number, and adds those it alone knows. */
export function joinReisdocumenten(
  eigen: readonly Reisdocument[],
  later: readonly Reisdocument[],
): ImportReisdocument[] {
  const known = new Set(later.map(({ nummer }) => nummer));
  return [...eigen.filter(({ nummer }) => !known.has(nummer)), ...later].map(
    ({ nummer: _, ...document }) => document,
  );
}
