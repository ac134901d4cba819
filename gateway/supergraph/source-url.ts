import type { KeyObject } from 'node:crypto';
import { SupergraphUnavailable, type SupergraphVersions } from './source.js';
import { isSignedBy } from './signature.js';
import { keptSupergraph, type SignedSupergraph } from './kept.js';

/** A supergraph that is published at a URL, with its signature at the same URL with `.sig` behind its path. */
export interface PublishedSupergraph {
  /** https, or http on this machine. */
  url: string;
  /** Ed25519, of the publisher. */
  publicKey: KeyObject;
  intervalMs: number;
  /** Holds the last one that was in use. */
  folder: string;
}

/** Ten times a supergraph of forty partners. */
const longestBytes = 16 * 1024 * 1024;
const longestSignature = 1_024;
const deadlineMs = 10_000;

export function supergraphFromUrl({
  url,
  publicKey,
  intervalMs,
  folder,
}: PublishedSupergraph): SupergraphVersions {
  const kept = keptSupergraph(folder, (signed) => checked(signed, publicKey));
  let etag: string | null = null;
  /** The last one with a valid signature, with it. */
  let last: SignedSupergraph | undefined;
  const get = async (isKnown: boolean) => {
    const response = await request(
      url,
      isKnown && etag ? { 'if-none-match': etag } : {},
    );
    if (response.status === 304 && isKnown) return null;
    const bytes = await bodyOf(response, longestBytes, 'The supergraph');
    // Of a server without ETags.
    if (isKnown && last?.bytes.equals(bytes)) return null;
    const signed = {
      bytes,
      signature: await signatureAt(url),
      composedAt: dateOf(response.headers.get('last-modified')),
    };
    const version = checked(signed, publicKey);
    last = signed;
    etag = response.headers.get('etag');
    return version;
  };
  return {
    intervalMs,
    load: async () => (await get(false))!,
    next: () => get(true),
    taken: async ({ text }) => {
      if (last?.bytes.toString() === text) await kept.write(last);
    },
    lastGood: kept.read,
  };
}

/** Error: its signature is not of this key, or it is not text. */
function checked(
  { bytes, signature, composedAt }: SignedSupergraph,
  key: KeyObject,
) {
  if (!isSignedBy(key, bytes, signature))
    throw new Error(
      'The signature of the supergraph is not that of SUPERGRAPH_PUBLIC_KEY. Sign exactly what is published, and publish the signature first.',
    );
  const text = bytes.toString();
  if (!Buffer.from(text).equals(bytes))
    throw new Error('The supergraph is not text in UTF-8.');
  return { text, composedAt };
}

async function signatureAt(url: string): Promise<string> {
  const at = new URL(url);
  at.pathname += '.sig';
  const response = await request(at.href);
  if (response.status === 404)
    throw new Error(
      'The supergraph has no signature: publish what `npm run graph -- sign` writes at its URL with .sig behind the path.',
    );
  return (await bodyOf(response, longestSignature, 'The signature')).toString();
}

async function request(
  url: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  try {
    return await fetch(url, {
      headers,
      // The signature would hold for another place too, but only this one is in the settings.
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
    });
  } catch (error) {
    throw unavailable(error);
  }
}

/** Error: a status other than 200, or more than `longest` bytes. */
async function bodyOf(
  { status, body }: Response,
  longest: number,
  what: string,
): Promise<Buffer> {
  if (status >= 300 && status < 400)
    throw await cancelled(
      body,
      new Error(
        `${what} is not there: status ${status} leads elsewhere. Set SUPERGRAPH to the URL where it is.`,
      ),
    );
  if (status !== 200)
    throw await cancelled(
      body,
      new SupergraphUnavailable(`${what} is not there: status ${status}.`),
    );
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += (chunk as Uint8Array).length;
      if (length > longest) break;
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    throw unavailable(error);
  }
  if (length > longest)
    throw new Error(`${what} is longer than ${longest} bytes.`);
  return Buffer.concat(chunks);
}

/** Its connection would be kept for a body that nobody reads. */
async function cancelled(body: Response['body'], error: Error) {
  await body?.cancel().catch(() => {});
  return error;
}

function unavailable(error: unknown): SupergraphUnavailable {
  const { name, cause } = error as { name?: string; cause?: unknown };
  const { code } = (cause ?? {}) as { code?: string };
  return new SupergraphUnavailable(
    `The URL in SUPERGRAPH does not respond: ${name === 'TimeoutError' ? 'TIMEOUT' : (code ?? 'NETWORK')}.`,
  );
}

function dateOf(header: string | null): Date | null {
  const date = new Date(header ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
