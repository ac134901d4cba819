import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import {
  applied,
  entityTypes,
  enumOf,
  objectsOf,
  selectionOf,
  subgraphNames,
  textOf,
} from './join.js';

/** What one field requires of others (`@requires`, `@fromContext`). */
export interface Requirement {
  subgraph: string;
  /** `Type.field` that requires it. */
  by: string;
  /** The type of the required fields. */
  of: string;
  needs: SelectionSetNode;
  /** Whether its arguments take it from parent objects (`@fromContext`). */
  isOfContext: boolean;
}

export function requirementsOf(document: DocumentNode): Requirement[] {
  const names = subgraphNames(document);
  return entityTypes(document).flatMap(({ name: { value: type }, fields }) =>
    (fields ?? []).flatMap(({ name, directives }) =>
      applied(directives, 'join__field').flatMap((join) => {
        const subgraph = names.get(enumOf(join, 'graph'))!;
        const by = `${type}.${name.value}`;
        const required = textOf(join, 'requires');
        return [
          ...(required === undefined
            ? []
            : [{ of: type, text: required, isOfContext: false }]),
          ...fromContexts(document, join),
        ].map(({ of, text, isOfContext }) => ({
          subgraph,
          by,
          of,
          isOfContext,
          needs: selectionOf(text),
        }));
      }),
    ),
  );
}

/** What the arguments of a field select on each type that sets their context. */
const fromContexts = (document: DocumentNode, join: ConstDirectiveNode) =>
  objectsOf(join, 'contextArguments').flatMap((argument) => {
    const text = textOf(argument, 'selection')!;
    return document.definitions.flatMap((each) =>
      'directives' in each &&
      'name' in each &&
      applied(each.directives as readonly ConstDirectiveNode[], 'context').some(
        (one) => textOf(one, 'name') === textOf(argument, 'context'),
      )
        ? { of: each.name.value, text, isOfContext: true }
        : [],
    );
  });

/** Names of the fields that are required; true where that is with arguments. */
export function requiredNames(
  requirements: readonly Requirement[],
): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (const { needs } of requirements)
    visit(needs, {
      Field: ({ name: { value: name }, arguments: given = [] }) =>
        void names.set(name, given.length > 0 || names.get(name) === true),
    });
  return names;
}

/** By subgraph and field: the names of the fields of the same object that it requires. */
export function needsByField(
  requirements: readonly Requirement[],
): Map<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { subgraph, by, of, needs: set } of requirements) {
    if (of !== by.slice(0, by.indexOf('.'))) continue;
    const at = `${subgraph} ${by}`;
    const names = needs.get(at) ?? new Set<string>();
    needs.set(at, names);
    const add = ({ selections }: SelectionSetNode): void => {
      for (const node of selections)
        if (node.kind === Kind.FIELD) names.add(node.name.value);
        else if (node.kind === Kind.INLINE_FRAGMENT) add(node.selectionSet);
    };
    add(set);
  }
  return needs;
}
