import { ERRORS } from '@apollo/federation-internals';
import { federationHelp } from '../../supergraph/composition/composition-errors.js';
import type { Explanation } from './request-errors.js';

const ours = 'A rule of this graph, beyond those of Federation.';
const own = (cause: string, action: string): Explanation => ({
  meaning: ours,
  cause,
  action,
});

/** Codes of our own rules for schemas. */
export const ownCompositionErrors: Readonly<Record<string, Explanation>> = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The file is not GraphQL.',
    cause: 'A syntax error, at the place that is named.',
    action: 'Correct it first: the rest of the file is not read.',
  },
  COMPOSITION_FAILED: {
    meaning: 'The composition library failed on these schemas.',
    cause: 'Often a directive of Federation that is not imported.',
    action:
      'Undo the last change, or import the directives that the schema uses.',
  },
  ACCESS_RULE_MISSING: own(
    'A field is public: neither it nor its type has an access rule.',
    'Write @authenticated, @requiresScopes or @policy on the field, or on its type; on a root field always on itself.',
  ),
  ACCESS_RULE_NARROWS_OTHERS: own(
    'A rule on a type that several partners share closes fields of the others.',
    'Write the rule on the fields that return the type.',
  ),
  LABEL_MISSING: own(
    'An enum value has no label: people would read its code.',
    'Write its Dutch label in the labels.json of a partner that has the value.',
  ),
  LABEL_UNKNOWN: own(
    'A label is of an enum value that its partner does not have, or that clients do not see.',
    'Remove it from labels.json, or correct its name.',
  ),
  LABELS_DIFFER: own(
    'Two partners call the same enum value differently.',
    'Agree on one label, and write it in both labels.json.',
  ),
  LABELS_INVALID: own(
    'A labels.json cannot be read.',
    'Write it as JSON: {"Enum": {"VALUE": "Label"}}.',
  ),
  ROOT_FIELD_NON_NULL: own(
    "A root field is non-null: when its partner is down, the null takes the other partners' fields with it.",
    'Remove the "!".',
  ),
  ROOT_TYPE_REACHABLE: own(
    'A field leads back to Query or Mutation, where limits and the audit log do not apply.',
    'Let the client select it at the root.',
  ),
  KEY_RESTRICTED: own(
    'A @key has a field that needs more than its type does; keys are fetched without being selected.',
    'Remove the field from the key, or give the type the same rule.',
  ),
  REQUIRES_CONFLICT: own(
    'Two fields require the same field of another partner with different arguments.',
    'Let both require it with the same arguments.',
  ),
  DATA_SUBJECT_UNKNOWN: own(
    'A field could disclose a person without identifying them, so the audit log would lack the data subject.',
    'Add `justitiabele: Justitiabele!` (on an edge `node: Justitiabele!`), or `@tag(name: "zonder-persoon")` to what is not about a person.',
  ),
  READS_MISSING: own(
    'An argument does not declare by which fields it filters, orders or finds.',
    'Write @reads(fields: ["Type.field"]), or `fields: []` when it uses none.',
  ),
  READS_UNKNOWN_FIELD: own(
    '@reads names a field that the graph does not have.',
    'Write "Type.field" as its partner names them.',
  ),
  UNKNOWN_SCOPE: own(
    'An access rule names a scope that no role has for any purpose: no caller could read the field.',
    'Correct its name, or declare it in party.json or the register.',
  ),
  UNKNOWN_POLICY: own(
    'An access rule names a policy that nothing decides: no caller could read the field.',
    'Correct its name, or add it to gateway/authorization/policy/policies.ts.',
  ),
  INTERFACE_WITHOUT_IMPLEMENTATION: own(
    'No type implements an interface, so a field of that type is always null.',
    'Implement it, or remove it.',
  ),
  FEDERATION_LINK_MISSING: own(
    'The schema has no @link to Federation, so its directives do not apply.',
    'Add `extend schema @link(…)` with all directives that it uses.',
  ),
  CONTEXT_UNSUPPORTED: own(
    'The schema uses @context or @fromContext.',
    'Give the value as an argument, or compute it with @requires.',
  ),
  ONE_OF_UNSUPPORTED: own(
    'The schema uses @oneOf, which the gateway does not support.',
    'Write one field or mutation per alternative.',
  ),
  SUBSCRIPTION_UNSUPPORTED: own(
    'The schema has subscriptions, which the gateway does not serve.',
    'Remove them; a client polls.',
  ),
};

/** Codes of Federation, in the words of the composition library, with what we add to it. */
export const federationErrors: Readonly<Record<string, Explanation>> =
  Object.fromEntries(
    Object.values(ERRORS).map(({ code, description }) => [
      code,
      {
        meaning: 'A rule of Apollo Federation for schemas.',
        cause: description,
        action:
          federationHelp[code] ??
          'See the places that `npm run compose` names, and https://www.apollographql.com/docs/federation/errors.',
      },
    ]),
  );
