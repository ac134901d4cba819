import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { visit, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = Exclude<
  ApolloServerOptions<BaseContext>['documentStore'],
  null | undefined
>;

/** Of documents without their text, and what is worked out of each of them once. */
const maxBytes = 24 * 1024 * 1024;
/** Of the smallest, what hangs on them weighs more than they do. */
const maxDocuments = 1_000;

/**
 * Where Apollo Server keeps the documents that it has parsed and validated. Its own store keeps the text of each with it, comments
 * included, and counts that as nothing.
 */
export function documentStore(): DocumentStore {
  const known = new LRUCache<string, DocumentNode>({
    max: maxDocuments,
    maxSize: maxBytes,
  });
  return {
    get: async (key) => known.get(key),
    set: async (key, document) => {
      known.set(key, document, { size: withoutText(document) });
    },
    delete: async (key) => known.delete(key),
  };
}

/** On average, whatever a document is made of. */
const bytesOfNode = 200;

/**
 * Lets go of the text of a document: the places of its nodes hold it, and so does every longer name or value, which is a slice of it to V8.
 * Returns the bytes that the document takes after that, about.
 */
function withoutText(document: DocumentNode): number {
  let bytes = 0;
  visit(document, {
    enter: (node) => {
      const value = 'value' in node && node.value;
      Object.assign(node, { loc: undefined });
      bytes += bytesOfNode;
      if (typeof value !== 'string') return;
      Object.assign(node, { value: Buffer.from(value).toString() });
      bytes += 2 * value.length;
    },
  });
  return bytes;
}
