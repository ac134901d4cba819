import type { GraphqlResult } from './response-stages/response-stage.js';

/** The body of a response: errors first, so that they are read even when the rest is not. */
export const serializeResponse = ({
  errors,
  data,
  extensions,
}: GraphqlResult): Buffer =>
  Buffer.from(`${JSON.stringify({ errors, data, extensions })}\n`);
