import { gzip } from 'node:zlib';
import type { RequestHandler, Response } from 'express';

/** In characters or bytes. A shorter response fits in one packet with its headers. */
const minimumLength = 1_024;

/** The fastest: field names and codes repeat so much that others take several times as long for little. */
const level = 1;

/**
 * Compresses the response of a client that accepts gzip, outside this thread. Express's `send` is replaced, and not the stream under it, so
 * that other requests cost nothing and a compressed response has a Content-Length too. Why this is safe: docs/threat-model.md.
 */
export const compress: RequestHandler = (request, response, next) => {
  if (
    !/gzip/i.test(request.headers['accept-encoding'] ?? '') ||
    request.acceptsEncodings('gzip', 'identity') !== 'gzip'
  )
    return next();
  const { send } = response;
  response.send = (body: string | Buffer) => {
    if (body.length < minimumLength) return send.call(response, body);
    response.vary('accept-encoding');
    gzip(body, { level }, (error, compressed) => {
      // The client may have disconnected.
      if (response.closed) return;
      if (error) send.call(response, body);
      else send.call(response.set('content-encoding', 'gzip'), compressed);
    });
    return response;
  };
  next();
};

/** Whether `compress` has replaced `send`. */
export const isCompressed = (response: Response): boolean =>
  Object.hasOwn(response, 'send');
