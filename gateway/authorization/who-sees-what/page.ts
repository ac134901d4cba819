import {
  buildASTSchema,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Supergraph } from '../../supergraph/supergraph.js';
import { clientDocument } from '../../supergraph/client-document.js';
import type { AccessRules, Rule } from '../access-rules.js';
import type { Verwerkingsregister } from '../../authentication/verwerkingsactiviteit.js';
import {
  callerProfiles,
  type CallerProfile,
  type Visibility,
} from './caller-profiles.js';
import { table } from './markdown.js';
import { everyone } from './parse-page.js';

/**
 * The page "who sees what", from the supergraph and the register of processing activities: one line per field, and one per rule of a type, so
 * that a change of either can be reviewed line by line. A line depends on nothing but its field: not on its neighbours, and on no count.
 */
export function whoSeesWhat(
  text: string,
  register: Verwerkingsregister,
): string {
  const supergraph = new Supergraph(text);
  const schema = buildASTSchema(clientDocument(supergraph.document), {
    assumeValidSDL: true,
  });
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
      rulesInWords(rules.ofField(type.name, field)),
      listed(profiles, ({ sees }) => sees(type.name, field)),
    ]);
    return [
      `## ${type.name}`,
      ...firstSentence(type),
      ...ruleOf(type.name, rules),
      table(['field', 'from', 'rule', 'open to'], rows),
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
    'Written by `npm run compose` from the partners’ schemas and the register of processing activities; a check fails when it is out of date.',
    'A field is open to who is named in its line, by role and purpose (below), or to all of them (`everyone`); to `policy:` and a name only when the decision point grants a policy' +
      ` (${[...rules.policies].sort().join(', ')}). For others it is removed from the operation, and no partner receives it. Without a token nothing is open.`,
    'A rule names the scopes, or policies, that a field requires beyond a token. That of a type holds for all its fields and for each field that returns it.',
    'An argument that filters, orders or finds by a field needs what that field needs. Below the fields of a type stand their arguments that do so, and by what.',
    'This is authorization at field level. Row level is each partner’s own: it shows only people with whom the caller’s organisation has a' +
      ' relation now, a justitiabele only themselves, and no people to a caller with neither.',
    legend(profiles),
    ...types.flatMap(section),
    ...inputs.flatMap(ofInput),
    ...leafTypes(schema, rules),
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
            listed(profiles, ({ gives }) => gives(coordinate)),
          ],
        ]
      : [];
  });
  return rows.length > 0 ? [table(['argument', 'by', 'open to'], rows)] : [];
}

const argumentsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.map(({ name }) => `${type.name}.${field.name}(${name})`),
  );

function listed(
  profiles: readonly CallerProfile[],
  visibility: (profile: CallerProfile) => Visibility,
): string {
  const labels = profiles.flatMap((profile) => {
    const found = visibility(profile);
    if (found === '') return [];
    return found === 'p' ? `policy:${profile.label}` : profile.label;
  });
  return labels.length === profiles.length &&
    labels.every((label) => !label.startsWith('policy:'))
    ? everyone
    : labels.join(' ');
}

const ruleOf = (type: string, rules: AccessRules): string[] => {
  const rule = rulesInWords(rules.ofType(type));
  return rule ? [`Rule of the type: ${rule}`] : [];
};

function leafTypes(schema: GraphQLSchema, rules: AccessRules): string[] {
  const rows = Object.values(schema.getTypeMap())
    .filter(isLeafType)
    .map(({ name }) => [name, rulesInWords(rules.ofType(name))])
    .filter(([, rule]) => rule)
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return rows.length > 0
    ? ['## Scalars and enums', table(['type', 'rule'], rows)]
    : [];
}

/** `keten:lezen, or mijn:lezen; policy name`: what is required beyond a token. */
export const rulesInWords = (rules: readonly Rule[]): string =>
  [
    ...new Set(
      rules
        .filter(({ anyOf }) => !anyOf.some((all) => all.length === 0))
        .map(({ requires, anyOf }) => {
          const sets = anyOf.map((all) => [...all].sort().join(' and ')).sort();
          const text = sets.join(', or ') || 'nobody';
          return requires === 'policies' ? `policy ${text}` : text;
        }),
    ),
  ]
    .sort()
    .join('; ');

const legend = (profiles: readonly CallerProfile[]): string =>
  table(
    ['', 'role', 'purpose', 'ground', 'holds', 'address kept secret'],
    profiles.map(({ label, role, activity }) => [
      label,
      role,
      activity.naam,
      activity.grondslag,
      activity.tot
        ? `${activity.van} until ${activity.tot}`
        : `from ${activity.van}`,
      activity.needsWhereabouts ? 'is seen' : 'is not seen',
    ]),
  );

/** Of the description of a type. */
const firstSentence = ({ description }: GraphQLNamedType): string[] => {
  const [first] = (description ?? '').split(/(?<=\.)\s/);
  return first ? [first] : [];
};

type Named = Pick<GraphQLNamedType, 'name'>;

const leadingTypes = ['Query', 'Mutation', 'Justitiabele'];
/** Order of types: the roots and the person, then by name. */
export function leadingTypesFirst(one: Named, other: Named): number {
  const place = ({ name }: Named) =>
    leadingTypes.includes(name)
      ? leadingTypes.indexOf(name)
      : leadingTypes.length;
  return place(one) - place(other) || (one.name < other.name ? -1 : 1);
}
