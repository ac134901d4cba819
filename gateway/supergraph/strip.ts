import { Kind, print, visit, type ASTNode, type DocumentNode } from 'graphql';
import { linksOf, type Link } from './links.js';

/** Specifications of access rules; the engine refuses to load a supergraph that links them. */
const accessFeatures = new Map([
  ['authenticated', ''],
  ['requiresScopes', 'Scope'],
  ['policy', 'Policy'],
  ['reads', ''],
]);

/** The supergraph without its access rules, for the planner, which does not support them. Field authorization enforces them. */
export function withoutAccessRules(document: DocumentNode): string {
  const links = linksOf(document).filter(({ feature }) =>
    accessFeatures.has(feature),
  );
  const removed = new Set(links.flatMap(namesOf));
  const nodes = new Set<ASTNode>(links.map(({ node }) => node));
  const stripped = visit(document, {
    Directive: (node) =>
      removed.has(`@${node.name.value}`) || nodes.has(node) ? null : undefined,
    DirectiveDefinition: ({ name }) =>
      removed.has(`@${name.value}`) ? null : undefined,
    [Kind.SCALAR_TYPE_DEFINITION]: ({ name }: { name: { value: string } }) =>
      removed.has(name.value) ? null : undefined,
  });
  return print(stripped);
}

function namesOf({ feature, localName }: Link): string[] {
  const scalar = accessFeatures.get(feature);
  return [localName(`@${feature}`), ...(scalar ? [localName(scalar)] : [])];
}
