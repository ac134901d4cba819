import { suggestionList } from '@apollo/federation-internals';
import { InvalidArgumentError, type Command } from 'commander';
import {
  catalogue,
  statusOf,
  type Entry,
} from '../../documentation/codes/catalogue.js';

export function define(command: Command): void {
  command
    .description(
      'Explains an error code: what it means, why it is given and what to do. Without a code it lists all.',
    )
    .argument('[code]', 'of the gateway, a partner or composition', parseCode)
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(explain);
}

const examples = `
Examples:
  npm run graph -- explain PARTNER_UNAVAILABLE
  npm run graph -- explain TIMEOUT
  npm run -s graph -- explain --json > codes.json
`;

/** Error: InvalidArgumentError, with codes that look like it. */
function parseCode(text: string): string {
  const code = text.toUpperCase();
  const codes = [...new Set(catalogue.map((entry) => entry.code))];
  if (codes.includes(code)) return code;
  const similar = [
    ...codes.filter((each) => code !== '' && each.includes(code)),
    ...suggestionList(code, codes),
  ];
  const hint =
    similar.length > 0
      ? `Did you mean ${[...new Set(similar)].slice(0, 5).join(', ')}?`
      : 'Without a code the command lists all.';
  throw new InvalidArgumentError(`There is no such code. ${hint}`);
}

function explain(code: string | undefined, { json }: { json?: true }): void {
  const entries = catalogue.filter((entry) => !code || entry.code === code);
  if (json) console.log(JSON.stringify(entries.map(withStatus), null, 2));
  else if (code) console.log(entries.map(asText).join('\n\n'));
  else console.log(asList(entries));
}

const withStatus = (entry: Entry) => ({
  ...entry,
  status: statusOf(entry) ?? null,
});

/** A link of the page leads nowhere on a terminal. */
const withoutLinks = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1');

function asText(entry: Entry): string {
  const { code, where, meaning, cause, action } = entry;
  const status = statusOf(entry);
  return [
    `${code} (${where}${status ? `, HTTP ${status}` : ''})`,
    `  ${meaning}`,
    `  Cause: ${withoutLinks(cause)}`,
    ...(action ? [`  What to do: ${action}`] : []),
  ].join('\n');
}

function asList(entries: readonly Entry[]): string {
  const width = Math.max(...entries.map(({ code }) => code.length));
  const kinds = [...new Set(entries.map(({ where }) => where))];
  return kinds
    .map((kind) =>
      [
        `${kind[0]!.toUpperCase()}${kind.slice(1)}:`,
        ...entries
          .filter(({ where }) => where === kind)
          .map(
            ({ code, cause }) =>
              `  ${code.padEnd(width)}  ${withoutLinks(cause)}`,
          ),
      ].join('\n'),
    )
    .join('\n\n');
}
