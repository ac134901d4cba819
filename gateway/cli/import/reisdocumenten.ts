import { z } from 'zod';
import type { ImportReisdocument } from '../../../shared/import.js';
import { dagOf, datumOf } from './datum.js';
import type { Persoonslijst } from './lo-gba.js';
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
const record = z.object({
  houder: z
    .object({
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
const soorten: Record<string, ImportReisdocument['soort']> = {
  NI: 'NEDERLANDSE_IDENTITEITSKAART',
  EK: 'NEDERLANDSE_IDENTITEITSKAART',
  PN: 'PASPOORT',
  ZN: 'PASPOORT',
  TN: 'PASPOORT',
  TE: 'PASPOORT',
  PD: 'PASPOORT',
  PZ: 'PASPOORT',
};

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
    soort: soorten[soort] ?? 'OVERIG',
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
        `wrong or missing: ${[...new Set(result.error.issues.map(({ path }) => path.join('.') || 'the record'))].join(', ')}.`,
      );
    add(read, result.data);
  }
  return read;
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

function parseList(file: string, text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const before =
      at === undefined ? text.trimEnd() : text.slice(0, Number(at));
    throw new InputError(
      file,
      before.split('\n').length,
      'not JSON: the file is cut off or damaged there.',
    );
  }
  if (Array.isArray(value)) return value;
  throw new InputError(file, 1, 'a list of travel documents was expected.');
}

/** The line where an element of the outermost list begins; the text is JSON. */
function lineOfElement(text: string, index: number): number {
  let depth = 0;
  let seen = -1;
  let line = 1;
  for (const [token] of text.matchAll(
    /"(?:[^"\\]|\\.)*"|[[\]{}\n]|[^\s,:[\]{}"]+/g,
  )) {
    if (token === '\n') line += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else {
      if (depth === 1) seen += 1;
      if (seen === index) return line;
      if (token === '[' || token === '{') depth += 1;
    }
  }
  return line;
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
