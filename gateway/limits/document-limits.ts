import type { RequestHandler } from 'express';
import { hash } from 'node:crypto';
import { Kind, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refuseExcess } from './document.js';
import { limitExceeded } from './limit.js';
import { text as length } from './text.js';
import { measured, nesting, tokens } from './tokens.js';
import { items, longestList } from './variables.js';

/**
 * Limits on size, depth and repetition, before validation and planning: both take more than linear time. The cost for subgraphs needs the
 * schema, and is limited later: see cost.ts. Error: BAD_USER_INPUT.
 */
export const documentLimits: RequestHandler = (request, _response, next) => {
  const { query, variables } = (request.body ?? {}) as Record<string, unknown>;
  const longest = longestList(variables);
  if (longest > items.maximum) throw limitExceeded(items, longest);
  if (typeof query === 'string') refuseText(query);
  next();
};

/** Hashes of documents within the limits: most are sent repeatedly. */
const accepted = new LRUCache<string, true>({ max: 1_000 });

/** Error: BAD_USER_INPUT for a document above a limit. */
export function refuseText(text: string): void {
  const id = hash('sha256', text, 'base64');
  if (accepted.has(id)) return;
  const { count, deepest } = measured(text);
  if (count > tokens.maximum) throw limitExceeded(tokens, count);
  if (text.length > length.maximum) throw limitExceeded(length, text.length);
  if (deepest > nesting.maximum) throw limitExceeded(nesting, deepest);
  refuseExcess(parsed(text));
  accepted.set(id, true);
}

/** A document with a syntax error counts as empty: the server reports the error. */
function parsed(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return { kind: Kind.DOCUMENT, definitions: [] };
  }
}
