import type { IncomingMessage } from 'node:http';

/** Why a body was not read: it is larger than the limit, or its client disconnected. */
export type Unread = 'too large' | 'aborted';

/**
 * Reads the body of a request, of at most `limit` bytes. The rest of a larger one is read and dropped first: a client that still sends would
 * not see the refusal.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  done: (body: Buffer | Unread) => void,
): void {
  // While it waited to be admitted.
  if (request.destroyed) return done('aborted');
  const chunks: Buffer[] = [];
  let size = 0;
  let isDone = false;
  const end = (body: Buffer | Unread) => {
    if (isDone) return;
    isDone = true;
    done(body);
  };
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on('end', () => {
    if (size > limit) end('too large');
    else end(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size));
  });
  request.on('error', () => end('aborted'));
  request.on('close', () => end('aborted'));
}
