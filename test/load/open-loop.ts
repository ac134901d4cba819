import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

export interface Sent {
  /** Milliseconds since the start of the phase at which it had to be sent. */
  at: number;
  /** Milliseconds from then until its response was complete: a request that is sent late counts from when it was due. */
  took: number;
  status: number;
  /** A complete response: 200, and no errors but fields that are not open to the caller. */
  isGood: boolean;
  /** Codes of its errors, each once, with the reason of a partner's failure; `TIMEOUT` when the client gave up. */
  codes: readonly string[];
}

export interface LoadRequest {
  body: string;
  headers: Record<string, string>;
  /** The only body that is right. */
  expected?: string;
  /** When the client gives up, in milliseconds, where it is not as patient as the others. */
  patienceMs?: number;
}

/** `Retry-After: 1` of a refusal for overload; clients spread over another second. */
const retryAfterMs = 1_000;
/** When a client gives up. */
const usualPatienceMs = 10_000;

/** An HTTP client with so many connections that the server, not the client, is where requests wait. */
export class LoadClient {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections: 1_500 });
    this.#path = pathname;
  }

  async send(
    { body, headers, expected, patienceMs = usualPatienceMs }: LoadRequest,
    at: number,
    due = performance.now(),
  ): Promise<Sent> {
    try {
      const response = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await response.body.text();
      const took = performance.now() - due;
      const codes = text.startsWith('{"errors"') ? codesOf(text) : [];
      const { statusCode: status } = response;
      if (status === 200 && expected !== undefined && text !== expected)
        codes.push('OTHER_BODY');
      return { at, took, status, isGood: status === 200 && !codes[0], codes };
    } catch (error) {
      const took = performance.now() - due;
      const isLate = (error as Error).name === 'TimeoutError';
      const codes = [isLate ? 'TIMEOUT' : 'CONNECTION'];
      return { at, took, status: 0, isGood: false, codes };
    }
  }

  /** As many requests as are given, each when it is due, whether or not earlier ones have their response: `rate` a second. */
  async openLoop(
    next: () => LoadRequest,
    rate: number,
    seconds: number,
  ): Promise<Sent[]> {
    const began = performance.now();
    const sent: Promise<Sent>[] = [];
    const total = Math.round(rate * seconds);
    while (sent.length < total) {
      const at = (sent.length * 1_000) / rate;
      const wait = began + at - performance.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      sent.push(this.send(next(), at, began + at));
    }
    return Promise.all(sent);
  }

  /**
   * `concurrency` clients that each send the next request when they have the response to the last. `heedsRetryAfter`: a request that is
   * refused for overload is sent again when the server says, until the time is over, and is no result.
   */
  async closedLoop(
    next: () => LoadRequest,
    concurrency: number,
    seconds: number,
    { heedsRetryAfter = false } = {},
  ): Promise<Sent[]> {
    const began = performance.now();
    const sent: Sent[] = [];
    const elapsed = () => performance.now() - began;
    const isOver = () => elapsed() >= seconds * 1_000;
    const one = async () => {
      while (!isOver()) {
        const request = next();
        let result = await this.send(request, elapsed());
        while (heedsRetryAfter && isRefusal(result) && !isOver()) {
          await sleep(retryAfterMs * (1 + Math.random()));
          result = await this.send(request, elapsed());
        }
        if (!heedsRetryAfter || !isRefusal(result)) sent.push(result);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, one));
    return sent;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

interface Errors {
  errors?: { extensions?: { code?: string; reason?: string } }[];
}

/** Codes of the errors in a response, each once, with the reason of a partner's failure; without fields that are not open to the caller. */
export function codesOf(text: string): string[] {
  const { errors = [] } = JSON.parse(text) as Errors;
  const codes = errors.map(({ extensions: { code = '?', reason } = {} }) =>
    reason ? `${code}/${reason}` : code,
  );
  return [...new Set(codes)].filter(
    (code) => code !== 'UNAUTHORIZED_FIELD_OR_TYPE',
  );
}

/** Those that were good, per second. */
export const goodput = (sent: readonly Sent[], seconds: number): number =>
  sent.filter(({ isGood }) => isGood).length / seconds;

/**
 * Those that must not be: neither good nor, in the short form, refused for overload, which a machine with other work may need.
 */
export const failuresOf = (
  sent: readonly Sent[],
  { isShort }: { isShort: boolean },
): Sent[] =>
  sent.filter((each) => !each.isGood && !(isShort && isRefusal(each)));

/** A polite refusal for overload. */
export const isRefusal = ({ status, codes }: Sent): boolean =>
  status === 503 && String(codes) === 'OVERLOADED';

/** How many there were of each outcome. */
export const outcomesOf = (sent: readonly Sent[]): string =>
  countsOf(
    sent.map(({ isGood, status, codes }) =>
      isGood ? 'good' : `${status} ${codes.join('+')}`,
    ),
  );

/** How often each text occurs. */
export function countsOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts, ([text, count]) => `${count} ${text}`).join(', ');
}

/** In milliseconds; NaN without any. */
export function percentile(sent: readonly Sent[], part: number): number {
  const sorted = sent.map(({ took }) => took).sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
}
