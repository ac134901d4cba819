import {
  GraphQLList,
  GraphQLString,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  valueFromAST,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';
import { linksOf } from '../supergraph/links.js';
import { argumentReads } from './argument-reads.js';

/**
 * Scopes that the caller must have, or policies that the decision point must grant: all of at least one set. No rule is met without an
 * access token: `[[]]` requires only that, `[]` is never met.
 */
export interface Rule {
  requires: 'scopes' | 'policies';
  anyOf: readonly (readonly string[])[];
}

/** What the subgraphs require for types and fields; all rules of one must be met. */
export interface AccessRules {
  ofType(type: string): readonly Rule[];
  ofField(type: string, field: string): readonly Rule[];
  /** The fields by which an argument or an input field filters, orders or finds (`@reads`); `undefined` where no subgraph declares any. */
  readBy(coordinate: string): readonly string[] | undefined;
  /** Every scope in a rule. */
  scopes: ReadonlySet<string>;
  /** Every policy in a rule. */
  policies: ReadonlySet<string>;
}

/**
 * Reads the rules from a supergraph, under whatever name it links them. Rules on an interface are not used: no subgraph may declare any,
 * composition derives them from the implementing types, and field authorization checks each of those types.
 */
export function accessRules(document: DocumentNode): AccessRules {
  const parsers = new Map(
    linksOf(document).flatMap(({ feature, localName }) => {
      const parse = Object.hasOwn(features, feature) && features[feature];
      return parse ? [[localName(`@${feature}`), parse] as const] : [];
    }),
  );
  const rulesOn = (node: {
    directives?: readonly ConstDirectiveNode[] | undefined;
  }) =>
    (node.directives ?? []).flatMap((directive) => {
      const parse = parsers.get(`@${directive.name.value}`);
      return parse ? [parse(directive)] : [];
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
    readBy: argumentReads(document),
    scopes: namedBy('scopes', rules),
    policies: namedBy('policies', rules),
  };
}

const namedBy = (
  requires: Rule['requires'],
  rules: ReadonlyMap<string, readonly Rule[]>,
): ReadonlySet<string> =>
  new Set(
    [...rules.values()]
      .flat()
      .filter((rule) => rule.requires === requires)
      .flatMap(({ anyOf }) => anyOf.flat()),
  );

/** Parsers by feature. An empty set of policies is dropped: no decision is requested for it, so it grants nothing. */
const features: Record<string, (directive: ConstDirectiveNode) => Rule> = {
  authenticated: () => ({ requires: 'scopes', anyOf: [[]] }),
  requiresScopes: (directive) => ({
    requires: 'scopes',
    anyOf: setsOf(directive),
  }),
  policy: (directive) => ({
    requires: 'policies',
    anyOf: setsOf(directive).filter((set) => set.length > 0),
  }),
};

const sets = new GraphQLList(new GraphQLList(GraphQLString));

const setsOf = ({ arguments: [argument] = [] }: ConstDirectiveNode) =>
  (valueFromAST(argument?.value, sets) as Rule['anyOf'] | undefined) ?? [];
