import { setTimeout } from 'node:timers/promises';

/** Conditions for serving requests, by name; each throws or rejects when it does not hold. */
export type ReadinessChecks = Readonly<Record<string, () => unknown>>;

/** For operators: `failed` has a reason for each failed check, without hosts and data. */
export interface Readiness {
  status: 'ok' | 'not ready';
  failed?: Readonly<Record<string, string>>;
  /** What runs, whether it is ready or not. */
  details?: Details;
}

export type Details = Readonly<Record<string, unknown>>;

/** Orchestrators time out after a second: a check that hangs must fail before. */
const longestMs = 900;

/** A failed check, with its reason as a message for operators. */
export class NotReady extends Error {}

/** Runs all checks at the same time; one that hangs fails. */
export async function readiness(
  checks: ReadinessChecks,
  details?: () => Details,
): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [
      name,
      await failureOf(check),
    ]),
  );
  const failed = results.filter(([, reason]) => reason !== null);
  return {
    ...(failed.length === 0
      ? { status: 'ok' }
      : { status: 'not ready', failed: Object.fromEntries(failed) as never }),
    ...(details && { details: details() }),
  };
}

/** A check that hangs is not begun again until it ends: its connections would be used up. */
const running = new WeakMap<() => unknown, Promise<unknown>>();

function begin(check: () => unknown): Promise<unknown> {
  const begun =
    running.get(check) ??
    Promise.resolve()
      .then(check)
      .finally(() => running.delete(check));
  running.set(check, begun);
  return begun;
}

async function failureOf(check: () => unknown): Promise<string | null> {
  const waiting = new AbortController();
  try {
    return await Promise.race([
      begin(check).then(() => null),
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
