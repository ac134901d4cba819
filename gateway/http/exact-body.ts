import type { RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import { readBody } from '../../shared/http/read-body.js';
import {
  excessOf,
  maxDepth,
  maxNumberLength,
} from '../../shared/subgraph/nesting.js';
import { parseBytesExactly } from '../execution/exact-json.js';
import { bodyKilobytes } from '../limits/body.js';
import { utf8Only } from './valid-utf8.js';

/**
 * Reads a JSON body in UTF-8 of at most 256 kB, 100 levels and 1,000 digits in a number, with the exact numbers of parseExactly. Its media type
 * was checked. A body parser for all encodings and types took several times as long.
 */
export const exactBody: RequestHandler = (request, _response, next) =>
  readBody(request, bodyKilobytes * 1_024, (body) => {
    if (body === 'aborted')
      return next(refusal('This request cannot be read.'));
    if (body === 'too large')
      return next(refusal(`The body may be at most ${bodyKilobytes} kB.`, 413));
    try {
      request.body = parsed(body);
    } catch (error) {
      return next(error);
    }
    next();
  });

function parsed(body: Buffer): object {
  // Apollo Server says that it is missing.
  if (body.length === 0) return {};
  utf8Only(body);
  const excess = excessOf(body);
  if (excess) throw tooMuch(excess);
  const value = valueOf(body);
  if (typeof value !== 'object' || value === null) throw notJson();
  return value;
}

function valueOf(body: Buffer): unknown {
  try {
    return parseBytesExactly(body);
  } catch {
    // The message of the parser may quote the body.
    throw notJson();
  }
}

const notJson = () => refusal('The body is not JSON.');

const tooMuch = (excess: string) =>
  refusal(
    excess === 'depth'
      ? `The body nests more than ${maxDepth} deep. Send flatter variables.`
      : `The body has a number of more than ${maxNumberLength} digits. Send a shorter one.`,
  );

const refusal = (message: string, status = 400) =>
  graphError('BAD_USER_INPUT', message, { http: { status } });
