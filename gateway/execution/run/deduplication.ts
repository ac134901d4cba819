import type { Json } from '../json.js';
import type {
  InFlightRequest,
  SubgraphExecutor,
  SubgraphRequest,
  SubgraphResponse,
} from '../subgraph-executor.js';

/** A subgraph request in flight, and how many requests wait for its response. */
interface InFlightEntry {
  dedupeKey: string;
  body: Buffer;
  request: InFlightRequest;
  waiting: number;
}

/**
 * In-flight deduplication: equal queries with the same `dedupeKey` (the same caller, purpose and headers) share one subgraph request. A
 * key of `null` shares nothing. Mutations never do.
 */
export function deduplicated<Context>(
  subgraph: SubgraphExecutor<Context>,
  dedupeKeyOf: (context: Context) => string | null,
): SubgraphExecutor<Context> {
  // Kept as long as the request is in flight, and no longer. A list, and not a Map: V8 links the tables a busy Map leaves behind, and
  // what they held (responses too) outlives the young generation. Collecting that took a third of the engine's CPU.
  const inFlight: InFlightEntry[] = [];
  return {
    send: (request, context) => {
      const dedupeKey = request.isMutation ? null : dedupeKeyOf(context);
      if (dedupeKey === null) return subgraph.send(request, context);
      const { body } = request;
      const equal = inFlight.find(
        (entry) => entry.dedupeKey === dedupeKey && entry.body.equals(body),
      );
      if (equal)
        return copied(
          joined(equal, () => remove(equal)),
          request,
        );
      const entry = {
        dedupeKey,
        body,
        request: subgraph.send(request, context),
        waiting: 0,
      };
      inFlight.push(entry);
      const settled = () => remove(entry);
      entry.request.response.then(settled, settled);
      return joined(entry, settled);
    },
  };
  function remove(entry: InFlightEntry): void {
    const at = inFlight.indexOf(entry);
    if (at === -1) return;
    const last = inFlight.pop() as InFlightEntry;
    if (last !== entry) inFlight[at] = last;
  }
}

/** One more waits for the response. The subgraph request is aborted when the last one aborts. */
function joined(entry: InFlightEntry, remove: () => void): InFlightRequest {
  entry.waiting += 1;
  return {
    response: entry.request.response,
    abort: () => {
      entry.waiting -= 1;
      if (entry.waiting > 0) return;
      remove();
      entry.request.abort();
    },
  };
}

/** Merging changes a response in place, so each request has a copy of its own. */
const copied = (
  { response, abort }: InFlightRequest,
  request: SubgraphRequest,
): InFlightRequest => ({
  response: response.then((shared) =>
    shared.scanned
      ? readAgain(shared, shared.scanned.bytes, request)
      : structuredClone(shared),
  ),
  abort,
});

/** Another operation may need other values of the same response. */
function readAgain(
  shared: SubgraphResponse,
  bytes: Buffer,
  { scan }: SubgraphRequest,
): SubgraphResponse {
  const scanned = scan?.(bytes) ?? undefined;
  const { data } = scanned ?? (JSON.parse(bytes.toString()) as { data: Json });
  return { ...shared, data, scanned };
}
