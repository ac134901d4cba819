import { userInfo } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import {
  clientSuspensions,
  resumeClient,
  suspendClient,
  type ClientSuspensionEntity,
} from '../../../shared/access/client-suspension.js';
import type { Database } from '../../../shared/database/database.js';
import { withGatewayDatabase } from './gateway-database.js';

interface Options {
  by: string;
  reason: string;
  json?: true;
}

const examples = `
It writes to GATEWAY_DATABASE_URL, as a user who may change the table client_suspension, such as that of the migrations; without one to
the database of the demonstration. Every gateway on that database follows within a second; requests in flight finish.

Examples:
  npm run graph -- clients suspend portaal --reason "token leaked, incident 1234"
  npm run graph -- clients list --all
  npm run graph -- clients resume portaal
`;

export function define(command: Command): void {
  command
    .description(
      'Suspends a client on all gateways within a second, without a restart, or resumes it.',
    )
    .addHelpText('after', examples);
  withWho(command.command('suspend'))
    .description('The gateways refuse the client: 403, CLIENT_SUSPENDED.')
    .requiredOption(
      '--reason <text>',
      'why, for those who read it later',
      textOf(500),
    )
    .action((client: string, { by, reason, json }: Options) =>
      withGatewayDatabase(async (database) => {
        const done = await suspendClient(database, { client, by, reason });
        report(
          { client, suspended: true, changed: done },
          done
            ? `${client} is suspended: within a second every gateway refuses it.`
            : `${client} was suspended already; nothing is changed.`,
          json,
        );
      }),
    );
  withWho(command.command('resume'))
    .description('The gateways serve the client again.')
    .action((client: string, { by, json }: Options) =>
      withGatewayDatabase(async (database) => {
        const done = await resumeClient(database, { client, by });
        report(
          { client, suspended: false, changed: done },
          done
            ? `${client} is served again.`
            : `${client} was not suspended; nothing is changed.`,
          json,
        );
      }),
    );
  command
    .command('list')
    .description('Who is suspended: since when, by whom and why.')
    .option('--all', 'those that were resumed too')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action((options: { all?: true; json?: true }) =>
      withGatewayDatabase((database) => list(database, options)),
    );
}

const withWho = (command: Command): Command =>
  command
    .argument('<client>', 'the client id at the issuer: `azp`', textOf(120))
    .option('--by <name>', 'who does it', textOf(120), userName())
    .option('--json', 'as JSON')
    .addHelpText('after', examples);

/** Who runs the command. A container may run as a user without a name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.()}`;
  }
}

/** As long as its column. */
const textOf =
  (longest: number) =>
  (text: string): string => {
    if (text.trim() !== '' && text.length <= longest) return text;
    throw new InvalidArgumentError(`Give 1 to ${longest} characters.`);
  };

function report(
  result: Readonly<Record<string, unknown>>,
  sentence: string,
  json: true | undefined,
): void {
  console.log(json ? JSON.stringify(result) : sentence);
}

async function list(
  database: Database,
  { all, json }: { all?: true; json?: true },
): Promise<void> {
  const rows = await clientSuspensions(database, { ended: all === true });
  if (json)
    console.log(
      JSON.stringify(
        rows.map(({ id: _, ...row }) => row),
        null,
        2,
      ),
    );
  else console.log(rows.map(lineOf).join('\n') || 'No client is suspended.');
}

const lineOf = (row: ClientSuspensionEntity): string =>
  `${row.client}${row.operation ? `  operation ${row.operation}` : ''}  suspended ${row.suspendedAt} by ${row.suspendedBy}: ${row.reason}${
    row.resumedAt ? `  (resumed ${row.resumedAt} by ${row.resumedBy})` : ''
  }`;
