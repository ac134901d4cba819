import {
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { OperationProcessingError } from 'oauth4webapi';
import { discover, IssuerFailure } from '../../shared/access/issuer.js';
import type { Logger } from '../../shared/logger.js';

/** The keys are asked anew after this time, so a key that the issuer withdrew opens nothing any more. */
const freshMs = 10 * 60_000;
/** How long known keys keep working while the issuer does not answer. */
const outageMs = 60 * 60_000;
/** The issuer is asked at most once in this time, whatever tokens are sent. */
const cooldownMs = 10_000;

/** A token cannot be judged now: the keys that it may be signed with cannot be had. */
export class KeysUnavailable extends Error {
  /** Before that the issuer is not asked again. */
  readonly retryAfterSeconds = cooldownMs / 1_000;
}

/**
 * The keys that an issuer publishes (OpenID Connect discovery). Nothing in a token says where to look: `jku`, `x5u` and `jwk` count for
 * nothing. A key that is not known makes the issuer be asked again. `now` in milliseconds, on a clock that never goes back.
 * Errors: KeysUnavailable; jose's JWKSNoMatchingKey for a key that the issuer does not have.
 */
export function remoteJwks(
  issuer: string,
  logger: Logger,
  now: () => number = () => performance.now(),
): JWTVerifyGetKey {
  let known: { find: JWTVerifyGetKey; since: number } | undefined;
  let last: { at: number; succeeded: Promise<boolean> } | undefined;
  const askAgain = async (): Promise<boolean> => {
    try {
      const find = createLocalJWKSet(await fetchKeys(issuer));
      known = { find, since: now() };
      return true;
    } catch (error) {
      const reason =
        error instanceof IssuerFailure ||
        error instanceof OperationProcessingError
          ? error.message
          : 'no usable answer';
      logger.error({ code: 'OVERLOADED', reason }, 'no keys from the issuer');
      return false;
    }
  };
  /** Whether the issuer answered, now or in a question not long ago. */
  const ask = (): Promise<boolean> => {
    if (!last || now() - last.at >= cooldownMs)
      last = { at: now(), succeeded: askAgain() };
    return last.succeeded;
  };
  const knownFor = (milliseconds: number) =>
    known && now() - known.since < milliseconds ? known : undefined;
  return async (header, token) => {
    if (!knownFor(freshMs)) await ask();
    const keys = knownFor(outageMs);
    if (!keys) throw new KeysUnavailable();
    try {
      return await keys.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (!(await ask())) throw new KeysUnavailable();
      return known!.find(header, token);
    }
  };
}

async function fetchKeys(issuer: string): Promise<JSONWebKeySet> {
  const { metadata, get } = await discover(issuer);
  if (!metadata.jwks_uri)
    throw new IssuerFailure('the discovery document names no jwks_uri');
  return (await get(metadata.jwks_uri)) as JSONWebKeySet;
}
