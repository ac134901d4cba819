import type { RequestHandler, Response } from 'express';
import type { ServerResponse } from 'node:http';
import type { Admission, Priority } from './admission.js';

interface AdmissionStagesOptions {
  /** Of the caller, who is identified by then where there is one. */
  priorityOf(response: Response): Priority;
  /** What a refused request fails with. */
  refusal(): Error;
  /** Whether the latency of a successful response says something about this service, and not about another. */
  isOwn?(response: Response): boolean;
}

/** `beforeCaller` refuses what would be refused anyway, as cheaply as possible; `afterCaller` admits by the priority of the caller. */
export type AdmissionStages = Record<
  'beforeCaller' | 'afterCaller',
  RequestHandler
>;

export const admissionStages = (
  admission: Admission,
  { priorityOf, refusal, isOwn = () => true }: AdmissionStagesOptions,
): AdmissionStages => ({
  beforeCaller: (_request, _response, next) => {
    if (admission.refusesAll()) throw refusal();
    next();
  },
  afterCaller: async (_request, response, next) => {
    const admitted = await admit(
      admission,
      priorityOf(response),
      response,
      () => isOwn(response),
    );
    if (admitted === 'refused') throw refusal();
    if (admitted === 'admitted') next();
  },
});

/** Admits a request until its response is closed. `isOwn` as above. */
export async function admit(
  admission: Admission,
  priority: Priority,
  response: ServerResponse,
  isOwn = () => true,
): Promise<'admitted' | 'refused' | 'disconnected'> {
  const release = await admission.enter(priority);
  if (!release) return 'refused';
  // The client may have disconnected while it waited.
  if (response.closed) {
    release(false);
    return 'disconnected';
  }
  response.once('close', () =>
    release(response.writableFinished && response.statusCode < 400 && isOwn()),
  );
  return 'admitted';
}
