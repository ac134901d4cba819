import { InvalidArgumentError, type Command } from 'commander';
import { usageIn } from './check/usage-in.js';
import { withGatewayDatabase } from './gateway-database.js';

const examples = `
It reads GATEWAY_DATABASE_URL, as a user who may read the table toegang; without one the database of the demonstration. In the export are
clients, roles, purposes, elements of the graph, counts and days: nothing about a person, a user or an organisation.

Example:
  npm run -s graph -- usage --days 90 > usage.json
`;

export function define(command: Command): void {
  command
    .description(
      'Exports from the access log which client requested which fields, arguments, input fields and enum values, as JSON, for `check --usage`.',
    )
    .option('--days <number>', 'how many, until today', parseDays, 90)
    .addHelpText('after', examples)
    .action(({ days }: { days: number }) =>
      withGatewayDatabase(async (database) => {
        console.log(JSON.stringify(await usageIn(database, days), null, 1));
      }),
    );
}

function parseDays(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1 to 9999.');
}
