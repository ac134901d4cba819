import { isLoopback, opsOffset } from '../../../../shared/config.js';
import type { GatewayConfig } from '../../../config.js';
import { fail, ok, warn, type Finding } from './finding.js';
import { get, type Response } from './http.js';

type Endpoint = GatewayConfig['partners'][number];

/**
 * The health of partners on other machines, where one of ours has it: behind its own port. Partners are not obliged to open it, and those in other
 * languages have it elsewhere.
 */
export async function checkHealthElsewhere(
  partners: readonly Pick<Endpoint, 'name' | 'url'>[],
): Promise<Finding[]> {
  const found = await Promise.all(
    partners
      .filter(({ url }) => !isLoopback(new URL(url).hostname))
      .map(async ({ name, url }) => {
        const { hostname, port } = new URL(url);
        const opsPort = Number(port) + opsOffset;
        const response = port
          ? await get(`http://${hostname}:${opsPort}/health/ready`)
          : null;
        const findings =
          response && healthFindings(name, response, 'on its machine');
        return (
          findings ?? [
            warn(
              `${name} health`,
              'not open to this machine, so its database is not seen',
              'Look where it runs, or run this command there.',
            ),
          ]
        );
      }),
  );
  return found.flat();
}

/** What a readiness response says of a service, and of its database; `null` when it is none. */
export function healthFindings(
  name: string,
  { status, text }: Pick<Response, 'status' | 'text'>,
  where: string,
): Finding[] | null {
  if (status !== 200 && status !== 503) return null;
  const failed = failedChecks(text);
  if (!failed) return null;
  const subject = `${name} health`;
  const others = Object.entries(failed).map(
    ([check, reason]) => `${check} (${reason})`,
  );
  return [
    status === 200
      ? ok(subject, `ready, ${where}`)
      : fail(
          subject,
          `not ready: ${others.join(', ') || 'no reason'}`,
          'Mend what it names; the log of the service says more.',
        ),
    // The gateway's own is looked at from here.
    ...(name === 'gateway' ? [] : [databaseOf(name, failed)]),
  ];
}

const databaseOf = (
  name: string,
  { database: reason }: Readonly<Record<string, string>>,
): Finding =>
  reason === undefined
    ? ok(`${name} database`, 'reachable, by the health of the partner')
    : fail(
        `${name} database`,
        `the partner does not reach it (${reason})`,
        `Check ${name.toUpperCase()}_DATABASE_URL where the partner runs, its password, and that the server runs.`,
      );

/** Names of checks and their reasons, which hold no host; `null` for what is no response of a health check. */
function failedChecks(text: string): Readonly<Record<string, string>> | null {
  try {
    const { status, failed = {} } = JSON.parse(text) as {
      status?: unknown;
      failed?: Record<string, string>;
    };
    return typeof status === 'string' ? failed : null;
  } catch {
    return null;
  }
}
