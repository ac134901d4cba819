import {
  Kind,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { localNames } from '../links.js';
import { rootTypes } from './rules.js';
import type { Fault } from './locations.js';
import {
  definitionsOf,
  fieldsOf,
  nodeAt,
  type PartnerDocument,
} from './partner-schema.js';

/**
 * Faults that show only in the schemas together, and that composition lets pass: a rule that one partner alone writes on a type of several
 * partners, which then holds for all of them; and an interface without implementations, which can have no value.
 */
export const sharedDefinitionFaults = (
  partners: readonly PartnerDocument[],
): Fault[] => [
  ...narrowingRules(partners),
  ...unimplementedInterfaces(partners),
];

/** Composition requires the rules of all partners. Entities are exempt: there each partner has fields, and rules, of its own. */
function narrowingRules(partners: readonly PartnerDocument[]): Fault[] {
  const entities = new Set(partners.flatMap(({ document }) => keyed(document)));
  const roots = new Set(
    partners.flatMap(({ document }) => [...rootTypes(document)]),
  );
  const coordinates = new Set(
    partners.flatMap(({ document }) =>
      namesOf(document)
        .filter((name) => !entities.has(name))
        .flatMap((name) => [
          ...(roots.has(name) ? [] : [name]),
          ...definitionsOf(document, name)
            .flatMap(fieldsOf)
            .map((field) => `${name}.${field.name.value}`),
        ]),
    ),
  );
  return [...coordinates].flatMap((at) => narrowed(at, partners));
}

function narrowed(at: string, partners: readonly PartnerDocument[]): Fault[] {
  const own = partners.flatMap((partner) => {
    const node = nodeAt(partner.document, at);
    const rules = restrictions(partner.document, at);
    return node && !isExternal(partner.document, at)
      ? [{ name: partner.name, node, rules }]
      : [];
  });
  return own.flatMap(({ name, rules }): Fault[] =>
    rules.slice(0, 1).flatMap(({ node, text }) => {
      const others = own.filter(
        (other) => !other.rules.some((rule) => rule.text === text),
      );
      if (others.length === 0) return [];
      const names = listed(others.map((other) => other.name));
      return [
        {
          code: 'ACCESS_RULE_NARROWS_OTHERS',
          message: `${name} alone writes ${print(node)} on ${at}, and it would hold for ${names} too: callers without it could not read their ${at} either.`,
          help: `Write it on the fields of ${name} that return ${at.split('.')[0]}, or agree on it with the others and write it in every schema.`,
          coordinate: at,
          nodes: [node, ...others.map((other) => other.node)],
        },
      ];
    }),
  );
}

/** Whether a partner only names it, for its own @requires: it resolves none of these fields. */
function isExternal(document: DocumentNode, at: string): boolean {
  const external = localNames(document, ['@external']);
  const [type = '', name] = at.split('.');
  const has = ({
    directives = [],
  }: {
    directives?: readonly ConstDirectiveNode[];
  }) => directives.some((each) => external.has(`@${each.name.value}`));
  const definitions = definitionsOf(document, type);
  const fields = definitions
    .flatMap(fieldsOf)
    .filter((field) => name === undefined || field.name.value === name);
  return definitions.some(has) || (fields.length > 0 && fields.every(has));
}

/** `@authenticated` restricts nothing more: without a token nothing is open. `text`: to compare, whatever the directive is imported as. */
function restrictions(
  document: DocumentNode,
  at: string,
): { node: ConstDirectiveNode; text: string }[] {
  const [type = '', field] = at.split('.');
  const nodes =
    field === undefined
      ? definitionsOf(document, type)
      : definitionsOf(document, type)
          .flatMap(fieldsOf)
          .filter(({ name }) => name.value === field);
  return ['@requiresScopes', '@policy'].flatMap((directive) => {
    const names = localNames(document, [directive]);
    return nodes
      .flatMap(({ directives = [] }) => directives)
      .filter(({ name }) => names.has(`@${name.value}`))
      .map((node) => ({
        node,
        text: `${directive} ${(node.arguments ?? []).map(print).join()}`,
      }));
  });
}

function unimplementedInterfaces(
  partners: readonly PartnerDocument[],
): Fault[] {
  const implemented = new Set(
    partners.flatMap(({ document }) =>
      document.definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === Kind.OBJECT_TYPE_EXTENSION
          ? (node.interfaces ?? []).map(({ name }) => name.value)
          : [],
      ),
    ),
  );
  const found = new Map<string, Fault>();
  for (const { document } of partners)
    for (const node of document.definitions)
      if (
        node.kind === Kind.INTERFACE_TYPE_DEFINITION &&
        !implemented.has(node.name.value)
      ) {
        const name = node.name.value;
        const nodes = [...(found.get(name)?.nodes ?? []), node];
        found.set(name, {
          code: 'INTERFACE_WITHOUT_IMPLEMENTATION',
          message: `No type implements the interface ${name}: a field of this type could only return null.`,
          help: `Write implements ${name} on a type, or remove the interface.`,
          coordinate: name,
          nodes,
        });
      }
  return [...found.values()];
}

function keyed(document: DocumentNode): string[] {
  const key = localNames(document, ['@key']);
  return namesOf(document, (node) =>
    (node.directives ?? []).some(({ name }) => key.has(`@${name.value}`)),
  );
}

const namesOf = (
  { definitions }: DocumentNode,
  isIncluded: (node: TypeDefinitionNode | TypeExtensionNode) => boolean = () =>
    true,
): string[] =>
  definitions
    .filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
    .filter(isIncluded)
    .map(({ name }) => name.value);

export const listed = (names: readonly string[]): string =>
  names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? '');
