import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { keyOrSecretOf } from '../../../shared/access/caller-secret.js';
import { roles } from '../../../shared/access/caller.js';
import { cliConfig } from '../config.js';
import { createProgress } from '../progress.js';
import { CommandFailed } from './command-failed.js';
import { checks } from './conform/checks.js';
import { publishedSchema } from './conform/published-schema.js';
import { asHtml, asText, reportOf, summary } from './conform/report.js';
import { runChecks, type Outcome } from './conform/run-checks.js';
import { createSubgraph, type Subgraph } from './conform/subgraph.js';

interface Options {
  partner: string;
  visible: string;
  hidden: string;
  role: string;
  organisation?: string;
  scopes?: string;
  key?: string;
  schema?: string;
  melding?: { party: string; soort: string };
  opsUrl?: string;
  json?: true;
  html?: string;
}

export function define(command: Command): void {
  command
    .description(
      'Checks a running subgraph against the contract (docs/subgraph-contract.md), over HTTP: it needs none of its code.\nIt reads; only with --melding it writes.',
    )
    .argument('<url>', 'where its GraphQL is', parseUrl)
    .requiredOption('--partner <name>', 'its name: the audience of assertions')
    .requiredOption('--visible <id>', 'a person whom the caller sees')
    .requiredOption('--hidden <id>', 'one who exists, and whom he does not see')
    .option('--role <role>', 'of the caller', parseRole, 'casemanager')
    .option('--organisation <code>', 'of the caller')
    .option(
      '--scopes <scopes>',
      'of the caller, separated by spaces (default: all that the schema names)',
    )
    .option(
      '--key <file>',
      "the gateway's private key, PEM, or the secret it shares with the partner (default: that of the demonstration in DATA_DIR)",
    )
    .option(
      '--schema <file>',
      'the published schema (default: subgraphs/<partner>/schema.graphql)',
    )
    .option(
      '--melding <party:soort>',
      'sends such a melding about the visible person, to a test environment',
      parseMelding,
    )
    .option('--ops-url <url>', 'of health and metrics', parseUrl)
    .option('--json', 'the report as JSON')
    .option('--html <file>', 'also writes the report as a page')
    .addHelpText('after', examples)
    .action(conform);
}

const examples = `
The report is text, or JSON with --json. Exit code 1 when a check failed.

Examples:
  npm run graph -- conform http://127.0.0.1:4003/graphql --partner gemeente \\
    --role coordinator-nazorg --organisation 0344 --visible <id> --hidden <id>
  npm run -s graph -- conform https://uwv.example/graphql --partner uwv --key key.pem --schema uwv.graphql \\
    --organisation PI-VUGHT --visible <id> --hidden <id> --json > report.json
`;

async function conform(url: string, options: Options): Promise<void> {
  const { partner } = options;
  const { sdl, schema } = publishedSchema(
    options.schema ?? `subgraphs/${partner}/schema.graphql`,
  );
  const subgraph = createSubgraph(
    {
      ...options,
      url,
      sdl,
      key: signingKey(options.key, options.partner),
      caller: {
        role: options.role,
        org: options.organisation ?? null,
        scope: options.scopes ?? scopesOf(sdl).join(' '),
        justitiabele: options.role === 'justitiabele' ? options.visible : null,
      },
    },
    schema,
  );
  const report = reportOf(subgraph, await runWithProgress(subgraph));
  if (options.html) writePage(options.html, asHtml(report));
  console.log(options.json ? JSON.stringify(report, null, 2) : asText(report));
  if (report.failed > 0) throw new CommandFailed(summary(report));
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailed(`${file} cannot be written (${code}).`);
  }
}

/** A step for each area: off a terminal each step is a line on standard error. */
async function runWithProgress(subgraph: Subgraph): Promise<Outcome[]> {
  const areas = [...new Set(checks.map(areaOf))];
  const progress = createProgress(areas.length, areas[0]!);
  const outcomes: Outcome[] = [];
  try {
    for (const [index, area] of areas.entries()) {
      const own = checks.filter((check) => areaOf(check) === area);
      outcomes.push(...(await runChecks(subgraph, own)));
      progress.done(`${area}: ${own.length} checks`, areas[index + 1]);
    }
  } finally {
    progress.end();
  }
  return outcomes;
}

const areaOf = ({ id }: { id: string }) => id.split('.')[0]!;

/** All scopes that its access rules name: the caller is to be stopped by nothing but the person. */
const scopesOf = (sdl: string): string[] => [
  ...new Set(
    [...sdl.matchAll(/@requiresScopes\(([^)]*)\)/g)].flatMap(
      ([, scopes]) => scopes!.match(/[\w-]+:[\w-]+/g) ?? [],
    ),
  ),
];

function signingKey(file: string | undefined, partner: string): KeyObject {
  const path = file ?? demoKeyFile(partner);
  if (!existsSync(path))
    throw new CommandFailed(
      `${path}: there is no such file. ${file ? 'Give a file' : 'Start the demonstration first (npm start), or give the private key of the gateway'} with --key.`,
    );
  try {
    return keyOrSecretOf(readFileSync(path, 'utf8'), createPrivateKey);
  } catch {
    throw new CommandFailed(
      `${path} is no private key, and no secret. Make a key with: openssl genpkey -algorithm ed25519 -out key.pem`,
    );
  }
}

/** The demonstration shares a secret with each of its own partners; others have its public key. */
function demoKeyFile(partner: string): string {
  const folder = join(cliConfig().dataDir, 'demo');
  const secret = join(folder, `caller-secret-${partner}`);
  return existsSync(secret) ? secret : join(folder, 'caller-key.pem');
}

function parseUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return text;
  throw new InvalidArgumentError('Give a URL that begins with http.');
}

function parseRole(text: string): string {
  if ((roles as readonly string[]).includes(text)) return text;
  throw new InvalidArgumentError(`Give one of: ${roles.join(', ')}.`);
}

function parseMelding(text: string): { party: string; soort: string } {
  const [, party, soort] = /^(\w+):(\w+)$/.exec(text) ?? [];
  if (party && soort) return { party, soort };
  throw new InvalidArgumentError(
    'Give a party and a soort: DJI:OVERPLAATSING.',
  );
}
