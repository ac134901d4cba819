import {
  buildASTSchema,
  isInputObjectType,
  isObjectType,
  visit,
  type ASTNode,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Supergraph } from '../../supergraph/supergraph.js';
import { linksOf } from '../../supergraph/links.js';
import type { AccessRules } from '../access-rules.js';
import type { Verwerkingsregister } from '../../authentication/verwerkingsactiviteit.js';
import { askers, type Asker } from './askers.js';
import { table } from './markdown.js';

/**
 * The page "who sees what", from the agreement between the partners and the register of processing activities: one line per field, so
 * that a change of either is read line by line.
 */
export function whoSeesWhat(
  text: string,
  register: Verwerkingsregister,
): string {
  const supergraph = new Supergraph(text);
  const schema = clientSchema(supergraph);
  const everybody = askers(supergraph, schema, register);
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort(byPlace);
  const inputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .sort(byPlace);
  const { accessRules: rules, facts } = supergraph;
  const { partners, answers } = facts;
  const section = (type: GraphQLObjectType) => {
    const rows = Object.keys(type.getFields()).map((field) => [
      field,
      partners.filter((one) => answers(one, type.name, field)).join(', '),
      ...everybody.map(({ sees }) => sees(type.name, field)),
    ]);
    const head = [
      'field',
      'from',
      ...everybody.map((_, index) => number(index)),
    ];
    return [
      `## ${type.name}`,
      ...described(type),
      table(head, rows),
      ...reading(argumentsOf(type), rules, everybody),
    ];
  };
  const ofInput = (input: GraphQLInputObjectType) => {
    const fields = Object.keys(input.getFields());
    const coordinates = fields.map((field) => `${input.name}.${field}`);
    const found = reading(coordinates, rules, everybody);
    return found.length > 0
      ? [`## ${input.name}`, ...described(input), ...found]
      : [];
  };
  return `${[
    '# Who sees what',
    'Written by `npm run compose` from the partners’ schemas and the register of processing activities; a check fails when it is not what they say.',
    '`+`: the field is open. `p`: only when the decision point grants a policy' +
      ` (${[...rules.policies].sort().join(', ')}). Nothing: it is removed from the operation, and no partner receives it. Without a token nothing is open.`,
    'An argument that filters, orders or finds by a field needs what that field needs. Below the fields of a type stand their arguments that do so, and by what.',
    'This is authorization at field level. Row level is each partner’s own: it shows only people with whom the caller’s organisation has a' +
      ' relation now, a justitiabele only themselves, and nobody to a caller with neither.',
    legend(everybody, types),
    ...types.flatMap(section),
    ...inputs.flatMap(ofInput),
  ].join('\n\n')}\n`;
}

/** A line for each that filters, orders or finds by something. */
function reading(
  coordinates: readonly string[],
  { readBy }: AccessRules,
  everybody: readonly Asker[],
): string[] {
  const rows = coordinates.flatMap((coordinate) => {
    const reads = readBy(coordinate) ?? [];
    return reads.length > 0
      ? [
          [
            coordinate.slice(coordinate.indexOf('.') + 1),
            reads.join(', '),
            ...everybody.map(({ gives }) => gives(coordinate)),
          ],
        ]
      : [];
  });
  const head = [
    'argument',
    'by',
    ...everybody.map((_, index) => number(index)),
  ];
  return rows.length > 0 ? [table(head, rows)] : [];
}

const argumentsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.map(({ name }) => `${type.name}.${field.name}(${name})`),
  );

const number = (index: number) => String(index + 1);

const legend = (
  everybody: readonly Asker[],
  types: readonly GraphQLObjectType[],
): string =>
  table(
    ['', 'role', 'purpose', 'ground', 'holds', 'address kept secret', 'fields'],
    everybody.map(({ role, activity, sees }, index) => [
      number(index),
      role,
      activity.naam,
      activity.grondslag,
      activity.tot
        ? `${activity.van} until ${activity.tot}`
        : `from ${activity.van}`,
      activity.needsWhereabouts ? 'is seen' : 'is not seen',
      String(
        types.flatMap((type) =>
          Object.keys(type.getFields()).filter((field) =>
            sees(type.name, field),
          ),
        ).length,
      ),
    ]),
  );

/** What a type is, in its first sentence. */
const described = ({ description }: GraphQLNamedType): string[] => {
  const [first] = (description ?? '').split(/(?<=\.)\s/);
  return first ? [first] : [];
};

/** First what can be asked and done, then the person, then the rest by name. */
const places = ['Query', 'Mutation', 'Justitiabele'];
function byPlace(one: GraphQLNamedType, other: GraphQLNamedType): number {
  const place = ({ name }: GraphQLNamedType) =>
    places.includes(name) ? places.indexOf(name) : places.length;
  return place(one) - place(other) || (one.name < other.name ? -1 : 1);
}

/** The graph without what partners keep out of it (`@inaccessible`, under whatever name). */
function clientSchema({ document }: Supergraph): GraphQLSchema {
  const kept = linksOf(document)
    .filter(({ feature }) => feature === 'inaccessible')
    .map(({ localName }) => localName('@inaccessible'));
  const isKeptOut = (node: ASTNode) =>
    'directives' in node &&
    (node.directives ?? []).some(({ name }) => kept.includes(`@${name.value}`));
  return buildASTSchema(
    visit(document, {
      enter: (node) => (isKeptOut(node) ? null : undefined),
    }),
    { assumeValidSDL: true },
  );
}
