import { visit, parse } from 'graphql';

export type Representation = { __typename: string } & Record<string, string>;

/** Every entity in a response, by type, each key once. */
export function representationsIn(
  value: unknown,
  keys: Map<string, string>,
  found = new Map<string, Representation[]>(),
): Map<string, Representation[]> {
  if (Array.isArray(value))
    for (const item of value) representationsIn(item, keys, found);
  else if (value && typeof value === 'object') {
    const { __typename: type } = value as Representation;
    const key = type && keys.get(type);
    const id = key && (value as Representation)[key];
    if (key && id) {
      const known = found.get(type) ?? [];
      if (!known.some((one) => one[key] === id))
        known.push({ __typename: type, [key]: id });
      found.set(type, known);
    }
    for (const child of Object.values(value))
      representationsIn(child, keys, found);
  }
  return found;
}

export function withTypenames(query: string): string {
  return query.replaceAll('{', '{ __typename ');
}

/** Type name → key field, for every entity this partner resolves. */
export function keysOf(sdl: string): Map<string, string> {
  const keys = new Map<string, string>();
  visit(parse(sdl), {
    ObjectTypeDefinition: ({ name, directives }) => {
      const key = directives?.find(
        (directive) => directive.name.value === 'key',
      );
      const argument = (named: string) =>
        key?.arguments?.find(({ name: { value } }) => value === named)?.value;
      const resolvable = argument('resolvable');
      const fields = argument('fields');
      if (resolvable?.kind === 'BooleanValue' && !resolvable.value) return;
      if (fields?.kind === 'StringValue') keys.set(name.value, fields.value);
    },
  });
  return keys;
}
