import type { ServerResponse } from 'node:http';

/** Sends a body in the parts in which it was written: joining those of a large one would copy all of it. */
export function sendParts(
  response: ServerResponse,
  parts: readonly Buffer[],
): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  response.setHeader('content-length', length);
  const last = parts.length - 1;
  for (let index = 0; index < last; index++) response.write(parts[index]!);
  response.end(parts[last]);
}
