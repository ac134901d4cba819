import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  partySchema,
  type PartyDeclaration,
} from '../../../shared/access/party.js';
import { commonRoles } from '../../../shared/access/caller.js';
import { partnerOffset } from '../../../shared/config.js';

const subgraphs = new URL('../../../subgraphs/', import.meta.url);

/** The committed copy of the declarations. */
export const partiesFile = fileURLToPath(
  new URL('../../../shared/access/parties.generated.ts', import.meta.url),
);

/** The declarations of the partners' party.json, and `more`, as TypeScript, in the order of the ports. Errors name the file. */
export function partiesModule(
  more: Readonly<Record<string, PartyDeclaration>> = {},
):
  | { text: string; errors?: undefined }
  | { text?: undefined; errors: string[] } {
  const parties: Record<string, PartyDeclaration> = {};
  const errors: string[] = [];
  for (const partner of Object.keys(partnerOffset)) {
    const file = new URL(`${partner}/party.json`, subgraphs);
    // The logboek is a partner and no party.
    if (!existsSync(file)) continue;
    const { data, error } = parsedParty(readFileSync(file, 'utf8'));
    if (data) parties[partner] = data;
    else errors.push(messageOf(partner, error));
  }
  Object.assign(parties, more);
  errors.push(...conflicts(Object.entries(parties)));
  if (errors.length > 0) return { errors };
  return {
    text: `// Written by \`npm run compose\` from subgraphs/*/party.json.
export const declaredParties = ${JSON.stringify(parties, null, 2)} as const;
`,
  };
}

const messageOf = (partner: string, reason: string) =>
  `subgraphs/${partner}/party.json: ${reason}`;

export function parsedParty(
  text: string,
):
  | { data: PartyDeclaration; error?: undefined }
  | { data?: undefined; error: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { error: `is not JSON: ${(error as Error).message}` };
  }
  const { data, error } = partySchema.safeParse(json);
  return data ? { data } : { error: z.prettifyError(error) };
}

/** What may occur only once, since it says whose a role, a code or an arrival is. */
function conflicts(
  parties: readonly (readonly [string, PartyDeclaration])[],
): string[] {
  const owners = new Map<string, string>(
    commonRoles.map((role) => [`role ${role}`, 'no one party']),
  );
  return parties.flatMap(([partner, party]) =>
    [
      `code ${party.code}`,
      ...party.roles.map((role) => `role ${role}`),
      ...party.purposes.map(({ name }) => `purpose ${name}`),
      ...(party.introducesPeople ? ['introducesPeople'] : []),
    ].flatMap((what) => {
      const owner = owners.get(what);
      owners.set(what, owner ?? partner);
      return owner === undefined
        ? []
        : [messageOf(partner, `${what} is of ${owner}.`)];
    }),
  );
}
