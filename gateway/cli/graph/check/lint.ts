import {
  isTypeDefinitionNode,
  Kind,
  visit,
  type ASTNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NameNode,
  type StringValueNode,
  type TypeDefinitionNode,
} from 'graphql';
import { localNames } from '../../../supergraph/links.js';
import { locationsOf } from '../../../supergraph/composition/locations.js';
import { mergedLabels } from '../../../supergraph/composition/label-rules.js';
import type { PartnerDocument } from '../../../supergraph/composition/partner-schema.js';
import { rootTypes } from '../../../supergraph/composition/rules.js';
import type { Location } from '../../../supergraph/composition/violation.js';
import type { Supergraph } from '../../../supergraph/supergraph.js';

/** Something in a schema that reads worse than it could. It keeps nothing from composing. */
export interface LintFinding {
  code: string;
  message: string;
  location: Location;
}

const forms = {
  PascalCase: /^_*[A-Z][A-Za-z0-9]*$/,
  camelCase: /^_*[a-z][A-Za-z0-9]*$/,
  UPPER_CASE: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
};

/** What to use instead, in backticks, and the day of removal; the same in eslint.config.js. */
const deprecationReason =
  /^[^`]*`[^`]+`.* Removed on \d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\.$/s;

type Describable = ASTNode & { description?: StringValueNode | undefined };

/** Fields, input fields or enum values of a type. */
const membersOf = (
  node: TypeDefinitionNode,
): readonly (
  FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode
)[] =>
  ('fields' in node && node.fields) || ('values' in node && node.values) || [];

/** Descriptions and names, by the rules that the schemas in this repository keep; not what composition refuses. */
export function lintFindings(partner: PartnerDocument): LintFinding[] {
  const { document } = partner;
  const roots = rootTypes(document);
  const external = localNames(document, ['@external']);
  const found: LintFinding[] = [];
  const add = (node: ASTNode, code: string, message: string) => {
    const fault = { code, message, help: '', nodes: [node] };
    const [location] = locationsOf(fault, { current: [partner], base: [] });
    if (location) found.push({ code, message, location });
  };
  const named = (
    node: ASTNode & { name: NameNode },
    form: keyof typeof forms,
  ) => {
    if (!forms[form].test(node.name.value))
      add(node, 'NAMING', `${node.name.value} is not in ${form}.`);
  };
  const described = (node: Describable, coordinate: string) => {
    if (!node.description)
      add(node, 'DESCRIPTION_MISSING', `${coordinate} has no description.`);
  };
  const isExternal = ({ directives = [] }: FieldDefinitionNode) =>
    directives.some(({ name }) => external.has(`@${name.value}`));
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node)) continue;
    const type = node.name.value;
    named(node, 'PascalCase');
    if (!roots.has(type)) described(node, type);
    for (const member of membersOf(node)) {
      const coordinate = `${type}.${member.name.value}`;
      if (member.kind !== Kind.FIELD_DEFINITION) described(member, coordinate);
      else if (!isExternal(member)) {
        described(member, coordinate);
        for (const argument of member.arguments ?? [])
          described(argument, `${coordinate}(${argument.name.value}:)`);
      }
    }
  }
  visit(document, {
    DirectiveDefinition: () => false,
    FieldDefinition: (node) =>
      isExternal(node) ? false : named(node, 'camelCase'),
    InputValueDefinition: (node) => named(node, 'camelCase'),
    EnumValueDefinition: (node) => named(node, 'UPPER_CASE'),
    Directive: (node) => {
      const [reason] = node.arguments ?? [];
      const text = reason?.value.kind === Kind.STRING ? reason.value.value : '';
      if (node.name.value === 'deprecated' && !deprecationReason.test(text))
        add(
          node,
          'DEPRECATION_INCOMPLETE',
          '@deprecated does not say what to use instead and until when: "Use `name`. Removed on YYYY-MM-DD."',
        );
    },
  });
  return found;
}

/** Partners with enum values that have no label, as they have no labels.json. What else is wrong with labels keeps schemas from composing. */
export function labelFindings(
  supergraph: Supergraph,
  partners: readonly PartnerDocument[],
): LintFinding[] {
  const { inWords } = mergedLabels(supergraph, partners);
  return partners.flatMap((partner) => {
    const own = inWords.filter((each) => each.partner === partner);
    if (!own[0]) return [];
    const code = 'LABELS_ABSENT';
    const message = `People read the codes of ${own.length} enum values in words, ${own[0].coordinate} the first: add a labels.json beside the schema.`;
    return locationsOf(
      { code, message, help: '', nodes: [own[0].node] },
      { current: [partner], base: [] },
    ).map((location) => ({ code, message, location }));
  });
}
