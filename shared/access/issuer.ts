import {
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  OperationProcessingError,
  processDiscoveryResponse,
  type AuthorizationServer,
  type CustomFetchOptions,
} from 'oauth4webapi';
import { isSafeUrl } from '../config.js';

/** For all requests of one exchange with an issuer together. */
const deadlineMs = 5_000;
/** Larger than any discovery document, set of keys or token. */
const maxBytes = 1_048_576;

/** An invalid response of an issuer. The message gives the reason and contains nothing that was sent or received. */
export class IssuerFailure extends Error {
  constructor(
    message: string,
    /** Of its response, other than 200. */
    readonly status?: number,
  ) {
    super(message);
  }
}

/** Why an issuer gave nothing, for operators: a code or a sentence, and nothing that was sent or received. */
export function issuerReason(error: unknown): string {
  if (
    error instanceof IssuerFailure ||
    error instanceof OperationProcessingError
  )
    return error.message;
  const { name, cause } = error as {
    name?: unknown;
    cause?: { code?: unknown };
  };
  if (name === 'TimeoutError') return 'no response in time';
  return typeof cause?.code === 'string' ? cause.code : 'no usable response';
}

/** One exchange with an issuer: its own description, and the only way to send it more. */
export interface IssuerExchange {
  metadata: AuthorizationServer;
  /** Options for requests made with oauth4webapi. */
  options: typeof plainOnLoopback & { [customFetch]: BoundedFetch };
  /** Gets JSON. Errors: IssuerFailure; those of fetch. */
  get(url: string): Promise<unknown>;
}

type BoundedFetch = (
  url: string,
  request?: Pick<
    CustomFetchOptions<'GET' | 'POST', URLSearchParams | undefined>,
    'method' | 'headers' | 'body'
  >,
) => Promise<Response>;

/** Discovery accepts plain http on loopback only; oauth4webapi knows https or anything. */
const plainOnLoopback = { [allowInsecureRequests]: true };

/**
 * Reads an issuer's discovery document (OpenID Connect Discovery 1.0, section 4): it names this issuer, and its endpoints are https unless on
 * loopback, so that no secret goes and no key comes where others listen. Errors: IssuerFailure; those of fetch and oauth4webapi.
 */
export async function discover(issuer: string): Promise<IssuerExchange> {
  const ask = boundedFetch(AbortSignal.timeout(deadlineMs));
  const options = { ...plainOnLoopback, [customFetch]: ask };
  if (!isSafeUrl(issuer))
    throw new IssuerFailure('the issuer must be an https URL');
  const url = new URL(issuer);
  const response = await discoveryRequest(url, options);
  const metadata = await processDiscoveryResponse(url, response);
  // The library compares normalised URLs; tokens name the issuer character by character.
  if (metadata.issuer !== issuer)
    throw new IssuerFailure(
      'the discovery document names another issuer than OIDC_ISSUER',
    );
  for (const endpoint of ['jwks_uri', 'token_endpoint'] as const)
    if (metadata[endpoint] !== undefined && !isSafeUrl(metadata[endpoint]))
      throw new IssuerFailure(`${endpoint} must be an https URL`);
  return { metadata, options, get: async (url) => (await ask(url)).json() };
}

/** Redirects are not followed, so that secrets and keys are only exchanged with the intended host. */
const boundedFetch =
  (signal: AbortSignal): BoundedFetch =>
  async (url, request) => {
    const response = await fetch(url, {
      ...request,
      body: request?.body ?? null,
      redirect: 'manual',
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new IssuerFailure(`status ${response.status}`, response.status);
    }
    return new Response(await bounded(response), { headers: response.headers });
  };

async function bounded(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = (response.body ?? []) as AsyncIterable<Uint8Array>;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new IssuerFailure('more than 1 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
