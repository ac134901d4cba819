import { setTimeout } from 'node:timers/promises';

/** What must hold for a service to serve, by name; each throws or rejects when it does not. */
export type ReadinessChecks = Readonly<Record<string, () => unknown>>;

/** For operators: `failed` names each check that does not hold, with a reason that quotes no host and no data. */
export interface Readiness {
  status: 'ok' | 'not ready';
  failed?: Readonly<Record<string, string>>;
}

/** An orchestrator asks with a time-out of a second: what hangs must be told from what is dead. */
const longestMs = 900;

/** Why a check fails, in words for operators. */
export class NotReady extends Error {}

/** All checks at once; one that hangs has failed. */
export async function readiness(checks: ReadinessChecks): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [
      name,
      await failureOf(check),
    ]),
  );
  const failed = results.filter(([, reason]) => reason !== null);
  return failed.length === 0
    ? { status: 'ok' }
    : { status: 'not ready', failed: Object.fromEntries(failed) as never };
}

async function failureOf(check: () => unknown): Promise<string | null> {
  const waiting = new AbortController();
  try {
    return await Promise.race([
      Promise.resolve()
        .then(check)
        .then(() => null),
      setTimeout(longestMs, `no answer within ${longestMs} ms`, {
        signal: waiting.signal,
      }),
    ]);
  } catch (error) {
    if (error instanceof NotReady) return error.message;
    const { code } = error as { code?: unknown };
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)
      ? code
      : 'failed';
  } finally {
    waiting.abort();
  }
}
