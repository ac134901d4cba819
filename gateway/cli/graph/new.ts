import { existsSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { partnerNamePattern } from '../../../shared/partners.js';
import { createProgress } from '../progress.js';
import { CommandFailed } from './command-failed.js';
import {
  addPartner,
  canBeNamed,
  generate,
  steps,
  undoing,
} from './new/add-partner.js';

export function define(command: Command): void {
  command
    .description(
      'Writes a small partner that runs: a folder subgraphs/<name> with a party, a schema, a table, a seed and its contract, and a line in shared/partners.ts.\nThen it generates types and composes. When that fails, nothing is left.',
    )
    .argument('<name>', 'of its folder: 2 to 20 lower-case letters', parseName)
    .option('--json', 'the folder and the next steps as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run graph -- new uwv\n  npm run -s graph -- new uwv --json',
    )
    .action(run);
}

async function run(name: string, { json }: { json?: true }): Promise<void> {
  const undo = undoing(name);
  const interrupted = interruption();
  const progress = createProgress(steps.length, steps[0]!.text);
  try {
    addPartner(name);
    await generate(name, interrupted, (step, next) =>
      progress.done(step, next),
    );
  } catch (error) {
    undo();
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(
      `The partner ${name} is not made, and nothing is changed: ${reason}`,
    );
  } finally {
    progress.end();
  }
  console.log(
    json
      ? JSON.stringify({ folder: `subgraphs/${name}`, steps: nextSteps(name) })
      : asText(name),
  );
}

/** Aborts on Ctrl-C, which npm may deliver twice: what was begun is undone before the process ends. */
function interruption(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => stopping.abort());
  return stopping.signal;
}

/** Names that mean something else in settings, in docker-compose.yml and in Partij. */
const reserved = [
  'gateway',
  'justitiabele',
  'database',
  'data',
  'mysql',
  'oidc',
  'redis',
];

function parseName(name: string): string {
  if (!partnerNamePattern.test(name))
    throw new InvalidArgumentError(
      'A name has 2 to 20 lower-case letters, such as uwv.',
    );
  if (reserved.includes(name))
    throw new InvalidArgumentError(
      `This name is reserved, as are ${reserved.join(', ')}.`,
    );
  if (existsSync(`subgraphs/${name}`))
    throw new InvalidArgumentError(
      `subgraphs/${name} exists. Take another name, or remove that folder and its line in shared/partners.ts.`,
    );
  if (!canBeNamed(name))
    throw new InvalidArgumentError(
      'This word means something else in the code of a partner. Take another name.',
    );
  return name;
}

const nextSteps = (name: string) => [
  {
    command: `DATA_DIR=.data-${name} npm start`,
    why: 'all of it, with a new demonstration, in which it has people',
  },
  {
    command: `DATA_DIR=.data-${name} npm run -s token -- ${name}-medewerker`,
    why: 'a token of one of its users',
  },
  { command: 'npm test -- test/contract/declared', why: 'its contract' },
  {
    command: 'npm run codegen && npm run compose',
    why: 'after you made party.json, schema.graphql, the entity and its migration yours',
  },
];

const asText = (name: string): string =>
  [
    `\nsubgraphs/${name} is a partner. Next:`,
    ...nextSteps(name).map(
      ({ command, why }, index) => `${index + 1}. ${command}  (${why})`,
    ),
    'docs/partners.md describes each step.',
  ].join('\n');
