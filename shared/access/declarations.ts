import { z } from 'zod';
import { commonRoles, partySchema, type PartyDeclaration } from './party.js';

/** The declarations, by the name of the partner. */
export type Declarations = Readonly<Record<string, PartyDeclaration>>;

/** One declaration, or what is wrong with it. */
export function parsedParty(
  json: unknown,
):
  | { data: PartyDeclaration; error?: undefined }
  | { data?: undefined; error: string } {
  const { data, error } = partySchema.safeParse(json);
  return data ? { data } : { error: z.prettifyError(error) };
}

/** A second declaration of what may occur only once, since it says whose a role, a code or an arrival is. */
export interface Conflict {
  partner: string;
  problem: string;
}

export function conflictsOf(declarations: Declarations): Conflict[] {
  const owners = new Map<string, string>(
    commonRoles.map((role) => [`role ${role}`, 'no one party']),
  );
  return Object.entries(declarations).flatMap(([partner, party]) =>
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
        : [{ partner, problem: `${what} is of ${owner}.` }];
    }),
  );
}
