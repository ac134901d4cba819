import type {
  ErrorRequestHandler,
  Request,
  RequestHandler,
  Response,
} from 'express';

/**
 * Runs stages in their order without the router of Express, which took longer than most of them: for a path on which all of them run.
 * `onError` gets what a stage throws, rejects with or gives to its `next`.
 */
export const runStages =
  (stages: readonly RequestHandler[], onError: ErrorRequestHandler) =>
  (request: Request, response: Response): void => {
    let at = 0;
    const fail = (error: unknown) =>
      void onError(error, request, response, ignore);
    const next = (error?: unknown): void => {
      if (error) return fail(error);
      try {
        // Only a stage that calls `next` in vain, after the last one, finds none.
        const done: unknown = stages[at++]?.(request, response, next);
        if (done instanceof Promise) done.catch(fail);
      } catch (thrown) {
        fail(thrown);
      }
    };
    next();
  };

const ignore = () => {};
