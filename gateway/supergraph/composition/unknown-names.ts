import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLError,
  type StringValueNode,
} from 'graphql';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { localNames } from '../links.js';
import { violation } from './violation.js';

/** What access rules may name. */
export interface KnownNames {
  /** Scopes that some processing activity gives. */
  scopes: readonly string[];
  /** Policies that the decision point decides. */
  policies: readonly string[];
}

/** Scopes that no caller can have, and policies that nothing decides: by a wrong letter, a field would be open to no caller. */
export function unknownNames(
  document: DocumentNode,
  { scopes, policies }: KnownNames,
): GraphQLError[] {
  const kinds = [
    {
      directives: localNames(document, ['@requiresScopes']),
      known: scopes,
      wrong: (name: string) =>
        [
          'UNKNOWN_SCOPE',
          `No processing activity gives the scope "${name}": no caller could read this.`,
          'Or give it to the roles that need it, in the purposes of party.json, and compose.',
        ] as const,
    },
    {
      directives: localNames(document, ['@policy']),
      known: policies,
      wrong: (name: string) =>
        [
          'UNKNOWN_POLICY',
          `Nothing decides the policy "${name}": no caller could read this.`,
          'Or define it, in gateway/authorization/policy/policies.ts.',
        ] as const,
    },
  ];
  const violations: GraphQLError[] = [];
  visit(document, {
    Directive: (node) => {
      for (const { directives, known, wrong } of kinds)
        if (directives.has(`@${node.name.value}`))
          for (const value of stringsIn(node as ConstDirectiveNode))
            if (!known.includes(value.value)) {
              const [code, message, otherwise] = wrong(value.value);
              const help = `${meant(value.value, known)} ${otherwise}`;
              violations.push(violation(value, code, message, help));
            }
    },
  });
  return violations;
}

const meant = (name: string, known: readonly string[]): string => {
  const [nearest] = suggestionList(name, known);
  return nearest
    ? `Did you mean "${nearest}"?`
    : `Known are ${[...known].sort().join(', ')}.`;
};

function stringsIn(directive: ConstDirectiveNode): StringValueNode[] {
  const found: StringValueNode[] = [];
  visit(directive, {
    [Kind.STRING]: (node: StringValueNode) => void found.push(node),
  });
  return found;
}
