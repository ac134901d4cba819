import type { RequestHandler } from 'express';
import { hash } from 'node:crypto';
import { Kind, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refuseExcess } from './document.js';
import { tooMuch } from './limit.js';
import { text as length } from './text.js';
import { measured, nesting, tokens } from './tokens.js';
import { items, longestList } from './variables.js';

/**
 * Refuses what is too large, deep or often, before anything is validated or planned: both take more than linear time. What it would cost
 * the partners is judged later, by the schema: see cost.ts. Error: BAD_USER_INPUT.
 */
export const documentLimits: RequestHandler = (request, _response, next) => {
  const { query, variables } = (request.body ?? {}) as Record<string, unknown>;
  const longest = longestList(variables);
  if (longest > items.maximum) throw tooMuch(items, longest);
  if (typeof query === 'string') refuseText(query);
  next();
};

/** Texts that are within the limits, by their hash: most are asked again and again. */
const known = new LRUCache<string, true>({ max: 1_000 });

/** Error: BAD_USER_INPUT for what is too much in a question. */
export function refuseText(text: string): void {
  const id = hash('sha256', text, 'base64');
  if (known.has(id)) return;
  const { count, deepest } = measured(text);
  if (count > tokens.maximum) throw tooMuch(tokens, count);
  if (text.length > length.maximum) throw tooMuch(length, text.length);
  if (deepest > nesting.maximum) throw tooMuch(nesting, deepest);
  refuseExcess(parsed(text));
  known.set(id, true);
}

/** What is no GraphQL counts as empty: the server says so in its own words. */
function parsed(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return { kind: Kind.DOCUMENT, definitions: [] };
  }
}
