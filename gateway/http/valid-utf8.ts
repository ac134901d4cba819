import { isUtf8 } from 'node:buffer';
import type { RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import { forEachWithin } from '../limits/variables.js';

/**
 * A lone surrogate becomes another character when it is encoded: what is stored, signed or looked up would differ from what was sent. Error:
 * BAD_USER_INPUT.
 */
export const validUtf8Only: RequestHandler = ({ body }, _response, next) => {
  forEachWithin(body, (value) => {
    if (isMalformed(value)) throw loneSurrogate();
    if (typeof value === 'object' && value && !Array.isArray(value))
      for (const key in value) if (isMalformed(key)) throw loneSurrogate();
  });
  next();
};

/** Invalid UTF-8 would be decoded as other characters. Error: BAD_USER_INPUT. */
export function utf8Only(body: Buffer): void {
  if (!isUtf8(body)) throw badRequest('The body is not in UTF-8.');
}

const isMalformed = (value: unknown) =>
  typeof value === 'string' && !value.isWellFormed();

const loneSurrogate = () =>
  badRequest(
    'This request holds half a character: a surrogate (U+D800 to U+DFFF) without its other half. Send whole characters.',
  );

const badRequest = (message: string) =>
  graphError('BAD_USER_INPUT', message, { http: { status: 400 } });
