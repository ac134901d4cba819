import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { partnerNamePattern } from '../partners.js';
import { conflictsOf, parsedParty, type Declarations } from './declarations.js';
import { declaredParties } from './parties.generated.js';
import type { PartyDeclaration } from './party.js';

const released: Declarations = declaredParties;

/** The declarations that a process knows, or why the file with more of them is refused. */
export type KnownDeclarations =
  | { declarations: Declarations; problems?: undefined }
  | { declarations?: undefined; problems: readonly string[] };

/**
 * The released declarations with those of a file after them: JSON, an object of declarations by the name of their partner. One that was
 * released meanwhile may still be in the file, unless it differs.
 */
export function declarationsWith(
  file = process.env['PARTIES'] || undefined,
): KnownDeclarations {
  if (!file) return { declarations: released };
  const { json, problem } = readJson(file);
  if (problem !== undefined) return { problems: [problem] };
  const problems: string[] = [];
  const added: Record<string, PartyDeclaration> = {};
  for (const [partner, declaration] of Object.entries(json)) {
    const { data, error } = parsedParty(declaration);
    if (!partnerNamePattern.test(partner))
      problems.push(
        `${partner}: is no name of a partner, in lower-case letters.`,
      );
    else if (!data) problems.push(`${partner}: ${error}`);
    else if (!Object.hasOwn(released, partner)) added[partner] = data;
    else if (!isDeepStrictEqual(data, released[partner]))
      problems.push(
        `${partner}: is declared otherwise by this release. Take it out of the file.`,
      );
  }
  const declarations = { ...released, ...added };
  problems.push(
    ...conflictsOf(declarations).map(
      ({ partner, problem }) => `${partner}: ${problem}`,
    ),
  );
  return problems.length > 0 ? { problems } : { declarations };
}

/** Those of the file alone; none when it is refused. */
export const addedDeclarations = (file?: string): Declarations =>
  Object.fromEntries(
    Object.entries(declarationsWith(file).declarations ?? {}).filter(
      ([partner]) => !Object.hasOwn(released, partner),
    ),
  );

function readJson(
  file: string,
):
  | { json: object; problem?: undefined }
  | { json?: undefined; problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code ? `cannot be read (${code}).` : 'is not JSON.' };
  }
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? { json }
    : {
        problem:
          'must be an object of declarations by the name of their partner.',
      };
}
