import { writeJson } from '../execution/scan/write-json.js';
import type { GraphqlResult } from './response-stages/response-stage.js';

const newline = Buffer.from('\n');

/** The body of a response: errors first, so that they are read even when the rest is not. */
export const serializeResponse = ({
  errors,
  data,
  extensions,
}: GraphqlResult): Buffer =>
  Buffer.concat([...writeJson({ errors, data, extensions }), newline]);
