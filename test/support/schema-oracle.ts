import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { partnerSchemas } from '../../gateway/supergraph/composition/compose.js';

/**
 * What the schemas of the partners say about who may see what: read from their own files, by another way than the gateway's, to hold
 * its answers against.
 */
const ruled = new Map<string, ConstDirectiveNode[]>();
const results = new Map<string, TypeNode>();
/** By which fields an argument, `Type.field(argument)`, or a field of an input, `Input.field`, finds. */
const reads = new Map<string, string[]>();
for (const { text } of partnerSchemas())
  for (const node of parse(text).definitions) {
    if (!('directives' in node) || !('name' in node) || !node.name) continue;
    const add = (key: string, directives: readonly unknown[] = []) =>
      ruled.set(key, [
        ...(ruled.get(key) ?? []),
        ...(directives as ConstDirectiveNode[]),
      ]);
    add(node.name.value, node.directives);
    const addReads = (
      key: string,
      { directives = [] }: InputValueDefinitionNode,
    ) => {
      for (const directive of directives)
        if (directive.name.value === 'reads')
          reads.set(
            key,
            valueFromASTUntyped(directive.arguments![0]!.value) as string[],
          );
    };
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of node.fields ?? [])
        addReads(`${node.name.value}.${field.name.value}`, field);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) {
      const key = `${node.name.value}.${field.name.value}`;
      add(key, field.directives);
      results.set(key, field.type);
      for (const argument of field.arguments ?? [])
        addReads(`${key}(${argument.name.value})`, argument);
    }
  }

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** Every scope that a schema names. */
export const allScopes = [
  ...new Set(
    [...ruled.values()].flat().flatMap((rule) => scopeSets(rule).flat()),
  ),
];

function scopeSets(rule: ConstDirectiveNode) {
  return rule.name.value === 'requiresScopes' ? setsOf(rule) : [];
}

function setsOf({ arguments: [sets] = [] }: ConstDirectiveNode) {
  return valueFromASTUntyped(sets!.value) as string[][];
}

/** What a caller with a token brings. */
export interface Held {
  scopes: readonly string[];
  policies: readonly string[];
}

const opens = (key: string, held: Held) =>
  (ruled.get(key) ?? []).every((rule) => {
    const names = {
      requiresScopes: held.scopes,
      policy: held.policies,
    }[rule.name.value];
    return (
      !names ||
      setsOf(rule).some((set) => set.every((name) => names.includes(name)))
    );
  });

/** Whether a field of an object type may be seen: by its type, itself and what it returns. */
export const opensField = (type: string, field: string, held: Held) => {
  const key = `${type}.${field}`;
  return [type, key, namedType(results.get(key)!)].every((each) =>
    opens(each, held),
  );
};

/** Every argument and field of an input that finds by something. */
export const readingArguments = [...reads.keys()].filter(
  (key) => reads.get(key)!.length > 0,
);

/** Whether an argument or a field of an input may be given: by each field by which it finds. */
export const opensArgument = (coordinate: string, held: Held): boolean =>
  reads.get(coordinate)!.every((read) => {
    const [type = '', field = ''] = read.split('.');
    return opensField(type, field, held);
  });

/** The fields, as `Type.field`, that are not kept out of the graph, and that somebody with a token can reach and may see. The partners have no interfaces and no unions. */
export function openFields(held: Held): Set<string> {
  const found = new Set<string>();
  const below = (type: string): void => {
    for (const [key, result] of results) {
      if (!key.startsWith(`${type}.`) || found.has(key)) continue;
      if (ruled.get(key)!.some(({ name }) => name.value === 'inaccessible'))
        continue;
      const named = namedType(result);
      if (![type, key, named].every((each) => opens(each, held))) continue;
      found.add(key);
      below(named);
    }
  };
  for (const root of ['Query', 'Mutation']) below(root);
  return found;
}

/** The answer of who sees all, without what `held` does not open, and the path of each null that this makes. */
export function expectedAnswer(
  query: string,
  whole: unknown,
  held: Held,
): { data: unknown; paths: string[] } {
  const document = parse(query);
  const paths: string[] = [];
  const below = (
    set: SelectionSetNode,
    type: string,
    value: unknown,
    path: string,
  ): void => {
    if (Array.isArray(value))
      return value.forEach((item, index) =>
        below(set, type, item, `${path}.${index}`),
      );
    if (!value) return;
    const object = value as Record<string, unknown>;
    for (const { name, selectionSet } of fieldsOf(set, document)) {
      const key = `${type}.${name}`;
      const result = namedType(results.get(key)!);
      const at = `${path}.${name}`.replace(/^\./, '');
      if (![type, key, result].every((each) => opens(each, held))) {
        paths.push(at);
        object[name] = null;
      } else if (selectionSet) below(selectionSet, result, object[name], at);
    }
  };
  const data = structuredClone(whole);
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  below(operation.selectionSet, 'Query', data, '');
  return { data, paths: [...new Set(paths)].sort() };
}

function fieldsOf(
  set: SelectionSetNode,
  document: DocumentNode,
): { name: string; selectionSet?: SelectionSetNode | undefined }[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD)
      return [{ name: node.name.value, selectionSet: node.selectionSet }];
    if (node.kind === Kind.INLINE_FRAGMENT)
      return fieldsOf(node.selectionSet, document);
    const { selectionSet } = document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .find(({ name }) => name.value === node.name.value)!;
    return fieldsOf(selectionSet, document);
  });
}
