import type { GraphQLFormattedError } from 'graphql';
import { personType } from '../../shared/person-type.js';
import type { Answer } from './answer.js';
import { entryByKey } from './entry-by-key.js';
import { ClientGone, PartnerFailure, keyMismatch } from './failure.js';
import {
  passedErrors,
  pathOf,
  rootFields,
  unavailableAt,
  type Fetch,
} from './fetch.js';
import { Guard } from './guard.js';
import type { Representation } from './key-echo.js';
import type { AskedField } from './shape.js';

type Json = Record<string, unknown>;

/** What the engine goes on with, and what the caller is told. */
export interface Outcome {
  data: Json | null;
  errors: GraphQLFormattedError[];
  /** Ids of everyone of whom something was answered. */
  people: ReadonlySet<string>;
  /** `ok`, or in a word why not. */
  label: string;
}

/** Takes from a partner's answer what was asked. Error: MALFORMED when it is no answer to this question at all. */
export function settled(fetch: Fetch, answer: Answer): Outcome {
  const guard = new Guard();
  const { data, errors } = fetch.representations
    ? entities(fetch, fetch.representations, answer, guard)
    : root(fetch, answer, guard);
  if (guard.fault) errors.push(unavailableAt(fetch, 'MALFORMED', guard.fault));
  const { people } = guard;
  return { data, errors: distinct(errors), people, label: labelOf(errors) };
}

/** What stands in for an answer that did not come. A fault of our own is thrown on. */
export function failed(fetch: Fetch, error: unknown): Outcome {
  if (error instanceof ClientGone)
    return { data: null, errors: [], people: nobody, label: 'CLIENT_GONE' };
  if (!(error instanceof PartnerFailure)) throw error;
  const { question, representations } = fetch;
  const data = representations
    ? { _entities: representations.map((each) => nothing(fetch, each)) }
    : Object.fromEntries(
        rootFields(question).map((field) => [field.key, entry(fetch, field)]),
      );
  const told = unavailableAt(fetch, error.reason);
  return { data, errors: [told], people: nobody, label: error.reason };
}

const nobody: ReadonlySet<string> = new Set();

function entities(
  fetch: Fetch,
  representations: readonly Representation[],
  { data, errors }: Answer,
  guard: Guard,
) {
  const { question, partner } = fetch;
  const given = data ? data['_entities'] : representations.map(() => null);
  if (!Array.isArray(given) || given.length !== representations.length)
    throw new PartnerFailure('MALFORMED');
  const told = passedErrors(fetch, errors);
  const _entities = representations.map((asked, index) => {
    const answer: unknown = given[index];
    if (answer === null) return nothing(fetch, asked);
    if (isObject(answer) && !question.isAbout(asked, answer)) {
      told.push(keyMismatch(partner, pathOf(fetch)));
      return nothing(fetch, asked);
    }
    const at = ['_entities', index];
    const entity = guard.object(question.shape, answer, at, asked.__typename);
    if (entity && asked.__typename === personType)
      guard.people.add(String(asked['id']));
    return entity ?? nothing(fetch, asked);
  });
  return { data: { _entities }, errors: told };
}

function root(fetch: Fetch, { data, errors }: Answer, guard: Guard) {
  const { shape, rootType } = fetch.question;
  const fitted = data && guard.object(shape, data, [], rootType);
  const isUnanswered = (key: string) =>
    guard.fault?.[0] === key ||
    errors.some(({ path }) => path.length === 0 || path[0] === key);
  const result = Object.assign(Object.create(null), fitted) as Json;
  for (const field of rootFields(fetch.question))
    if ((result[field.key] ?? null) === null && isUnanswered(field.key))
      result[field.key] = entry(fetch, field);
  return { data: result, errors: passedErrors(fetch, errors) };
}

/** The asked fields of an entity as `null`: the engine drops what is computed from a field that is not there at all. */
function nothing(fetch: Fetch, known: Representation): Json {
  const { shape } = fetch.question;
  const result = Object.create(null) as Json;
  for (const { key, name } of shape.fields(known.__typename))
    // What another partner may have answered is not overwritten.
    if (
      !Object.hasOwn(known, key) &&
      fetch.facts.hasOneSource(known.__typename, name)
    )
      result[key] = null;
  return result;
}

/** The place to go on from when a root field was not answered but its key is known; else `null`. */
function entry(fetch: Fetch, field: AskedField): Json | null {
  const { variables, context, question } = fetch;
  const known = question.isMutation
    ? null
    : entryByKey(field, variables, context.caller);
  if (!known || !field.below) return null;
  const result = Object.create(null) as Json;
  for (const { key, name } of field.below.fields(known.__typename))
    result[key] = Object.hasOwn(known, name)
      ? known[name as keyof typeof known]
      : null;
  return result;
}

/** One error per thing that went wrong, however many entities it touched. */
function distinct(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  const byText = new Map(errors.map((error) => [JSON.stringify(error), error]));
  return [...byText.values()];
}

function labelOf([first]: GraphQLFormattedError[]): string {
  const told = first?.extensions as
    { code: string; reason?: string } | undefined;
  return told?.reason ?? told?.code ?? 'ok';
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
