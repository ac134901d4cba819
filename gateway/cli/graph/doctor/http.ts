import { fail, ok, warn, type Finding } from './finding.js';

/** `status` 0: none came, for the reason `code`. */
export interface Response {
  status: number;
  text: string;
  code?: string;
  /** How far the clock of the server is ahead of this one, in seconds; `null` when it says no time. */
  clockAhead: number | null;
}

const patienceMs = 5_000;

/** Never throws, and follows no redirect. */
export async function get(
  url: string,
  request: RequestInit = {},
): Promise<Response> {
  const begun = Date.now();
  try {
    const response = await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const ended = Date.now();
    const text = await response.text();
    const { status } = response;
    const date = Date.parse(response.headers.get('date') ?? '');
    // The header has whole seconds: on average half of one has passed.
    const ahead = (date + 500 - (begun + ended) / 2) / 1_000;
    return { status, text, clockAhead: Number.isNaN(date) ? null : ahead };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const code = cause?.code ?? (name === 'TimeoutError' ? 'TIMEOUT' : name);
    return { status: 0, text: '', code, clockAhead: null };
  }
}

/** A partner accepts an assertion of a gateway whose clock is at most so far ahead. */
const refusedSeconds = 10;
const noticedSeconds = 3;

/** The clock here against that of another machine. */
export function checkClock(
  subject: string,
  { clockAhead }: Response,
): Finding[] {
  if (clockAhead === null) return [];
  const seconds = Math.abs(clockAhead);
  const what = `${subject} clock`;
  const difference = `${seconds.toFixed(0)} seconds ${clockAhead > 0 ? 'ahead of' : 'behind'} this machine`;
  const action = 'Synchronise both clocks (NTP).';
  if (seconds > refusedSeconds)
    return [fail(what, `${difference}: tokens are refused`, action)];
  return [
    seconds > noticedSeconds
      ? warn(what, difference, action)
      : ok(what, `the same within ${noticedSeconds} seconds`),
  ];
}
