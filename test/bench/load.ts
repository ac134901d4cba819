import { Pool } from 'undici';

export interface Request {
  body: string;
  authorization: string;
}

/** Result of sending requests for a while. */
export interface Load {
  requests: number;
  seconds: number;
  /** Milliseconds, shortest first. */
  latencies: number[];
}

/** An HTTP client of a gateway, with keep-alive connections. */
export class Client {
  /** Requests so far. */
  sent = 0;
  readonly #pool: Pool;
  readonly #path: string;
  /** Length of the first response to each body: every later one must be as long. */
  readonly #lengths = new Map<string, number>();

  constructor(url: string) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, {
      connections: 64,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#path = pathname;
  }

  /** The body of the response. */
  async send(request: Request): Promise<Buffer> {
    const chunks: Buffer[] = [];
    await this.#exchange(request, (chunk) => chunks.push(chunk));
    return Buffer.concat(chunks);
  }

  /** A response is not collected while it is measured: the buffers of this process had it stop for a mark-compact twice a second. */
  async #exchange(
    { body, authorization }: Request,
    onChunk: (chunk: Buffer) => void,
  ): Promise<void> {
    this.sent += 1;
    const response = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization,
      },
      body,
    });
    let received = 0;
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      received += chunk.length;
      onChunk(chunk);
    }
    const length = this.#lengths.get(body) ?? received;
    this.#lengths.set(body, length);
    if (response.statusCode !== 200 || length !== received)
      throw new Error(
        `The response differs from the first: status ${response.statusCode}, ${received} bytes instead of ${length}.`,
      );
  }

  /** Sends request after request, `atOnce` concurrently, each `copies` times at once, until the time is over. */
  async load(
    next: () => Request,
    {
      concurrency,
      copies,
      seconds,
    }: { concurrency: number; copies: number; seconds: number },
  ): Promise<Load> {
    const latencies: number[] = [];
    const began = performance.now();
    const until = began + seconds * 1_000;
    const timed = async (request: Request) => {
      const sent = performance.now();
      await this.#exchange(request, () => {});
      latencies.push(performance.now() - sent);
    };
    const one = async () => {
      while (performance.now() < until) {
        const request = next();
        await Promise.all(Array.from({ length: copies }, () => timed(request)));
      }
    };
    await Promise.all(Array.from({ length: concurrency / copies }, one));
    return {
      requests: latencies.length,
      seconds: (performance.now() - began) / 1_000,
      latencies: latencies.sort((a, b) => a - b),
    };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
