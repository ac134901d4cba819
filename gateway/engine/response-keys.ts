import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { fieldsOnly } from './fields-only.js';
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
  const taken = usesOf(document);
  for (const [key, use] of taken)
    if (mayMeet(key, use, graph)) {
      let own = `client_${key.replace(/^_+/, '')}`;
      while (taken.has(own) || changed.has(own) || graph.fieldNames.has(own))
        own += '_';
      changed.set(own, key);
    }
  if (changed.size === 0) return { document, clientKeys: changed };
  const ownOf = new Map(Array.from(changed, ([own, key]) => [key, own]));
  return {
    clientKeys: changed,
    document: visit(
      document,
      {
        Field: (node) => {
          const own = ownOf.get(keyOf(node));
          return own
            ? { ...node, alias: { kind: Kind.NAME, value: own } }
            : undefined;
        },
      },
      fieldsOnly,
    ),
  };
}

const keyOf = ({ alias, name }: FieldNode) => alias?.value ?? name.value;

/** Keys that mean something to JavaScript are kept away from every other object than the answer itself. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What the client calls by one key. */
interface Use {
  /** A field of another name, somewhere. */
  isOther: boolean;
  hasArguments: boolean;
}

function usesOf(document: DocumentNode): Map<string, Use> {
  const uses = new Map<string, Use>();
  visit(
    document,
    {
      Field: (node) => {
        const key = keyOf(node);
        const use = uses.get(key) ?? { isOther: false, hasArguments: false };
        use.isOther ||= node.name.value !== key;
        use.hasArguments ||= !!node.arguments?.length;
        uses.set(key, use);
      },
    },
    fieldsOnly,
  );
  return uses;
}

function mayMeet(key: string, use: Use, graph: Graph): boolean {
  if (graph.required.get(key)) return true;
  if (inherited.has(key)) return true;
  if (isReserved(key) || key.includes('__alias_')) return true;
  if (key !== '__typename' && !graph.fieldNames.has(key)) return false;
  return use.isOther || (use.hasArguments && graph.required.has(key));
}
