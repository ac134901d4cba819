import { createServer, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** As the system that pays benefits has it. */
export interface Uitkering {
  bsn: string;
  soort: 'WW' | 'WIA' | 'WAJONG';
  status: 'AANGEVRAAGD' | 'TOEGEKEND' | 'AFGEWEZEN';
  bevestigd: string;
}

const maxNumbers = 1_000;

/**
 * A system that exists already, and that knows nothing of the graph. `POST /uitkeringen/zoeken` with `{"numbers": […]}` gives the
 * benefits of all of them; a refusal is problem details (RFC 9457).
 */
export const createApi = (uitkeringen: readonly Uitkering[]): Server =>
  createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/uitkeringen/zoeken')
      return problem(response, 404, 'Deze bron bestaat niet');
    void text(request).then((body) => {
      const numbers = numbersIn(body);
      if (!numbers) return problem(response, 400, 'Vraag is onjuist');
      if (numbers.length > maxNumbers)
        return problem(response, 422, 'Te veel nummers in een vraag');
      const found = uitkeringen.filter(({ bsn }) => numbers.includes(bsn));
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(found));
    });
  });

function numbersIn(body: string): string[] | null {
  try {
    const { numbers } = JSON.parse(body) as {
      numbers?: unknown;
    };
    const areNumbers =
      Array.isArray(numbers) &&
      numbers.every((one) => typeof one === 'string' && /^\d{9}$/.test(one));
    return areNumbers ? (numbers as string[]) : null;
  } catch {
    return null;
  }
}

function problem(response: ServerResponse, status: number, title: string) {
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: 'about:blank', title, status }));
}
