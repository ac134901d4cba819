import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { UnreadableBody } from './unreadable-body.js';

/**
 * The body of a request that says it is JSON: UTF-8, not compressed, at most `limit` bytes. A larger one is read to its end, else the client
 * would lose the response, and not kept. Error: UnreadableBody.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer> {
  checkHeaders(request);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => {
      if (size > limit)
        return reject(
          new UnreadableBody(`This request has more than ${limit} bytes.`, 413),
        );
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      // What is not would be replaced silently.
      if (isUtf8(body)) resolve(body);
      else reject(new UnreadableBody(notUtf8, 415));
    });
    const gone = () => {
      if (!request.complete)
        reject(new UnreadableBody('This request is not whole.'));
    };
    request.on('error', gone);
    request.on('close', gone);
  });
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
