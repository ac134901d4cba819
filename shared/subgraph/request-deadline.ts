import type { IncomingMessage, ServerResponse } from 'node:http';
import { timeoutHeader } from '../http/request-timeout.js';

/** A gateway that sends no deadline does not wait longer. */
const longestMs = 60_000;

/**
 * A signal for the work of a request: it aborts at the deadline that the gateway sent, a minute from now at most, and when the gateway closes
 * the connection.
 */
export function requestDeadline(
  request: IncomingMessage,
  response: ServerResponse,
): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutOf(request));
  response.on('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function timeoutOf({ headers }: IncomingMessage): number {
  const text = String(headers[timeoutHeader]);
  return /^\d{1,9}$/.test(text) ? Math.min(Number(text), longestMs) : longestMs;
}
