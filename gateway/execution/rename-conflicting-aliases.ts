import { Kind, print, visit, type DocumentNode, type FieldNode } from 'graphql';
import { fieldsOnly } from './fields-only.js';
import type { Graph } from './graph.js';
import { isInherited } from './json.js';
import { isReserved } from './reserved-names.js';

/** An operation without response keys that collide with those of a plan, and how to restore the client's keys. */
export interface RenamedAliases {
  document: DocumentNode;
  /**
   * Plans add fields to those of the client, under the names of the fields. A client's response key that equals such a name but may mean
   * something else (`id: name`, or `comments(limit: 5)` where a field requires `comments(limit: 1)`) would share its value: wrong data
   * without an error. So the client's key is renamed before planning and restored in the response. So is the key of fields that differ in
   * fragments on different types: a plan reaches what is below both by one path.
   */
  clientKeys: ReadonlyMap<string, string>;
}

/** New keys by key and field. */
export function renameConflictingAliases(
  document: DocumentNode,
  graph: Graph,
): RenamedAliases {
  const changed = new Map<string, string>();
  const taken = usesOf(document);
  /** A field with its arguments: one response key must mean one of these. */
  const ownOf = new Map<string, string>();
  for (const [key, { fields, isInFragment }] of taken) {
    let isFirst = true;
    for (const [field, use] of fields) {
      if (mayCollide(key, use, graph) || (isInFragment && !isFirst)) {
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

/** The field selected under a response key: one value, wherever an object has it. */
const fieldOf = ({ name, arguments: given }: FieldNode) =>
  given?.length ? `${name.value}(${given.map(print).join()})` : name.value;

/** What the client selects under one response key. */
interface Uses {
  /** By name and arguments. */
  fields: Map<string, Use>;
  /** In a fragment: another fragment may use the key differently. */
  isInFragment: boolean;
}

interface Use {
  /** An alias that is not the field's name. */
  isOther: boolean;
  hasArguments: boolean;
}

function usesOf(document: DocumentNode): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  let fragments = 0;
  const countFragments = {
    enter: () => void (fragments += 1),
    leave: () => void (fragments -= 1),
  };
  visit(
    document,
    {
      InlineFragment: countFragments,
      FragmentDefinition: countFragments,
      Field: {
        enter: (node) => {
          const key = keyOf(node);
          const use = uses.get(key) ?? {
            fields: new Map<string, Use>(),
            isInFragment: false,
          };
          use.isInFragment ||= fragments > 0;
          use.fields.set(fieldOf(node), {
            isOther: node.name.value !== key,
            hasArguments: !!node.arguments?.length,
          });
          uses.set(key, use);
        },
      },
    },
    fieldsOnly,
  );
  return uses;
}

function mayCollide(key: string, use: Use, graph: Graph): boolean {
  if (graph.required.get(key)) return true;
  // Such keys are safe at the root of the response only.
  if (isInherited(key)) return true;
  if (isReserved(key) || key.includes('__alias_')) return true;
  if (key !== '__typename' && !graph.fieldNames.has(key)) return false;
  return use.isOther || (use.hasArguments && graph.required.has(key));
}
