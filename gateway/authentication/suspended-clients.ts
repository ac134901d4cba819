import { clientSuspensions } from '../../shared/access/client-suspension.js';
import type { Database } from '../../shared/database/database.js';
import { graphError } from '../../shared/graphql/errors.js';
import type { Logger } from '../../shared/logger.js';
import { poll } from '../../shared/poll.js';
import { reasonOf } from '../../shared/reason-of.js';
import type { Authenticate } from './authenticate.js';

/** The clients that no gateway on this database serves. */
export interface SuspendedClients {
  /** By what is in memory: a request costs no statement. */
  has(client: string | null): boolean;
  /** Whether an operation of a client is retired, by its id. */
  hasRetired(client: string | null, operation: string): boolean;
  stop(): Promise<void>;
}

const keyOf = (client: string, operation: string | null): string =>
  `${operation ?? ''} ${client}`;

/** A suspension must hold within a second on every gateway. */
const everyMs = 500;

/**
 * Reads them from the database now and twice a second. When the database does not answer, the last known ones hold. Error: that of the first
 * reading, so that no gateway starts without them.
 */
export async function pollSuspendedClients(
  database: Database,
  logger: Logger,
): Promise<SuspendedClients> {
  const read = async () =>
    new Set(
      (await clientSuspensions(database)).map(({ client, operation }) =>
        keyOf(client, operation),
      ),
    );
  let suspended: ReadonlySet<string> = await read();
  let isKnown = true;

  const update = async () => {
    try {
      suspended = await read();
      if (!isKnown) logger.info('suspended clients are read again');
      isKnown = true;
    } catch (error) {
      // Once, and not twice a second.
      if (isKnown)
        logger.warn(
          { reason: reasonOf(error) },
          'suspended clients cannot be read: the last known ones hold',
        );
      isKnown = false;
    }
  };

  return {
    has: (client) => client !== null && suspended.has(keyOf(client, null)),
    hasRetired: (client, operation) =>
      client !== null &&
      suspended.size > 0 &&
      suspended.has(keyOf(client, operation)),
    ...poll(update, everyMs),
  };
}

/** Authenticates as before, and refuses suspended clients. Requests in flight finish. Error: CLIENT_SUSPENDED. */
export const refuseSuspendedClients =
  (authenticate: Authenticate, suspended: SuspendedClients): Authenticate =>
  async (authorization) => {
    const caller = await authenticate(authorization);
    if (suspended.has(caller.client))
      throw graphError(
        'CLIENT_SUSPENDED',
        'This client is suspended by the operator of the gateway: ask them why.',
      );
    return caller;
  };
