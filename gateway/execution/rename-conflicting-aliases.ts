import { Kind, print, visit, type DocumentNode, type FieldNode } from 'graphql';
import { fieldsOnly } from './fields-only.js';
import type { Graph } from './graph.js';
import { isInherited } from './json.js';
import { isReserved } from './reserved-names.js';

/** An operation in which no key that the client chose can meet one that a plan needs, and how to give the client his own back. */
export interface RenamedAliases {
  document: DocumentNode;
  /** The client's key for each that was changed. */
  clientKeys: ReadonlyMap<string, string>;
}

/**
 * Plans put what they need beside what the client asked, under the names of the fields. Where the client's key is such a name but may
 * mean something else (`id: name`, or `comments(limit: 5)` where a field requires `comments(limit: 1)`), both would share one value:
 * wrong data, silently. The client's gets a key of its own here. So does each field that shares its key with another one in fragments on
 * other types: a plan goes to what stands below both by one path.
 */
export function renameConflictingAliases(
  document: DocumentNode,
  graph: Graph,
): RenamedAliases {
  const changed = new Map<string, string>();
  const taken = usesOf(document);
  /** Own keys by key and field. */
  const ownOf = new Map<string, string>();
  for (const [key, { fields, isInFragment }] of taken) {
    let isFirst = true;
    for (const [field, use] of fields) {
      if (mayMeet(key, use, graph) || (isInFragment && !isFirst)) {
        let own = `client_${key.replace(/^_+/, '')}`;
        while (taken.has(own) || changed.has(own) || graph.fieldNames.has(own))
          own += '_';
        changed.set(own, key);
        ownOf.set(`${key} ${field}`, own);
      }
      isFirst = false;
    }
  }
  if (changed.size === 0) return { document, clientKeys: changed };
  return {
    clientKeys: changed,
    document: visit(
      document,
      {
        Field: (node) => {
          const own = ownOf.get(`${keyOf(node)} ${fieldOf(node)}`);
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

/** What is asked under a key: one value, wherever an object has it. */
const fieldOf = ({ name, arguments: given }: FieldNode) =>
  given?.length ? `${name.value}(${given.map(print).join()})` : name.value;

/** What the client calls by one key. */
interface Uses {
  /** By name and arguments. */
  fields: Map<string, Use>;
  /** Some in a fragment: others may have the key in another. */
  isInFragment: boolean;
}

interface Use {
  /** Under another name than its own. */
  isOther: boolean;
  hasArguments: boolean;
}

function usesOf(document: DocumentNode): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  let fragments = 0;
  const around = {
    enter: () => void (fragments += 1),
    leave: () => void (fragments -= 1),
  };
  visit(
    document,
    {
      InlineFragment: around,
      FragmentDefinition: around,
      Field: {
        enter: (node) => {
          const key = keyOf(node);
          const known = uses.get(key) ?? {
            fields: new Map<string, Use>(),
            isInFragment: false,
          };
          known.isInFragment ||= fragments > 0;
          known.fields.set(fieldOf(node), {
            isOther: node.name.value !== key,
            hasArguments: !!node.arguments?.length,
          });
          uses.set(key, known);
        },
      },
    },
    fieldsOnly,
  );
  return uses;
}

function mayMeet(key: string, use: Use, graph: Graph): boolean {
  if (graph.required.get(key)) return true;
  // Kept away from every other object than the answer itself.
  if (isInherited(key)) return true;
  if (isReserved(key) || key.includes('__alias_')) return true;
  if (key !== '__typename' && !graph.fieldNames.has(key)) return false;
  return use.isOther || (use.hasArguments && graph.required.has(key));
}
