import {
  Kind,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLError,
  type TypeNode,
} from 'graphql';
import {
  isLead,
  personType,
  withoutPersonTag,
} from '../../../shared/audit/person-type.js';
import { localNames } from '../links.js';
import { objectTypes, rootTypes } from './rules.js';
import { violation } from './violation.js';

/** Types, and root fields as `Query.field`, that a partner declares not to be about a person. */
export function declaredWithoutPerson(document: DocumentNode): Set<string> {
  const tag = localNames(document, ['@tag']);
  const isDeclared = ({
    directives = [],
  }: {
    directives?: readonly ConstDirectiveNode[];
  }) =>
    directives.some(
      ({ name, arguments: [value] = [] }) =>
        tag.has(`@${name.value}`) &&
        value?.value.kind === Kind.STRING &&
        value.value.value === withoutPersonTag,
    );
  return new Set(
    objectTypes(document).flatMap((type) => [
      ...(isDeclared(type) ? [type.name.value] : []),
      ...(type.fields ?? [])
        .filter(isDeclared)
        .map((field) => `${type.name.value}.${field.name.value}`),
    ]),
  );
}

/**
 * Fields by which a partner could disclose a person whom the audit log cannot identify. Every type that is reachable without passing a person
 * must have a field that leads to one (`justitiabele: Justitiabele!`), have only such types below it, or be declared not to be about a person.
 * `declaredAnywhere`: what any partner declares so; types below them are reachable without passing a person too.
 */
export function dataSubjectViolations(
  document: DocumentNode,
  declaredAnywhere: ReadonlySet<string>,
): GraphQLError[] {
  const declared = declaredWithoutPerson(document);
  const roots = rootTypes(document);
  const types = compositeTypes(document);
  const seen = new Set<string>();
  const violations: GraphQLError[] = [];
  const report = (node: FieldDefinitionNode, message: string, help: string) =>
    violations.push(violation(node, 'DATA_SUBJECT_UNKNOWN', message, help));

  const visit = (name: string, via: string): void => {
    const type = types.get(name);
    if (!type || name === personType || seen.has(name)) return;
    seen.add(name);
    for (const possible of type.possible) visit(possible, via);
    const { fields } = type;
    if (fields.some((field) => isLead(field.name.value, print(field.type))))
      return;
    for (const field of fields) {
      const at = `${name}.${field.name.value}`;
      const result = namedType(field.type);
      if (types.has(result)) visit(result, at);
      else if (declared.has(name) || declared.has(at)) continue;
      else if (roots.has(name))
        report(
          field,
          `${at} returns a scalar without its data subject: the audit log could not identify the person.`,
          `Return an object, or write @tag(name: "${withoutPersonTag}") on the field when its value is not about a person.`,
        );
      else {
        report(
          field,
          `${at} can be selected without passing a person (${via}): the audit log could not identify the data subject.`,
          `Give ${name} a field "justitiabele: ${personType}!", or write @tag(name: "${withoutPersonTag}") on the type when none of its fields is about one person.`,
        );
        break;
      }
    }
  };

  for (const root of roots) visit(root, root);
  for (const entity of entities(document)) visit(entity, '_entities');
  for (const name of declaredAnywhere) visit(name, name);
  return violations;
}

interface CompositeType {
  fields: readonly FieldDefinitionNode[];
  /** The possible types of an interface or union. */
  possible: readonly string[];
}

function compositeTypes(document: DocumentNode): Map<string, CompositeType> {
  const types = new Map<string, CompositeType>();
  const add = (
    name: string,
    { fields = [], possible = [] }: Partial<CompositeType>,
  ) => {
    const existing = types.get(name);
    types.set(name, {
      fields: [...(existing?.fields ?? []), ...fields],
      possible: [...(existing?.possible ?? []), ...possible],
    });
  };
  for (const { name, fields = [], interfaces = [] } of objectTypes(document)) {
    add(name.value, { fields });
    for (const each of interfaces)
      add(each.name.value, { possible: [name.value] });
  }
  for (const node of document.definitions)
    if (
      node.kind === Kind.UNION_TYPE_DEFINITION ||
      node.kind === Kind.UNION_TYPE_EXTENSION
    )
      add(node.name.value, {
        possible: (node.types ?? []).map(({ name }) => name.value),
      });
  return types;
}

/** Entity types that this subgraph resolves by `_entities`. */
function entities(document: DocumentNode): string[] {
  const key = localNames(document, ['@key']);
  return objectTypes(document)
    .filter(({ directives = [] }) =>
      directives.some(
        ({ name, arguments: given = [] }) =>
          key.has(`@${name.value}`) &&
          !given.some(
            (argument) =>
              argument.name.value === 'resolvable' &&
              argument.value.kind === Kind.BOOLEAN &&
              !argument.value.value,
          ),
      ),
    )
    .map(({ name }) => name.value);
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
