import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import { holdsManyDigits, parseExactly } from '../execution/exact-json.js';
import { utf8Only } from './valid-utf8.js';

/** Bodies with numbers that JSON.parse might change, as long as their request goes on. */
const withManyDigits = new WeakMap<IncomingMessage, string>();

/** Reads a body of JSON in UTF-8, at most 256 kB, with numbers as parseExactly gives them. */
export const exactBody: RequestHandler[] = [
  express.json({
    limit: '256kb',
    inflate: false,
    verify: (request, response, body) => {
      utf8Only(request, response, body);
      if (holdsManyDigits(body.toString('latin1')))
        withManyDigits.set(request, body.toString('utf8'));
    },
  }),
  (request, _response, next) => {
    const text = withManyDigits.get(request);
    if (text !== undefined) request.body = parsed(text);
    next();
  },
];

/** The body could be read already; it may nest deeper than numbers are looked for. */
function parsed(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    throw graphError('BAD_USER_INPUT', 'This body nests too deep.', {
      http: { status: 400 },
    });
  }
}
