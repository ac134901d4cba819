import type { ResponseStage } from './response-stage.js';

/** Adds the errors of fields to a response, and removes the engine's extensions. */
export const partialResponses: ResponseStage = ({ context, result }) => {
  delete result.extensions;
  const { listed } = context.fieldErrors;
  if (listed.length > 0) result.errors = [...listed, ...(result.errors ?? [])];
};
