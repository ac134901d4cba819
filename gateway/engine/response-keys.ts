import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { Graph } from './graph.js';
import { isReserved } from './reserved.js';

/** An operation in which no key that the client chose can meet one that a plan needs, and how to give the client his own back. */
export interface Isolated {
  document: DocumentNode;
  /** The client's key for each that was changed. */
  clientKeys: ReadonlyMap<string, string>;
}

/**
 * Plans put what they need beside what the client asked, under the names of the fields. Where the client's key is such a name but may
 * mean something else (`id: name`, or `comments(limit: 5)` where a field requires `comments(limit: 1)`), both would share one value:
 * wrong data, silently. The client's gets a key of its own here.
 */
export function isolateKeys(document: DocumentNode, graph: Graph): Isolated {
  const changed = new Map<string, string>();
  const taken = new Set<string>();
  visit(document, { Field: (node) => void taken.add(keyOf(node)) });
  for (const key of taken)
    if (mayMeet(key, document, graph)) {
      let own = `client_${key.replace(/^_+/, '')}`;
      while (taken.has(own) || changed.has(own) || graph.fieldNames.has(own))
        own += '_';
      changed.set(own, key);
    }
  if (changed.size === 0) return { document, clientKeys: changed };
  const ownOf = new Map(Array.from(changed, ([own, key]) => [key, own]));
  return {
    clientKeys: changed,
    document: visit(document, {
      Field: (node) => {
        const own = ownOf.get(keyOf(node));
        return own
          ? { ...node, alias: { kind: Kind.NAME, value: own } }
          : undefined;
      },
    }),
  };
}

const keyOf = ({ alias, name }: FieldNode) => alias?.value ?? name.value;

/** Keys that mean something to JavaScript are kept away from every other object than the answer itself. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

function mayMeet(key: string, document: DocumentNode, graph: Graph): boolean {
  if (graph.required.get(key)) return true;
  if (inherited.has(key)) return true;
  if (isReserved(key) || key.includes('__alias_')) return true;
  if (key !== '__typename' && !graph.fieldNames.has(key)) return false;
  const isRequired = graph.required.has(key);
  let isOther = false;
  visit(document, {
    Field: (node) => {
      if (keyOf(node) !== key) return;
      isOther ||= node.name.value !== key;
      isOther ||= isRequired && !!node.arguments?.length;
    },
  });
  return isOther;
}
