import type { Explanation } from './request-errors.js';

const ofSchema = 'A difference between two versions of the graph.';
const change = (
  cause: string,
  action: string,
  meaning = ofSchema,
): Explanation => ({ meaning, cause, action });

const deprecateFirst =
  'Deprecate it, wait until `graph -- check --usage` reports that no client requested it, then remove it.';
const addFirst =
  'Add a new element beside it, deprecate the old one, and remove that when no client requests it.';
const keepOptional =
  'Let it stay optional or give it a default value, until every client sends it.';
const noClient = 'None: no client is affected.';

/** Codes of the changes that `graph -- check` reports. */
export const changeCodes: Readonly<Record<string, Explanation>> = {
  FIELD_REMOVED: change(
    'A field was removed: an operation that selects it is refused.',
    deprecateFirst,
  ),
  FIELD_ADDED: change('A field was added.', noClient),
  FIELD_TYPE_CHANGED: change(
    'A field returns another type, or became nullable.',
    addFirst,
  ),
  FIELD_DEPRECATION_ADDED: change('A field was deprecated.', noClient),
  FIELD_DEPRECATION_REMOVED: change(
    'A field is no longer deprecated.',
    noClient,
  ),
  FIELD_DEPRECATION_REASON_ADDED: change(
    'A deprecated field got a reason.',
    noClient,
  ),
  FIELD_DEPRECATION_REASON_CHANGED: change(
    'The reason of a deprecated field was changed.',
    noClient,
  ),
  FIELD_DEPRECATION_REASON_REMOVED: change(
    'The reason of a deprecated field was removed.',
    'Write what to select instead.',
  ),
  FIELD_ARGUMENT_ADDED: change(
    'An argument was added; a required one breaks every operation that selects the field.',
    keepOptional,
  ),
  FIELD_ARGUMENT_REMOVED: change(
    'An argument was removed: an operation that gives it is refused.',
    deprecateFirst,
  ),
  FIELD_ARGUMENT_TYPE_CHANGED: change(
    'An argument has another type, or became required.',
    keepOptional,
  ),
  FIELD_ARGUMENT_DEFAULT_CHANGED: change(
    'An argument has another default value: operations that leave it out get another result.',
    'Agree on it with the clients that leave it out, or keep the default value.',
  ),
  INPUT_FIELD_ADDED: change(
    'An input field was added; a required one breaks every operation that gives the input.',
    keepOptional,
  ),
  INPUT_FIELD_REMOVED: change(
    'An input field was removed: an operation that gives it is refused.',
    deprecateFirst,
  ),
  INPUT_FIELD_TYPE_CHANGED: change(
    'An input field has another type, or became required.',
    keepOptional,
  ),
  INPUT_FIELD_DEFAULT_VALUE_CHANGED: change(
    'An input field has another default value: operations that leave it out get another result.',
    'Agree on it with the clients that leave it out, or keep the default value.',
  ),
  ENUM_VALUE_ADDED: change(
    'A value was added to an enum: a client that receives it may not know it.',
    'Tell the clients that request fields of this enum before a response has the value.',
  ),
  ENUM_VALUE_REMOVED: change(
    'A value was removed from an enum: an operation that gives it is refused.',
    deprecateFirst,
  ),
  ENUM_VALUE_DEPRECATION_REASON_ADDED: change(
    'A value was deprecated.',
    noClient,
  ),
  ENUM_VALUE_DEPRECATION_REASON_CHANGED: change(
    'The reason of a deprecated value was changed.',
    noClient,
  ),
  ENUM_VALUE_DEPRECATION_REASON_REMOVED: change(
    'A value is no longer deprecated.',
    noClient,
  ),
  UNION_MEMBER_ADDED: change(
    'A type was added to a union: a client that receives it may not know it.',
    'Tell the clients that request fields of this union before a response has the type.',
  ),
  UNION_MEMBER_REMOVED: change(
    'A type was removed from a union: a fragment on it is refused.',
    deprecateFirst,
  ),
  OBJECT_TYPE_INTERFACE_ADDED: change(
    'A type implements one more interface: a client that selects the interface may receive a type that it does not know.',
    'Tell the clients that request fields of this interface.',
  ),
  OBJECT_TYPE_INTERFACE_REMOVED: change(
    'A type no longer implements an interface: a fragment on it is refused.',
    deprecateFirst,
  ),
  TYPE_ADDED: change('A type was added.', noClient),
  TYPE_REMOVED: change(
    'A type was removed: an operation that names it is refused.',
    deprecateFirst,
  ),
  TYPE_KIND_CHANGED: change(
    'A type became another kind of type, such as an enum that became a scalar.',
    addFirst,
  ),
  SCHEMA_QUERY_TYPE_CHANGED: change(
    'The root type of queries has another name.',
    'Keep the name Query.',
  ),
  SCHEMA_MUTATION_TYPE_CHANGED: change(
    'The root type of mutations has another name.',
    'Keep the name Mutation.',
  ),
  SCHEMA_SUBSCRIPTION_TYPE_CHANGED: change(
    'The root type of subscriptions has another name.',
    'Remove it: the gateway does not serve subscriptions.',
  ),
  ACCESS_NARROWED: change(
    'A rule closes a field, or an argument, to a role: it becomes null for its users.',
    'Agree on it with that role, then accept the change until a day in accepted-changes.json.',
    'A difference in who is authorized to read a field.',
  ),
  ACCESS_WIDENED: change(
    'A rule opens a field, or an argument, to a role.',
    'Review it: is there a legal ground for this role and purpose?',
    'A difference in who is authorized to read a field.',
  ),
  ROLE_ADDED: change(
    'A role with a purpose is new, as when a party joins: the rules open fields to it.',
    'Review what it gains, as the report lists under "Who sees what".',
    'A difference in who is authorized to read a field.',
  ),
};

const lint = (cause: string, action: string): Explanation => ({
  meaning: 'A finding of lint: it does not keep the schemas from composing.',
  cause,
  action,
});

/** Codes of lint findings of `graph -- check`. */
export const lintCodes: Readonly<Record<string, Explanation>> = {
  NAMING: lint(
    'A name has another form than those of its kind.',
    'Types are in PascalCase, fields and arguments in camelCase, enum values in UPPER_CASE.',
  ),
  DESCRIPTION_MISSING: lint(
    'A type, field, argument, input field or enum value has no description.',
    'Write one, with the unit and the source of its values, and what `null` means.',
  ),
  LABELS_ABSENT: lint(
    'An enum value of a partner without a labels.json has no Dutch label.',
    'Add the file beside the schema; until then people read the code in words.',
  ),
  DEPRECATION_INCOMPLETE: lint(
    'The reason of @deprecated does not name what to use instead, or the day of removal.',
    'Write both, the name in backticks: "Use `name`. Removed on 2027-12-01."',
  ),
};
