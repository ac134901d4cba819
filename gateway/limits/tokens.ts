import { Lexer, Source, TokenKind } from 'graphql';

/** Words and signs of a question, comments apart. */
export const tokens = { maximum: 2_000, what: 'tokens' };

/** The parser goes one call deeper with each, until its stack is full; and so does whoever walks through what it made. */
export const nesting = { maximum: 700, what: 'brackets within each other' };

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/** How many tokens there are, and how many brackets are open at most; up to the first sign that is no token. */
export function measured(text: string): { count: number; deepest: number } {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let open = 0;
  let deepest = 0;
  try {
    for (
      let { kind } = lexer.advance();
      kind !== TokenKind.EOF;
      { kind } = lexer.advance()
    ) {
      count += 1;
      if (opening.has(kind)) deepest = Math.max(deepest, (open += 1));
      else if (closing.has(kind)) open -= 1;
    }
  } catch {
    // Where it goes wrong is told by who parses it.
  }
  return { count, deepest };
}
