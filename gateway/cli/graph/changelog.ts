import type { Command } from 'commander';
import { verwerkingsregister } from '../../authentication/verwerkingsregister.js';
import { clientSchema } from '../../supergraph/client-document.js';
import { supergraphFile } from '../../supergraph/committed.js';
import { partnerSchemas } from '../../supergraph/composition/partner-schema.js';
import { asMarkdown, changelogOf } from './changelog/changelog.js';
import { baseOf, type Base } from './check/against.js';

interface Options {
  from: string;
  to?: string;
  json?: true;
}

const examples = `
Examples:
  npm run -s graph -- changelog --from v0.1.0
  npm run -s graph -- changelog --from origin/main --to HEAD
  npm run -s graph -- changelog --from old.graphql --to new.graphql --json
`;

export function define(command: Command): void {
  command
    .description(
      'Writes what changed between two versions of the graph, in words: added, deprecated, changed, removed, and what opened or closed per role.',
    )
    .requiredOption(
      '--from <ref|file|url>',
      'the earlier one: a Git ref, or a supergraph: a file or an https URL',
    )
    .option(
      '--to <ref|file|url>',
      'the later one (default: the supergraph as it is composed here)',
    )
    .option('--json', 'the entries as JSON')
    .addHelpText('after', examples)
    .action(changelog);
}

async function changelog({ from, to, json }: Options): Promise<void> {
  const { entries, title } = await changesBetween(from, to);
  console.log(
    json ? JSON.stringify(entries, null, 2) : asMarkdown(entries, title),
  );
}

/** Error: WrongUsage, which names the option. */
export async function changesBetween(
  from: string,
  to?: string,
  option = '--from',
) {
  const schemas = partnerSchemas();
  const [before, after] = await Promise.all([
    baseOf(from, schemas, option),
    baseOf(to ?? supergraphFile, schemas, '--to'),
  ]);
  const entries = await changelogOf(
    versionOf(before),
    versionOf(after),
    verwerkingsregister,
  );
  return {
    entries,
    title:
      to === undefined
        ? `Changes of the graph since ${before.label}`
        : `Changes of the graph from ${before.label} to ${after.label}`,
  };
}

const versionOf = ({ supergraph, page }: Base) => ({
  schema: clientSchema(supergraph.document),
  page: page(),
});
