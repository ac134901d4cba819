import {
  isTypeDefinitionNode,
  Kind,
  visit,
  type ASTNode,
  type NameNode,
} from 'graphql';
import { localNames } from '../../../supergraph/links.js';
import { locationsOf } from '../../../supergraph/composition/locations.js';
import type { PartnerDocument } from '../../../supergraph/composition/partner-schema.js';
import { rootTypes } from '../../../supergraph/composition/rules.js';
import type { Location } from '../../../supergraph/composition/violation.js';

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
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node)) continue;
    const isRoot = roots.has(node.name.value);
    named(node, 'PascalCase');
    if (!node.description && !isRoot)
      add(
        node,
        'DESCRIPTION_MISSING',
        `${node.name.value} has no description.`,
      );
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !isRoot) continue;
    for (const field of node.fields ?? [])
      if (!field.description)
        add(
          field,
          'DESCRIPTION_MISSING',
          `${node.name.value}.${field.name.value} has no description.`,
        );
  }
  visit(document, {
    DirectiveDefinition: () => false,
    FieldDefinition: (node) =>
      node.directives?.some(({ name }) => external.has(`@${name.value}`))
        ? false
        : named(node, 'camelCase'),
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
