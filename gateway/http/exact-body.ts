import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import {
  excessOf,
  maxDepth,
  maxNumberLength,
} from '../../shared/subgraph/nesting.js';
import { holdsManyDigits, parseExactly } from '../execution/exact-json.js';
import { bodyKilobytes } from '../limits/body.js';
import { utf8Only } from './valid-utf8.js';

/** Bodies with numbers that JSON.parse might round, for the time of their request. */
const withManyDigits = new WeakMap<IncomingMessage, string>();

/** Reads a JSON body in UTF-8 of at most 256 kB, 100 levels and 1,000 digits in a number, with the exact numbers of parseExactly. */
export const exactBody: RequestHandler[] = [
  express.json({
    limit: `${bodyKilobytes}kb`,
    inflate: false,
    verify: (request, response, body) => {
      utf8Only(request, response, body);
      const excess = excessOf(body);
      if (excess) throw tooMuch(excess);
      if (holdsManyDigits(body.toString('latin1')))
        withManyDigits.set(request, body.toString('utf8'));
    },
  }),
  (request, _response, next) => {
    const text = withManyDigits.get(request);
    // JSON.parse has already accepted it.
    if (text !== undefined) request.body = parseExactly(text);
    next();
  },
];

const tooMuch = (excess: string) =>
  graphError(
    'BAD_USER_INPUT',
    excess === 'depth'
      ? `The body nests more than ${maxDepth} deep. Send flatter variables.`
      : `The body has a number of more than ${maxNumberLength} digits. Send a shorter one.`,
    { http: { status: 400 } },
  );
