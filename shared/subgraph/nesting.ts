import { UnreadableBody } from './unreadable-body.js';

/** Deeper than any legitimate variables; a limit is needed because values are later traversed recursively. */
export const maxDepth = 100;

const [quote, backslash, bracket, brace, endBracket, endBrace] = Buffer.from(
  '"\\[{]}',
) as unknown as readonly [number, number, number, number, number, number];

/** Checks the nesting depth of JSON before it is parsed. Throws UnreadableBody beyond `deepest`. */
export function checkNesting(json: Uint8Array): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (isText) {
      if (byte === backslash) at++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === bracket || byte === brace) {
      if (++depth > maxDepth)
        throw new UnreadableBody(
          `This request is nested more than ${maxDepth} deep.`,
        );
    } else if (byte === endBracket || byte === endBrace) depth--;
  }
}
