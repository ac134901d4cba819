import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  conflictsOf,
  parsedParty,
  type Declarations,
} from '../../../shared/access/declarations.js';
import type { PartyDeclaration } from '../../../shared/access/party.js';
import { partners } from '../../../shared/partners.js';

const subgraphs = new URL('../../../subgraphs/', import.meta.url);

/** The committed copy of the declarations. */
export const partiesFile = fileURLToPath(
  new URL('../../../shared/access/parties.generated.ts', import.meta.url),
);

/** The declarations of the partners' party.json, and the TypeScript of their copy, or what is wrong with them: each with its file. */
export type DeclaredNow =
  | { declarations: Declarations; text: string; errors?: undefined }
  | { declarations?: undefined; text?: undefined; errors: string[] };

/** The errors of `partiesModule`, for people. */
export const invalidDeclarations = (errors: readonly string[]): string =>
  `The partners' declarations are not valid:\n${errors.map((error) => `- ${error}`).join('\n')}`;

/** Reads them, in the order of the ports, then `more`. */
export function partiesModule(more: Declarations = {}): DeclaredNow {
  const parties: Record<string, PartyDeclaration> = {};
  const errors: string[] = [];
  for (const partner of partnerFolders()) {
    const file = new URL(`${partner}/party.json`, subgraphs);
    // The logboek is a partner and no party.
    if (!existsSync(file)) continue;
    const { data, error } = partyOfText(readFileSync(file, 'utf8'));
    if (data) parties[partner] = data;
    else errors.push(messageOf(partner, error));
  }
  Object.assign(parties, more);
  errors.push(
    ...conflictsOf(parties).map(({ partner, problem }) =>
      messageOf(partner, problem),
    ),
  );
  if (errors.length > 0) return { errors };
  return {
    declarations: parties,
    text: `// Written by \`npm run compose\` from subgraphs/*/party.json.
export const declaredParties = ${JSON.stringify(parties, null, 2)} as const;
`,
  };
}

/** Those whose code is here in the order of their ports, then those that run elsewhere. */
const partnerFolders = (): Set<string> =>
  new Set([
    ...partners,
    ...readdirSync(subgraphs, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  ]);

const messageOf = (partner: string, reason: string) =>
  `subgraphs/${partner}/party.json: ${reason}`;

/** The declaration in a file's text, or what is wrong with it. */
export function partyOfText(text: string): ReturnType<typeof parsedParty> {
  try {
    return parsedParty(JSON.parse(text));
  } catch (error) {
    return { error: `is not JSON: ${(error as Error).message}` };
  }
}
