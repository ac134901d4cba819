import { createHash } from 'node:crypto';
import type { GraphQLParams } from 'graphql-yoga';
import { Failure, notSigned } from './errors.js';

const maxDepth = 100;

const refused = (message: string, status = 400) =>
  new Failure('BAD_USER_INPUT', message, status);

/** What can be refused before the body is read. Error: BAD_USER_INPUT. */
export function checkHeaders({ method, headers }: Request): void {
  if (method !== 'POST') throw refused('Send a POST.', 405);
  const type = headers.get('content-type') ?? '';
  if (!/^application\/json *(; *charset=utf-8)?$/i.test(type))
    throw refused('Send JSON in UTF-8.', 415);
  if (headers.has('content-encoding'))
    throw refused('Send it uncompressed.', 415);
}

/** Reads one operation. `digest`: what its bytes must have when the gateway signed them. Errors: BAD_USER_INPUT, UNAUTHENTICATED. */
export async function readOperation(
  request: Request,
  digest: string | null,
): Promise<GraphQLParams> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const isSigned =
    createHash('sha256').update(bytes).digest('base64url') === digest;
  if (digest !== null && !isSigned) throw notSigned();
  const operation = parsed(bytes);
  if (isDeeperThan(maxDepth, operation))
    throw refused('This is nested too deep.');
  if (typeof operation?.query !== 'string' || operation.query === '')
    throw refused('Send one operation, with its text as `query`.');
  return operation;
}

function parsed(bytes: Uint8Array): GraphQLParams | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text) as GraphQLParams | null;
  } catch {
    throw refused('Send JSON in UTF-8.');
  }
}

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 ||
    Object.values(value).some((each) => isDeeperThan(levels - 1, each)));
