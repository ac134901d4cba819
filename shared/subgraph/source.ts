import { z } from 'zod';
import { personLock } from '../access/betrokkenheid.js';
import type { Caller } from '../access/caller.js';
import type { Database } from '../database/database.js';
import {
  deadlineExceeded,
  graphError,
  type SourceReason,
} from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { createPersonNumberStore } from '../numbers/person-numbers.js';

/** A source gave no usable answer. `status` and `title` (RFC 9457) are for the log alone. */
export class SourceFailure extends Error {
  constructor(
    readonly reason: SourceReason,
    readonly problem: { status?: number; title?: string | undefined } = {},
  ) {
    super(reason);
  }
}

/** A system that a partner has already, and that knows people by a number. */
export interface SourceOptions<Row> {
  /** The kind of that number, as this partner stores it: `bsn`. */
  number: string;
  /**
   * Fetches the rows of these people at once; `postJson` does so over HTTP. Aborts when `signal` does. Throws SourceFailure for an answer that
   * cannot be used; anything else that it throws is a fault of the partner.
   */
  find(numbers: readonly string[], signal: AbortSignal): Promise<unknown>;
  /** The form of a row. A list of anything else is MALFORMED. */
  row: z.ZodType<Row>;
  numberOf(row: Row): string;
  /** How long to wait for the rows. */
  timeoutMs?: number;
}

/** What a request to the partner knows. */
export interface SourceRequest {
  database: Database;
  caller: Caller;
  /** Aborts when nobody awaits the response. */
  deadline: AbortSignal;
  logger: Logger;
}

/** Well below the deadline that a gateway has for a partner, so that the rest of the response still arrives. */
const defaultTimeoutMs = 5_000;

/**
 * The rows of a source by id of a person, as a loader takes them. Row-level authorization comes first: the source gets the numbers of those whom
 * the caller sees, in one call for all of them, and none when there is nobody. Errors: SOURCE_UNAVAILABLE with `reason`; DEADLINE_EXCEEDED.
 */
export const source = <Row extends object>(options: SourceOptions<Row>) => {
  const rowsOf = z.array(options.row);
  return ({ database, caller, deadline, logger }: SourceRequest) =>
    async (
      ids: readonly string[],
    ): Promise<(Row & { justitiabeleId: string })[]> => {
      const visible = await createPersonNumberStore(database).byJustitiabele(
        ids,
        personLock(caller),
      );
      const idByNumber = new Map(
        visible
          .filter(({ soort }) => soort === options.number)
          .map((one) => [one.open(), one.justitiabeleId]),
      );
      if (idByNumber.size === 0) return [];
      try {
        const answer = await inTime(options, [...idByNumber.keys()], deadline);
        const { data: rows } = rowsOf.safeParse(answer);
        if (!rows) throw new SourceFailure('MALFORMED');
        return rows.flatMap((row) => {
          const justitiabeleId = idByNumber.get(options.numberOf(row));
          // Of somebody who was not requested, and whom the caller may not see.
          return justitiabeleId ? [{ ...row, justitiabeleId }] : [];
        });
      } catch (error) {
        if (!(error instanceof SourceFailure)) throw error;
        throw reported(error, logger);
      }
    };
};

function reported(
  { reason, problem: { status, title } }: SourceFailure,
  logger: Logger,
) {
  const code = 'SOURCE_UNAVAILABLE';
  logger.warn(
    {
      code,
      reason: title ? `${reason}: ${title}` : reason,
      ...(status !== undefined && { status }),
    },
    'source gave no usable answer',
  );
  return graphError(
    code,
    'A system behind this partner gave no usable answer.',
    { reason },
  );
}

/** Also ends when `find` takes no notice of its signal. */
async function inTime<Row>(
  { find, timeoutMs = defaultTimeoutMs }: SourceOptions<Row>,
  numbers: readonly string[],
  deadline: AbortSignal,
): Promise<unknown> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(deadlineExceeded());
  const timer = setTimeout(
    () => controller.abort(new SourceFailure('TIMEOUT')),
    timeoutMs,
  );
  deadline.addEventListener('abort', abort);
  if (deadline.aborted) abort();
  try {
    signal.throwIfAborted();
    const aborted = new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    return await Promise.race([find(numbers, signal), aborted]);
  } finally {
    clearTimeout(timer);
    deadline.removeEventListener('abort', abort);
  }
}

/**
 * Sends JSON and gives that of a 2xx response. Numbers go in the body, since URLs end in logs; a redirect is not followed, so that they go
 * nowhere else. Throws SourceFailure.
 */
export async function postJson(
  url: string | URL,
  body: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  const { response, text } = await received(url, body, signal);
  const { ok, status } = response;
  const json = parsed(text);
  if (!ok)
    throw new SourceFailure('HTTP', { status, title: titleOf(response, json) });
  if (json === undefined) throw new SourceFailure('MALFORMED', { status });
  return json;
}

async function received(
  url: string | URL,
  body: unknown,
  signal: AbortSignal,
): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, application/problem+json',
      },
      body: JSON.stringify(body),
      signal,
    });
    return { response, text: await response.text() };
  } catch {
    signal.throwIfAborted();
    throw new SourceFailure('CONNECTION');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const problemDetails = z.object({ title: z.string() });

/** The title of problem details is the same for all problems of a type. `detail` and `instance` may hold a personal number: they are not read. */
function titleOf({ headers }: Response, json: unknown): string | undefined {
  const type = headers.get('content-type') ?? '';
  if (!/^application\/problem\+json\b/i.test(type)) return undefined;
  const title = problemDetails.safeParse(json).data?.title;
  return title?.replace(/\d{4,}/g, '…').slice(0, 100);
}
