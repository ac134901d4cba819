import {
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
} from 'graphql';

/** A linked specification, and the names of its elements in the schema. */
export interface Link {
  /** The specification's own name, such as `authenticated` or `federation`. */
  feature: string;
  /** The local name of one of its elements, written as in an import: `@key`, `FieldSet`. */
  localName(element: string): string;
  node: ConstDirectiveNode;
}

/** Every `@link` of a schema. `as` and `import` may rename elements, so nothing may look for them by their own names. */
export function linksOf(document: DocumentNode): Link[] {
  return document.definitions
    .filter(
      (definition) =>
        definition.kind === Kind.SCHEMA_DEFINITION ||
        definition.kind === Kind.SCHEMA_EXTENSION,
    )
    .flatMap((schema) => schema.directives ?? [])
    .filter(({ name }) => name.value === 'link')
    .flatMap(linkOf);
}

/** The local names of these directives of federation. A supergraph links each separately. */
export const localNames = (
  document: DocumentNode,
  directives: readonly string[],
): ReadonlySet<string> =>
  new Set(
    linksOf(document).flatMap(({ feature, localName }) =>
      directives
        .filter((each) => ['federation', each.slice(1)].includes(feature))
        .map(localName),
    ),
  );

function linkOf(node: ConstDirectiveNode): Link[] {
  const url = textOf(argument(node, 'url'));
  const feature = url && /\/([^/]+)\/v\d+\.\d+$/.exec(url)?.[1];
  if (!feature) return [];
  const prefix = textOf(argument(node, 'as')) ?? feature;
  const imports = importsOf(argument(node, 'import'));
  const localName = (element: string): string => {
    const imported = imports.get(element);
    if (imported) return imported;
    if (element === `@${feature}`) return `@${prefix}`;
    return element.replace(/^(@?)/, `$1${prefix}__`);
  };
  return [{ feature, localName, node }];
}

const argument = (node: ConstDirectiveNode, name: string) =>
  node.arguments?.find((each) => each.name.value === name)?.value;

const textOf = (value: ConstValueNode | undefined) =>
  value?.kind === Kind.STRING ? value.value : undefined;

/** `import: ["@a", {name: "@b", as: "@c"}]` as a map from own name to local name. */
function importsOf(value: ConstValueNode | undefined): Map<string, string> {
  const names = new Map<string, string>();
  for (const item of value?.kind === Kind.LIST ? value.values : []) {
    if (item.kind === Kind.STRING) names.set(item.value, item.value);
    if (item.kind !== Kind.OBJECT) continue;
    const part = (field: string) =>
      textOf(item.fields.find(({ name }) => name.value === field)?.value);
    const name = part('name');
    if (name) names.set(name, part('as') ?? name);
  }
  return names;
}
