import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = Exclude<
  ApolloServerOptions<BaseContext>['documentStore'],
  null | undefined
>;

/** For documents without their source text, and the values cached per document. */
const maxBytes = 24 * 1024 * 1024;
/** For small documents the values cached per document take more memory than the documents. */
const maxDocuments = 1_000;

/** Parsed and validated documents by a hash of their text: a text may have a personal number. */
export class DocumentCache {
  readonly #documents = new LRUCache<string, DocumentNode>({
    max: maxDocuments,
    maxSize: maxBytes,
  });

  get(key: string): DocumentNode | undefined {
    return this.#documents.get(key);
  }

  set(key: string, document: DocumentNode): void {
    this.#documents.set(key, document, { size: withoutText(document) });
  }

  delete(key: string): boolean {
    return this.#documents.delete(key);
  }
}

/**
 * For Apollo Server. Its own store retains the source text of each document, comments included, without counting it in the size. `known` has
 * the documents by the SHA-256 of their texts, hexadecimal.
 */
export const documentStore = (known: DocumentCache): DocumentStore => ({
  get: async (key) => known.get(hashOf(key)),
  set: async (key, document) => known.set(hashOf(key), document),
  delete: async (key) => known.delete(hashOf(key)),
});

/** Before it Apollo Server puts a hash of the schema, which is the same for all keys of a server. */
const hashOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Average over all kinds of nodes. */
const bytesOfNode = 200;

/**
 * Releases the source text of a document: `loc` refers to it, and so does every longer name or value, which V8 stores as a slice of it.
 * Returns the approximate size of the document in bytes.
 */
function withoutText(node: object): number {
  const properties = node as Record<string, unknown>;
  if ('loc' in properties) properties['loc'] = undefined;
  let bytes = bytesOfNode;
  // Not `visit`, which takes almost twice as long to do it to every node.
  for (const key in properties) {
    const value = properties[key];
    if (Array.isArray(value))
      for (const each of value as object[]) bytes += withoutText(each);
    else if (typeof value === 'object' && value !== null)
      bytes += withoutText(value);
    else if (key === 'value' && typeof value === 'string') {
      properties[key] = Buffer.from(value).toString();
      bytes += 2 * value.length;
    }
  }
  return bytes;
}
