import type { RequestHandler, Response } from 'express';

/** Version of the read API of the audit log, as in its OpenAPI document (`subgraphs/logboek/read-api/openapi.json`). */
const version = '1.0.0';

/** NL GOV REST API Design Rules: a header of every response. */
export const apiVersion: RequestHandler = (_request, response, next) => {
  response.set('api-version', version);
  next();
};

const titles = {
  400: 'Ongeldig verzoek',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  405: 'Methode niet toegestaan',
  413: 'Verzoek te groot',
  415: 'Vorm niet ondersteund',
  500: 'Interne fout',
  503: 'Tijdelijk niet beschikbaar',
} as const;

/** Sends an RFC 9457 problem. `detail` is a Dutch sentence for people and contains no value of the request. */
export function problem(
  response: Response,
  status: number,
  detail: string,
): void {
  const known = (status in titles ? status : 500) as keyof typeof titles;
  response
    .status(known)
    .type('application/problem+json')
    .send(JSON.stringify({ status: known, title: titles[known], detail }));
}

/** Replaces the messages of express and its body parser, by status: the original ones may quote the body. */
export const bodyMistakes: Record<number, string> = {
  400: 'De inhoud is geen JSON.',
  413: 'De inhoud is te groot.',
  415: 'Stuur de vraag als JSON in UTF-8, niet gecomprimeerd: `Content-Type: application/json`.',
};
