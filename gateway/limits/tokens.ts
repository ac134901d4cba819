import { Lexer, Source, TokenKind } from 'graphql';

/** Words and signs of a question, comments apart. */
export const tokens = { maximum: 2_000, what: 'tokens' };

/** How many there are; up to the first sign that is none. */
export function tokenCount(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // Where it goes wrong is told by who parses it.
  }
  return count;
}
