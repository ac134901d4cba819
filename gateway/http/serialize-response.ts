import { writeJson } from '../execution/scan/write-json.js';
import type { GraphqlResult } from './response-stages/response-stage.js';

/** The body of a response, in parts: errors first, so that they are read even when the rest is not. */
export const serializeResponse = ({
  errors,
  data,
  extensions,
}: GraphqlResult): Buffer[] => writeJson({ errors, data, extensions }, '\n');
