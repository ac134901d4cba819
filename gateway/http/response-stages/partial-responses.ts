import type { ResponseStage } from './response-stage.js';

/** Adds the errors of partners to a response, and removes the engine's extensions. */
export const partialResponses: ResponseStage = ({ context, result }) => {
  delete result.extensions;
  const { listed } = context.partnerErrors;
  if (listed.length > 0) result.errors = [...listed, ...(result.errors ?? [])];
};
