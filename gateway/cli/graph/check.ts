import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { addedDeclarations } from '../../../shared/access/parties-config.js';
import { registerOf } from '../../authentication/verwerkingsregister.js';
import type { Verwerkingsregister } from '../../authentication/verwerkingsactiviteit.js';
import {
  invalidDeclarations,
  partiesModule,
} from '../../supergraph/composition/declared-parties.js';
import {
  partnerSchemas,
  schemaInFile,
  type PartnerSchema,
} from '../../supergraph/composition/partner-schema.js';
import { acceptances } from './check/accepted.js';
import { baseOf } from './check/against.js';
import { asMarkdown } from './check/as-markdown.js';
import { asSarif } from './check/as-sarif.js';
import { asText } from './check/as-text.js';
import {
  isRefused,
  runCheck,
  summaryOf,
  type CheckReport,
} from './check/run-check.js';
import { manifestsIn } from './check/registered.js';
import { usageFrom } from './check/usage.js';
import { CommandFailed, WrongUsage } from './command-failed.js';

interface Options {
  partner?: string;
  schema?: string;
  against?: string;
  usage?: string;
  operations?: string;
  format: 'text' | 'json' | 'sarif' | 'markdown';
  json?: true;
}

const examples = `
Exit codes: 0 nothing breaks, 1 something breaks or the schemas do not compose, 2 wrong usage.
A breaking change that is agreed stands in subgraphs/<partner>/accepted-changes.json, until a day:
  [{"change": "FIELD_REMOVED Type.field", "reason": "agreed with portaal", "until": "2027-01-31"}]

Examples:
  npm run graph -- check
  npm run graph -- check --usage usage.json --operations ../operations --against origin/main
  npm run graph -- check --partner gemeente --schema ../gemeente/schema.graphql --against https://example.org/supergraph.graphql
  npm run -s graph -- check --format sarif > check.sarif
`;

export function define(command: Command): void {
  command
    .description(
      'Composes the schemas of all partners and compares the graph with an earlier one: what breaks, for which clients, and what opens or closes per role.',
    )
    .option('--partner <name>', 'whose schema --schema is')
    .option(
      '--schema <file>',
      'a schema instead of subgraphs/<partner>/schema.graphql',
    )
    .option(
      '--against <ref|file|url>',
      'a Git ref, or a supergraph: a file or an https URL (default: the last commit of the supergraph)',
    )
    .option(
      '--usage <file>',
      'which client requested what, as `npm run -s graph -- usage` exported it',
    )
    .option(
      '--operations <folder>',
      'with the manifests of registered operations: OPERATIONS of the gateway',
    )
    .addOption(
      new Option('--format <format>', 'of the report')
        .choices(['text', 'json', 'sarif', 'markdown'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .addHelpText('after', examples)
    .action(check);
}

async function check(options: Options): Promise<void> {
  const schemas = changedSchemas(options);
  const report = await runCheck({
    schemas,
    base: await baseOf(options.against, schemas),
    register: registerNow(),
    usage: options.usage === undefined ? null : usageFrom(options.usage),
    manifests:
      options.operations === undefined
        ? null
        : await manifestsIn(options.operations),
    accepted: acceptances(),
    linted: (name) => name === (options.partner ?? name),
  });
  console.log(written(report, schemas, options));
  if (isRefused(report)) throw new CommandFailed(summaryOf(report));
}

/** As the partners' party.json, and PARTIES, say: a new scope counts before they are composed. Error: CommandFailed. */
function registerNow(): Verwerkingsregister {
  const { declarations, errors } = partiesModule(addedDeclarations());
  if (errors) throw new CommandFailed(invalidDeclarations(errors));
  return registerOf(Object.values(declarations));
}

function written(
  report: CheckReport,
  schemas: readonly PartnerSchema[],
  { format, json }: Options,
): string {
  if (json || format === 'json') return JSON.stringify(report, null, 2);
  if (format === 'sarif') return asSarif(report);
  if (format === 'markdown') return asMarkdown(report);
  const color = process.stdout.isTTY && process.stdout.hasColors();
  return asText(report, schemas, { color });
}

/** The schemas in the folders, with the one that was given instead of its partner's own, or in addition to them. */
function changedSchemas({ partner, schema }: Options): PartnerSchema[] {
  const schemas = partnerSchemas();
  if (schema === undefined) {
    if (partner === undefined || schemas.some(({ name }) => name === partner))
      return schemas;
    throw new WrongUsage(
      `There is no partner ${partner}. Give one of ${schemas.map(({ name }) => name).join(', ')}, or its schema with --schema.`,
    );
  }
  if (partner === undefined)
    throw new WrongUsage('--schema needs --partner: whose schema it is.');
  if (!existsSync(schema))
    throw new WrongUsage(`--schema ${schema}: there is no such file.`);
  const given = schemaInFile(partner, schema);
  return [...schemas.filter(({ name }) => name !== partner), given].sort(
    (one, other) => (one.name < other.name ? -1 : 1),
  );
}
