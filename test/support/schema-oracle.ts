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
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';

/** A test oracle: authorization directives read from the subgraph schemas, independently of how the gateway reads them. */
const directivesOf = new Map<string, ConstDirectiveNode[]>();
const results = new Map<string, TypeNode>();
/** The types of an interface. */
const implementations = new Map<string, string[]>();
/** The fields by which an argument, `Type.field(argument)`, or an input field, `Input.field`, filters: its `@reads`. */
const filtersOf = new Map<string, string[]>();
for (const { text } of partnerSchemas())
  for (const node of parse(text).definitions) {
    if (!('directives' in node) || !('name' in node) || !node.name) continue;
    const add = (key: string, directives: readonly unknown[] = []) =>
      directivesOf.set(key, [
        ...(directivesOf.get(key) ?? []),
        ...(directives as ConstDirectiveNode[]),
      ]);
    add(node.name.value, node.directives);
    const addReads = (
      key: string,
      { directives = [] }: InputValueDefinitionNode,
    ) => {
      for (const directive of directives)
        if (directive.name.value === 'reads')
          filtersOf.set(
            key,
            valueFromASTUntyped(directive.arguments![0]!.value) as string[],
          );
    };
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of node.fields ?? [])
        addReads(`${node.name.value}.${field.name.value}`, field);
    if (
      node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      node.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    // Through an interface a field needs what it needs on every type that implements it.
    for (const { name } of node.interfaces ?? []) {
      add(name.value, node.directives);
      implementations.set(name.value, [
        ...(implementations.get(name.value) ?? []),
        node.name.value,
      ]);
    }
    for (const field of node.fields ?? []) {
      const key = `${node.name.value}.${field.name.value}`;
      add(key, field.directives);
      for (const { name } of node.interfaces ?? [])
        add(`${name.value}.${field.name.value}`, field.directives);
      results.set(key, field.type);
      for (const argument of field.arguments ?? [])
        addReads(`${key}(${argument.name.value})`, argument);
    }
  }

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** Every scope in a schema. */
export const allScopes = [
  ...new Set(
    [...directivesOf.values()]
      .flat()
      .flatMap((directive) => scopeSets(directive).flat()),
  ),
];

function scopeSets(directive: ConstDirectiveNode) {
  return directive.name.value === 'requiresScopes' ? setsOf(directive) : [];
}

function setsOf({ arguments: [sets] = [] }: ConstDirectiveNode) {
  return valueFromASTUntyped(sets!.value) as string[][];
}

/** What a caller has been granted. */
export interface Grants {
  scopes: readonly string[];
  policies: readonly string[];
}

const permits = (key: string, grants: Grants) =>
  (directivesOf.get(key) ?? []).every((directive) => {
    const names = {
      requiresScopes: grants.scopes,
      policy: grants.policies,
    }[directive.name.value];
    return (
      !names ||
      setsOf(directive).some((set) => set.every((name) => names.includes(name)))
    );
  });

/** Whether a field may be read: the directives of its parent type, itself and its return type all permit it. */
export const permitsField = (type: string, field: string, grants: Grants) => {
  const key = `${type}.${field}`;
  return [type, key, namedType(results.get(key)!)].every((each) =>
    permits(each, grants),
  );
};

/** Every argument and input field that filters by a field. */
export const readingArguments = [...filtersOf.keys()].filter(
  (key) => filtersOf.get(key)!.length > 0,
);

/** Whether an argument or input field may be used: each field by which it filters may be read. */
export const permitsArgument = (coordinate: string, grants: Grants): boolean =>
  filtersOf.get(coordinate)!.every((read) => {
    const [type = '', field = ''] = read.split('.');
    return permitsField(type, field, grants);
  });

/** The fields of object types, as `Type.field`, that are not @inaccessible, permitted, and reachable from a root type. The schemas have no unions. */
export function permittedFields(grants: Grants): Set<string> {
  const found = new Set<string>();
  const visit = (type: string): void => {
    for (const [key, result] of results) {
      if (!key.startsWith(`${type}.`) || found.has(key)) continue;
      if (
        directivesOf.get(key)!.some(({ name }) => name.value === 'inaccessible')
      )
        continue;
      const named = namedType(result);
      if (![type, key, named].every((each) => permits(each, grants))) continue;
      found.add(key);
      for (const each of implementations.get(named) ?? [named]) visit(each);
    }
  };
  for (const root of ['Query', 'Mutation']) visit(root);
  return found;
}

/** The response of a caller who may read all, redacted to `grants`, with the path of each redacted value. */
export function expectedAnswer(
  query: string,
  whole: unknown,
  grants: Grants,
): { data: unknown; paths: string[] } {
  const document = parse(query);
  const paths: string[] = [];
  const visit = (
    set: SelectionSetNode,
    type: string,
    value: unknown,
    path: string,
  ): void => {
    if (Array.isArray(value))
      return value.forEach((item, index) =>
        visit(set, type, item, `${path}.${index}`),
      );
    if (!value) return;
    const object = value as Record<string, unknown>;
    for (const { name, selectionSet } of fieldsOf(set, document)) {
      const key = `${type}.${name}`;
      const result = namedType(results.get(key)!);
      const at = `${path}.${name}`.replace(/^\./, '');
      if (![type, key, result].every((each) => permits(each, grants))) {
        paths.push(at);
        object[name] = null;
      } else if (selectionSet) visit(selectionSet, result, object[name], at);
    }
  };
  const data = structuredClone(whole);
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  visit(operation.selectionSet, 'Query', data, '');
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
