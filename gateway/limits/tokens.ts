import { Lexer, Source, TokenKind } from 'graphql';

/** Lexical tokens, without comments. */
export const tokens = { maximum: 2_000, what: 'tokens' };

/** The parser and every visitor of its result recurse once per bracket: too many overflow the stack. */
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

/** The number of tokens and the maximum nesting of brackets, up to the first syntax error. */
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
    // The parser reports the syntax error.
  }
  return { count, deepest };
}
