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
 * Sets of scopes that the caller must hold, or of policies that the decision point must grant: one set, whole. Whoever meets a rule is
 * known by a token: `[[]]` asks no more, `[]` lets nobody in.
 */
export interface Rule {
  asks: 'scopes' | 'policies';
  anyOf: readonly (readonly string[])[];
}

/** What the partners ask of who wants to see a type or a field; all rules of it together. */
export interface AccessRules {
  ofType(type: string): readonly Rule[];
  ofField(type: string, field: string): readonly Rule[];
  /** The fields by which an argument or a field of an input filters, orders or finds; `undefined` where no partner says so. */
  readBy(coordinate: string): readonly string[] | undefined;
  /** Every scope that some rule names. */
  scopes: ReadonlySet<string>;
  /** Every policy that some rule names. */
  policies: ReadonlySet<string>;
}

/**
 * Reads the rules from a supergraph, under whatever name it links them. Those on an interface do not count: no partner may write
 * one, composition derives them from the types that implement it, and here each of those is asked itself.
 */
export function accessRules(document: DocumentNode): AccessRules {
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
    readBy: argumentReads(document),
    scopes: namedBy('scopes', rules),
    policies: namedBy('policies', rules),
  };
}

const namedBy = (
  asks: Rule['asks'],
  rules: ReadonlyMap<string, readonly Rule[]>,
): ReadonlySet<string> =>
  new Set(
    [...rules.values()]
      .flat()
      .filter((rule) => rule.asks === asks)
      .flatMap(({ anyOf }) => anyOf.flat()),
  );

/** How a rule of each feature reads. A set of no policies grants nothing: nobody decided. */
const features: Record<string, (directive: ConstDirectiveNode) => Rule> = {
  authenticated: () => ({ asks: 'scopes', anyOf: [[]] }),
  requiresScopes: (directive) => ({ asks: 'scopes', anyOf: setsOf(directive) }),
  policy: (directive) => ({
    asks: 'policies',
    anyOf: setsOf(directive).filter((set) => set.length > 0),
  }),
};

const sets = new GraphQLList(new GraphQLList(GraphQLString));

const setsOf = ({ arguments: [argument] = [] }: ConstDirectiveNode) =>
  (valueFromAST(argument?.value, sets) as Rule['anyOf'] | undefined) ?? [];
