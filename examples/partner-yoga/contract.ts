import type { KeyObject } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { checkHeaders, readOperation } from './body.js';
import { verifyCaller } from './caller.js';
import { Failure, publicError } from './errors.js';
import { traceOf, writeRecord, type RecordEntry } from './record.js';
import type { Context } from './schema.js';
import { View } from './store.js';

interface State extends Context {
  write(entries: readonly RecordEntry[]): Promise<void>;
}

/** The order of a request: what is not signed costs nothing, and nothing leaves before it is recorded. */
export const contract = (
  partner: string,
  gatewayKey: KeyObject,
  isFull: () => boolean,
): Plugin => ({
  async onRequestParse({ request, serverContext, setRequestParser }) {
    if (isFull())
      throw new Failure('OVERLOADED', 'There are too many requests now.', 503);
    checkHeaders(request);
    const { headers } = request;
    const assertion = headers.get('caller-assertion') ?? '';
    const caller = await verifyCaller(assertion, partner, gatewayKey);
    const trace = traceOf(headers.get('traceparent'));
    const write = (entries: readonly RecordEntry[]) =>
      writeRecord(entries, caller.purpose, trace);
    const state: State = {
      caller,
      view: new View(caller, deadlineOf(request)),
      write,
      recordMutation: (name) =>
        write([{ name: `Handeling: ${name}`, status: 'Unset' }]),
    };
    Object.assign(serverContext, state);
    setRequestParser((limited) => readOperation(limited, caller.body));
  },
  async onResultProcess({ result, setResult, serverContext }) {
    const { view, write } = serverContext as Partial<State>;
    const { data, errors = [] } = result as {
      data?: unknown;
      errors?: GraphQLError[];
    };
    const found = errors.map(publicError);
    await write?.(entriesOf(view!)).catch((error: GraphQLError) =>
      found.push(publicError(error)),
    );
    const refusal = found.find(({ extensions }) => isRefusal(extensions));
    setResult(
      refusal
        ? { errors: [refusal] }
        : {
            data,
            ...(found.length > 0 && { errors: found }),
            extensions: reportOf(view!),
          },
    );
  },
});

/** Of the response as a whole, by its HTTP status. */
const isRefusal = ({ http }: { http?: unknown }): boolean =>
  ((http as { status?: number } | undefined)?.status ?? 200) >= 400;

const longestMs = 60_000;

/** Whether the gateway no longer waits: it closed the connection, or its time is over, a minute at most. */
function deadlineOf({ headers, signal }: Request): () => boolean {
  const given = headers.get('request-timeout-ms') ?? '';
  const ms = /^\d{1,9}$/.test(given) ? Number(given) : longestMs;
  const end = Date.now() + Math.min(ms, longestMs);
  return () => signal.aborted || Date.now() >= end;
}

/** One for everybody who is shown or counted, and one for each count of many. */
const entriesOf = ({ shown, reported, counts }: View): RecordEntry[] => [
  ...Array.from(new Set([...shown, ...reported]), (person) => ({
    name: 'Verstrekking',
    status: 'Ok' as const,
    person,
  })),
  ...Array.from(counts, (list) => ({
    name: `Telling: ${list}`,
    status: 'Ok' as const,
  })),
];

const reportOf = ({ reported, counts }: View) => ({
  ...(reported.size > 0 && { betrokkenen: [...reported] }),
  ...(counts.size > 0 && { tellingen: [...counts] }),
});
