import { setTimeout as sleep } from 'node:timers/promises';
import { issuerReason } from '../access/issuer.js';
import { NotReady } from '../http/readiness.js';
import type { Logger } from '../logger.js';
import type { TokenSource } from '../meldingen/post-to-gateway.js';

/** Between two attempts. */
const everyMs = 2_000;

/**
 * Gets a token at the start, again and again until there is one: else an issuer or a client secret that does not work would show only
 * when the first melding is late. `check` throws NotReady until then; a failure later on delays meldingen, and requests go on.
 */
export function firstToken(token: TokenSource, logger: Logger) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let failure: string | undefined = 'no attempt has ended yet';
  const attempts = async () => {
    while (failure !== undefined) {
      try {
        await token();
        failure = undefined;
      } catch (error) {
        const reason = issuerReason(error);
        // Once for each reason: a probe shows it as long as it lasts.
        if (reason !== failure)
          logger.warn(
            { code: 'NO_TOKEN', reason },
            'no token from the issuer, so meldingen wait: see OIDC_ISSUER, the client id and the client secret',
          );
        failure = reason;
        await sleep(everyMs, undefined, { signal, ref: false });
      }
    }
  };
  attempts().catch(() => {});
  return {
    check: () => {
      if (failure !== undefined)
        throw new NotReady(`no token from the issuer: ${failure}`);
    },
    stop: () => stopping.abort(),
  };
}
