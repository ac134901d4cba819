import { CommandFailed } from '../command-failed.js';

/** Of an operation of a client, since the gateways started. */
export interface Figures {
  requests: number;
  /** Estimated within a bucket, as Prometheus does; `null` above the last bucket. */
  p95Seconds: number | null;
}

export type FiguresOf = (client: string, operation: string) => Figures | null;

const metric = 'graphql_server_request_duration_seconds_bucket';

/** By the metrics of gateways, together. Error: CommandFailed. */
export async function figuresFrom(urls: readonly string[]): Promise<FiguresOf> {
  const texts = await Promise.all(urls.map(fetched));
  const found = new Map<string, Map<number, number>>();
  for (const line of texts.join('\n').split('\n')) {
    if (!line.startsWith(`${metric}{`)) continue;
    const labels = Object.fromEntries(
      Array.from(line.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g), (each) => [
        each[1]!,
        each[2]!,
      ]),
    );
    const key = keyOf(labels['client'] ?? '', labels['operation'] ?? '');
    const buckets = found.get(key) ?? new Map<number, number>();
    const upTo = Number(labels['le']?.replace('+Inf', 'Infinity'));
    const count = Number(line.slice(line.lastIndexOf(' ')));
    found.set(key, buckets.set(upTo, (buckets.get(upTo) ?? 0) + count));
  }
  return (client, operation) => {
    const buckets = found.get(keyOf(client, operation));
    return buckets ? figuresOf(buckets) : null;
  };
}

const keyOf = (...names: string[]): string => JSON.stringify(names);

/** `buckets`: how many requests took at most so many seconds. */
function figuresOf(buckets: ReadonlyMap<number, number>): Figures {
  const sorted = [...buckets].sort(([one], [other]) => one - other);
  const requests = sorted.at(-1)?.[1] ?? 0;
  const rank = 0.95 * requests;
  const at = sorted.findIndex(([, count]) => count >= rank);
  const [upTo, count] = sorted[at] ?? [0, 0];
  const [from, before] = sorted[at - 1] ?? [0, 0];
  return {
    requests,
    p95Seconds:
      requests === 0 || upTo === Infinity
        ? null
        : from + ((upTo - from) * (rank - before)) / (count - before),
  };
}

async function fetched(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.text();
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    throw new CommandFailed(
      `--metrics ${url} cannot be fetched (${cause?.code ?? message}). Give /metrics on the port for health and metrics of a gateway.`,
    );
  }
}

/** `1204 requests, p95 0.25 s`. */
export function inWords(figures: Figures | null): string {
  if (!figures || figures.requests === 0) return 'no requests';
  const { requests, p95Seconds } = figures;
  const counted = requests === 1 ? '1 request' : `${requests} requests`;
  return `${counted}, p95 ${p95Seconds === null ? 'above 30 s' : `${p95Seconds.toPrecision(2)} s`}`;
}
