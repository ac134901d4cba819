import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { isDay, isPartialDay } from '../days.js';
import type {
  ImportGemeente,
  ImportPerson,
  ImportLine,
  ImportResult,
} from './import-line.js';
import { reasonOf } from '../reason-of.js';

/** All lines of one import, each checked. */
export interface ImportLines {
  gemeenten: ImportGemeente[];
  people: ImportPerson[];
}

/** A line that is not what the import command sends; the message names the line and the fields, never a value. */
export class ImportError extends Error {}

const day = z.string().refine(isDay);
const gemeenteCode = z.string().regex(/^\d{4}$/);

const traject = z.strictObject({
  seed: z.int(),
  inrichting: z.string(),
  eerdereInrichting: z.string().nullable(),
  overplaatsingsdatum: day.nullable(),
  titel: z.enum([
    'VOORLOPIGE_HECHTENIS',
    'GEVANGENISSTRAF',
    'ISD_MAATREGEL',
    'VERVANGENDE_HECHTENIS',
    'TBS_MET_DWANGVERPLEGING',
  ]),
  straf: z
    .strictObject({
      uitspraakdatum: day,
      jaren: z.int().nonnegative(),
      maanden: z.int().nonnegative(),
      dagen: z.int().nonnegative(),
      gedeeltelijkVoorwaardelijk: z.boolean(),
    })
    .nullable(),
  insluitingsdatum: day,
  verwachteEinddatum: day.nullable(),
  werkelijkeEinddatum: day.nullable(),
  reclasseringsorganisatie: z.enum(['RN', 'SVG', 'LJR']).nullable(),
  gemeenteVanHerkomst: gemeenteCode.nullable(),
  gemeenteVanVestiging: gemeenteCode.nullable(),
});

const reisdocument = z.strictObject({
  soort: z.enum([
    'NEDERLANDSE_IDENTITEITSKAART',
    'PASPOORT',
    'VERBLIJFSDOCUMENT',
    'OVERIG',
  ]),
  geldigTot: day.nullable(),
  inhoudingOfVermissing: z
    .enum(['INGEHOUDEN', 'VERMIST', 'VAN_RECHTSWEGE_VERVALLEN'])
    .nullable(),
});

const person = z.strictObject({
  soort: z.literal('persoon'),
  bronsleutel: z.string().min(1).max(80),
  id: z.uuid().nullable(),
  bsn: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  voornamen: z.string().max(200).nullable(),
  voorvoegsel: z.string().max(20).nullable(),
  geslachtsnaam: z.string().min(1).max(200),
  geboortedatum: z.string().refine(isPartialDay).nullable(),
  geheimhouding: z.boolean(),
  inOnderzoek: z.boolean(),
  nederlander: z.boolean(),
  zonderRechtmatigVerblijf: z.boolean(),
  gemeente: gemeenteCode.nullable(),
  functieAdres: z.enum(['WOONADRES', 'BRIEFADRES']).nullable(),
  reisdocumenten: z.array(reisdocument),
  peildatum: day,
  traject,
}) satisfies z.ZodType<ImportPerson>;

const gemeente = z.strictObject({
  soort: z.literal('gemeente'),
  code: gemeenteCode,
  naam: z.string().min(1).max(80),
  provincie: z.string().max(40).nullable(),
  arrondissement: z.string().max(40).nullable(),
  einddatum: day.nullable(),
  opvolger: gemeenteCode.nullable(),
}) satisfies z.ZodType<ImportGemeente>;

const importLine = z.discriminatedUnion('soort', [person, gemeente]);

/** Reads every line (NDJSON, UTF-8) before anything is done with one of them. Throws ImportError at the first that is wrong. */
export async function readImport(input: Readable): Promise<ImportLines> {
  const lines: ImportLines = { gemeenten: [], people: [] };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const value = parse(line, number);
    if (value.soort === 'gemeente') lines.gemeenten.push(value);
    else lines.people.push(value);
  }
  return lines;
}

function parse(line: string, number: number): ImportLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ImportError(`Line ${number} is not JSON.`);
  }
  const result = importLine.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path }) => path.join('.') || '-');
  throw new ImportError(
    `Line ${number} has wrong fields: ${[...new Set(fields)].join(', ')}.`,
  );
}

/**
 * Runs a partner's import as a process: lines on standard input, one outcome per person on standard output, and on failure one sentence on
 * standard error and exit code 1.
 *
 * One `write` for everything, so that nothing is half loaded; reads and inserts in chunks of at most 200 (bulk.ts). A person who is
 * new gets the records of his `traject`, marked `fictief`; one who is known has changed fields updated (`bijgewerkt`) or nothing done
 * (`ongewijzigd`), and his records are left alone: other people may have worked on them. DJI finds or allots ids by `bronsleutel`, keeps
 * the `peildatum` of the first time and gives both back; of a person whose BSN another has it says nothing, and he is refused. To the other
 * partners `id` is never `null`, and they say nothing of people who do not concern them.
 */
export async function runImport(
  name: string,
  work: (lines: ImportLines) => Promise<ImportResult[]>,
): Promise<void> {
  try {
    const results = await work(await readImport(process.stdin));
    for (const result of results)
      process.stdout.write(`${JSON.stringify(result)}\n`);
  } catch (error) {
    const reason =
      error instanceof ImportError ? error.message : reasonOf(error);
    console.error(`${name} cannot import: ${reason}`);
    process.exitCode = 1;
  }
}
