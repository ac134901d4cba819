import {
  GraphQLList,
  GraphQLString,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  parse,
  valueFromAST,
  type ConstDirectiveNode,
} from 'graphql';
import { linksOf } from '../supergraph/links.js';

/** Sets of scopes of which a caller needs one, whole. Whoever meets a rule is known by a token: `[[]]` asks no more, `[]` lets nobody in. */
export type Rule = readonly (readonly string[])[];

/** What the partners ask of who wants to see a type or a field; all rules of it together. */
export interface AccessRules {
  ofType(type: string): readonly Rule[];
  ofField(type: string, field: string): readonly Rule[];
  /** Every scope that some rule names. */
  scopes: ReadonlySet<string>;
}

/**
 * Reads the rules from a supergraph, under whatever name it links them. Those on an interface do not count: no partner may write
 * one, composition derives them from the types that implement it, and here each of those is asked itself.
 */
export function accessRules(supergraph: string): AccessRules {
  const document = parse(supergraph, { noLocation: true });
  const readers = new Map(
    linksOf(document).flatMap(({ feature, localName }) => {
      const read = Object.hasOwn(features, feature) && features[feature];
      return read ? [[localName(`@${feature}`), read] as const] : [];
    }),
  );
  const rulesOn = (node: {
    directives?: readonly ConstDirectiveNode[] | undefined;
  }) =>
    (node.directives ?? []).flatMap((directive) => {
      const read = readers.get(`@${directive.name.value}`);
      return read ? [read(directive)] : [];
    });
  const rules = new Map<string, Rule[]>();
  const add = (key: string, node: Parameters<typeof rulesOn>[0]) =>
    rules.set(key, [...(rules.get(key) ?? []), ...rulesOn(node)]);
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const type = node.name.value;
    add(type, node);
    for (const field of ('fields' in node && node.fields) || [])
      add(`${type}.${field.name.value}`, field);
  }
  return {
    ofType: (type) => rules.get(type) ?? [],
    ofField: (type, field) => rules.get(`${type}.${field}`) ?? [],
    scopes: new Set([...rules.values()].flat(3)),
  };
}

const scopeSets = new GraphQLList(new GraphQLList(GraphQLString));

/** How a rule of each feature reads. No decision point answers policies yet, so they let nobody in. */
const features: Record<string, (directive: ConstDirectiveNode) => Rule> = {
  authenticated: () => [[]],
  requiresScopes: ({ arguments: [scopes] = [] }) =>
    (valueFromAST(scopes?.value, scopeSets) as Rule | undefined) ?? [],
  policy: () => [],
};
