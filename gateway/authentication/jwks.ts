import {
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { setTimeout } from 'node:timers/promises';
import {
  discover,
  IssuerFailure,
  issuerReason,
} from '../../shared/access/issuer.js';
import { NotReady } from '../../shared/http/readiness.js';
import type { Logger } from '../../shared/logger.js';

/** The keys are fetched again after this time, so that tokens of a withdrawn key are no longer accepted. */
const freshMs = 10 * 60_000;
/** How long cached keys are used while the issuer does not respond. */
const outageMs = 60 * 60_000;
/** At most one fetch in this time, whatever tokens are sent. */
const cooldownMs = 10_000;
/** How long a request waits for a fetch while there are cached keys. */
const patienceMs = 500;

/** A token cannot be verified now: the issuer's keys cannot be fetched. */
export class KeysUnavailable extends Error {
  readonly retryAfterSeconds = cooldownMs / 1_000;
}

/** The keys of an issuer. */
export interface IssuerKeys {
  find: JWTVerifyGetKey;
  /** Identifies the keys that hold now: another object after each fetch. Error: KeysUnavailable. */
  current(): Promise<object>;
}

export interface RemoteJwks extends IssuerKeys {
  /** Readiness: rejects with NotReady while there are no keys to verify a token with. Fetches them, so that it recovers without a request. */
  check(): Promise<void>;
}

/**
 * The keys that an issuer publishes (OpenID Connect discovery). The token does not say where they are: `jku`, `x5u` and `jwk` are ignored. An
 * unknown key id causes a fetch. `now` is in milliseconds, on a monotonic clock. Errors: KeysUnavailable; jose's JWKSNoMatchingKey for a key
 * that the issuer does not have.
 */
export function remoteJwks(
  issuer: string,
  logger: Logger,
  now: () => number = () => performance.now(),
): RemoteJwks {
  let cached: { find: JWTVerifyGetKey; since: number } | undefined;
  let last: { at: number; succeeded: Promise<boolean> } | undefined;
  let failure = '';
  const refresh = async (): Promise<boolean> => {
    try {
      const find = createLocalJWKSet(await fetchKeys(issuer));
      cached = { find, since: now() };
      return true;
    } catch (error) {
      failure = issuerReason(error);
      logger.error(
        { code: 'OVERLOADED', reason: failure },
        'no keys from the issuer: see OIDC_ISSUER',
      );
      return false;
    }
  };
  /** Whether the last fetch succeeded; starts one unless the last was within the cooldown. */
  const refreshUnlessRecent = (): Promise<boolean> => {
    if (!last || now() - last.at >= cooldownMs)
      last = { at: now(), succeeded: refresh() };
    return last.succeeded;
  };
  const cachedFor = (milliseconds: number) =>
    cached && now() - cached.since < milliseconds ? cached : undefined;
  /** With keys that are not fresh a request waits a moment: an issuer that hangs must not hold it. */
  const current = async () => {
    if (!cachedFor(freshMs)) {
      const fetched = refreshUnlessRecent();
      await (cachedFor(outageMs)
        ? Promise.race([
            fetched,
            setTimeout(patienceMs, undefined, { ref: false }),
          ])
        : fetched);
    }
    const keys = cachedFor(outageMs);
    if (!keys) throw new KeysUnavailable();
    return keys;
  };
  const check = async () => {
    if (await current().catch(() => null)) return;
    throw new NotReady(`no keys from the issuer: ${failure}`);
  };
  const find: JWTVerifyGetKey = async (header, token) => {
    const keys = await current();
    try {
      return await keys.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (!(await refreshUnlessRecent())) throw new KeysUnavailable();
      return cached!.find(header, token);
    }
  };
  return { find, current, check };
}

async function fetchKeys(issuer: string): Promise<JSONWebKeySet> {
  const { metadata, get } = await discover(issuer);
  if (!metadata.jwks_uri)
    throw new IssuerFailure('the discovery document names no jwks_uri');
  return (await get(metadata.jwks_uri)) as JSONWebKeySet;
}
