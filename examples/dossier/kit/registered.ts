import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';

/** A document of the manifest, with its types, for any client library. */
export type Registered<Data, Variables> = TypedDocumentNode<Data, Variables> & {
  /** SHA-256 of its text, under which the graph knows it. */
  readonly id: string;
  /** Of its operation. */
  readonly operation: string;
};

/** By the name of the operation: libraries copy documents, and keep names. */
const ids = new Map<string, string>();

export function registered<Data, Variables>(
  operation: string,
  id: string,
  text: string,
): Registered<Data, Variables> {
  ids.set(operation, id);
  return Object.assign(parse(text, { noLocation: true }), {
    id,
    operation,
  }) as Registered<Data, Variables>;
}

/** The id of an operation. Error: it is not in the manifest. */
export function idOf(operation: string | undefined): string {
  const id = ids.get(operation ?? '');
  if (id) return id;
  throw new Error(
    `${operation ?? 'An operation without a name'} is not registered.`,
  );
}
