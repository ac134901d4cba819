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
import { callerProfiles, type CallerProfile } from './caller-profiles.js';
import { table } from './markdown.js';

/**
 * The page "who sees what", from the supergraph and the register of processing activities: one line per field, so that a change of either
 * can be reviewed line by line.
 */
export function whoSeesWhat(
  text: string,
  register: Verwerkingsregister,
): string {
  const supergraph = new Supergraph(text);
  const schema = clientSchema(supergraph);
  const profiles = callerProfiles(supergraph, schema, register);
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort(leadingTypesFirst);
  const inputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .sort(leadingTypesFirst);
  const { accessRules: rules, facts } = supergraph;
  const { partners, resolves } = facts;
  const section = (type: GraphQLObjectType) => {
    const rows = Object.keys(type.getFields()).map((field) => [
      field,
      partners.filter((one) => resolves(one, type.name, field)).join(', '),
      ...profiles.map(({ sees }) => sees(type.name, field)),
    ]);
    const head = [
      'field',
      'from',
      ...profiles.map((_, index) => number(index)),
    ];
    return [
      `## ${type.name}`,
      ...firstSentence(type),
      table(head, rows),
      ...argumentTable(argumentsOf(type), rules, profiles),
    ];
  };
  const ofInput = (input: GraphQLInputObjectType) => {
    const fields = Object.keys(input.getFields());
    const coordinates = fields.map((field) => `${input.name}.${field}`);
    const found = argumentTable(coordinates, rules, profiles);
    return found.length > 0
      ? [`## ${input.name}`, ...firstSentence(input), ...found]
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
    legend(profiles, types),
    ...types.flatMap(section),
    ...inputs.flatMap(ofInput),
  ].join('\n\n')}\n`;
}

/** A row for each argument or input field that filters, orders or finds by a field. */
function argumentTable(
  coordinates: readonly string[],
  { readBy }: AccessRules,
  profiles: readonly CallerProfile[],
): string[] {
  const rows = coordinates.flatMap((coordinate) => {
    const reads = readBy(coordinate) ?? [];
    return reads.length > 0
      ? [
          [
            coordinate.slice(coordinate.indexOf('.') + 1),
            reads.join(', '),
            ...profiles.map(({ gives }) => gives(coordinate)),
          ],
        ]
      : [];
  });
  const head = ['argument', 'by', ...profiles.map((_, index) => number(index))];
  return rows.length > 0 ? [table(head, rows)] : [];
}

const argumentsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.map(({ name }) => `${type.name}.${field.name}(${name})`),
  );

const number = (index: number) => String(index + 1);

const legend = (
  profiles: readonly CallerProfile[],
  types: readonly GraphQLObjectType[],
): string =>
  table(
    ['', 'role', 'purpose', 'ground', 'holds', 'address kept secret', 'fields'],
    profiles.map(({ role, activity, sees }, index) => [
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

/** Of the description of a type. */
const firstSentence = ({ description }: GraphQLNamedType): string[] => {
  const [first] = (description ?? '').split(/(?<=\.)\s/);
  return first ? [first] : [];
};

const leadingTypes = ['Query', 'Mutation', 'Justitiabele'];
function leadingTypesFirst(
  one: GraphQLNamedType,
  other: GraphQLNamedType,
): number {
  const place = ({ name }: GraphQLNamedType) =>
    leadingTypes.includes(name)
      ? leadingTypes.indexOf(name)
      : leadingTypes.length;
  return place(one) - place(other) || (one.name < other.name ? -1 : 1);
}

/** The API schema: without what is `@inaccessible`, under whatever name that is linked. */
function clientSchema({ document }: Supergraph): GraphQLSchema {
  const directives = linksOf(document)
    .filter(({ feature }) => feature === 'inaccessible')
    .map(({ localName }) => localName('@inaccessible'));
  const isInaccessible = (node: ASTNode) =>
    'directives' in node &&
    (node.directives ?? []).some(({ name }) =>
      directives.includes(`@${name.value}`),
    );
  return buildASTSchema(
    visit(document, {
      enter: (node) => (isInaccessible(node) ? null : undefined),
    }),
    { assumeValidSDL: true },
  );
}
