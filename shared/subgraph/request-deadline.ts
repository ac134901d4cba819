import type { Request, RequestHandler, Response } from 'express';
import { timeoutHeader } from '../http/request-timeout.js';

/** A gateway that sends no deadline does not wait longer. */
const longestMs = 60_000;

/**
 * A signal for the work of each request: it aborts at the deadline that the gateway sent, a minute from now at most, and when the gateway closes
 * the connection.
 */
export const requestDeadline: RequestHandler = (request, response, next) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutOf(request));
  response.on('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  response.locals['deadline'] = controller.signal;
  next();
};

/** After `requestDeadline`. */
export const deadlineOf = ({ locals }: Response): AbortSignal =>
  locals['deadline'] as AbortSignal;

function timeoutOf(request: Request): number {
  const text = request.get(timeoutHeader) ?? '';
  return /^\d{1,9}$/.test(text) ? Math.min(Number(text), longestMs) : longestMs;
}
