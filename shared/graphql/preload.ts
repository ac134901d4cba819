import {
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

interface Loader {
  load(key: string): Promise<unknown>;
}

/** The loaders, by name, of what a selected field needs, by its path below the object: `detenties`, `detenties.plan`. */
export type Preloads<Loaders> = Readonly<
  Record<
    string,
    readonly {
      [Name in keyof Loaders]: Loaders[Name] extends Loader ? Name : never;
    }[keyof Loaders][]
  >
>;

/**
 * Begins to load what the selected fields of an object need, so that it comes in one statement with the object itself. Call it where
 * the object is loaded, before awaiting that. What fails, fails in the field that needs it.
 */
export function preload<Loaders>(
  key: string,
  preloads: Preloads<Loaders>,
  loaders: Loaders,
  info: GraphQLResolveInfo,
): void {
  for (const path of selectedPaths(info))
    for (const name of preloads[path] ?? [])
      (loaders[name] as Loader).load(key).catch(() => {});
}

/** By field of a document, which is parsed once. */
const kept = new WeakMap<FieldNode, ReadonlySet<string>>();

function selectedPaths({
  fieldNodes,
  fragments,
}: GraphQLResolveInfo): ReadonlySet<string> {
  const [field] = fieldNodes;
  const known = kept.get(field!);
  if (known) return known;
  const paths = new Set<string>();
  const add = (selections: SelectionSetNode | undefined, above: string) => {
    for (const node of selections?.selections ?? [])
      if (node.kind === Kind.FRAGMENT_SPREAD)
        add(fragments[node.name.value]?.selectionSet, above);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        add(node.selectionSet, above);
      else {
        paths.add(above + node.name.value);
        add(node.selectionSet, `${above}${node.name.value}.`);
      }
  };
  for (const { selectionSet } of fieldNodes) add(selectionSet, '');
  kept.set(field!, paths);
  return paths;
}
