import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import { verwerkingsregister } from '../../../authentication/verwerkingsregister.js';
import { whoSeesWhat } from '../../../authorization/who-sees-what/page.js';
import type { PartnerSchema } from '../../../supergraph/composition/partner-schema.js';
import { supergraphFile } from '../../../supergraph/committed.js';
import { linksOf } from '../../../supergraph/links.js';
import { Supergraph } from '../../../supergraph/supergraph.js';
import { baseCommit, baseSchemas, git } from '../../base-schemas.js';
import { WrongUsage } from '../command-failed.js';

/** The graph with which a changed one is compared. */
export interface Base {
  /** Where it is from, for people. */
  label: string;
  supergraph: Supergraph;
  /** The page "who sees what" of that graph. */
  page(): string;
  /** The schemas that it was composed of, or those of the last commit of the supergraph. */
  schemas: readonly PartnerSchema[];
}

const supergraphPath = 'gateway/supergraph/supergraph.graphql';
const pagePath = 'docs/who-sees-what.md';

/**
 * Reads the graph to compare with, which `option` of the command names: a file, an https URL, or a Git ref; without one, the last commit of the supergraph, or its file where there
 * is no Git repository. Error: WrongUsage when there is none, or when it is no supergraph.
 */
export async function baseOf(
  given: string | undefined,
  schemas: readonly PartnerSchema[],
  option = '--against',
): Promise<Base> {
  if (given === undefined) {
    const commit = baseCommit();
    if (!commit)
      return ofText(
        readFileSync(supergraphFile, 'utf8'),
        supergraphPath,
        schemas,
        option,
      );
    return ofCommit(commit, `commit ${commit.slice(0, 10)}`, schemas, option);
  }
  if (/^[a-z][a-z+.-]*:\/\//i.test(given))
    return ofText(await fetched(given, option), given, schemas, option);
  if (existsSync(given) && statSync(given).isFile())
    return ofText(readFileSync(given, 'utf8'), given, schemas, option);
  const commit = git(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${given}^{commit}`,
  )?.trim();
  if (!commit)
    throw new WrongUsage(
      `${option} ${given}: there is no such file, and Git knows no such commit. Give a Git ref (origin/main), a file, or an https URL.`,
    );
  return ofCommit(commit, `${given} (${commit.slice(0, 10)})`, schemas, option);
}

function ofCommit(
  commit: string,
  label: string,
  schemas: readonly PartnerSchema[],
  option: string,
): Base {
  const text = git('show', `${commit}:${supergraphPath}`);
  if (text === undefined)
    throw new WrongUsage(
      `${option} ${label}: that commit has no ${supergraphPath}. Give a later one.`,
    );
  const supergraph = checked(text, label, option);
  return {
    label,
    supergraph,
    page: () => git('show', `${commit}:${pagePath}`) ?? pageOf(supergraph),
    schemas: baseSchemas(schemas, commit),
  };
}

function ofText(
  text: string,
  label: string,
  schemas: readonly PartnerSchema[],
  option: string,
): Base {
  const supergraph = checked(text, label, option);
  return {
    label,
    supergraph,
    page: () => pageOf(supergraph),
    schemas: baseSchemas(schemas),
  };
}

const pageOf = ({ text }: Supergraph): string =>
  whoSeesWhat(text, verwerkingsregister);

function checked(text: string, label: string, option: string): Supergraph {
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch {
    throw new WrongUsage(
      `${option} ${label} is not GraphQL. Give a supergraph as \`npm run compose\` writes it.`,
    );
  }
  if (!linksOf(document).some(({ feature }) => feature === 'join'))
    throw new WrongUsage(
      `${option} ${label} is no supergraph: it does not link the join specification. Give what \`npm run compose\` writes, not the schema of a partner.`,
    );
  return new Supergraph(text);
}

const withinMs = 10_000;
const largestBytes = 20_000_000;

async function fetched(url: string, option: string): Promise<string> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new WrongUsage(
      `${option} ${url}: a supergraph is only fetched over https. Give an https URL.`,
    );
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > largestBytes) throw new Error('more than 20 MB');
    return text;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    throw new WrongUsage(
      `${option} ${url} cannot be fetched (${cause?.code ?? message}). Open it with curl from this machine to see why.`,
    );
  }
}
