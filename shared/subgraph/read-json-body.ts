import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { readBody } from '../http/read-body.js';
import { UnreadableBody } from './unreadable-body.js';

/**
 * The body of a request that says it is JSON: UTF-8, not compressed, at most `limit` bytes. Error: UnreadableBody.
 */
export function readJsonBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer> {
  checkHeaders(request);
  return new Promise((resolve, reject) =>
    readBody(request, limit, (body) => {
      if (body === 'aborted')
        reject(new UnreadableBody('This request is not whole.'));
      else if (body === 'too large')
        reject(
          new UnreadableBody(`This request has more than ${limit} bytes.`, 413),
        );
      // What is not would be replaced silently.
      else if (isUtf8(body)) resolve(body);
      else reject(new UnreadableBody(notUtf8, 415));
    }),
  );
}

const notUtf8 = 'Send JSON in UTF-8.';

function checkHeaders({ headers }: IncomingMessage): void {
  const { 'content-type': type = '', 'content-length': length } = headers;
  const hasBody =
    length !== undefined || headers['transfer-encoding'] !== undefined;
  if (!hasBody || !/^application\/json\s*(;|$)/i.test(type))
    throw new UnreadableBody('Send JSON.', 415);
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type) ?? []; // prettier-ignore
  if (charset.toLowerCase() !== 'utf-8') throw new UnreadableBody(notUtf8, 415);
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (encoding.toLowerCase() !== 'identity')
    throw new UnreadableBody('Send JSON that is not compressed.', 415);
}
