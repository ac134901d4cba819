import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { SupergraphFacts } from '../supergraph/facts.js';
import { passedOn, type Answer } from './answer.js';
import { entryByKey } from './entry-by-key.js';
import {
  ClientGone,
  PartnerFailure,
  keyMismatch,
  unavailable,
  type Path,
} from './failure.js';
import { Guard } from './guard.js';
import type { Representation } from './key-echo.js';
import type { Question } from './question.js';
import type { AskedField } from './shape.js';

type Json = Record<string, unknown>;

/** One question on its way: what is asked, of whom, and where its answer belongs in the whole. */
export interface Fetch {
  partner: string;
  facts: SupergraphFacts;
  question: Question;
  /** The entities of which more is asked; `null` for a question at the root. */
  representations: readonly Representation[] | null;
  variables: Json;
  context: GatewayContext;
  place: Path;
}

/** What the engine goes on with, and what the caller is told. */
export interface Outcome {
  data: Json | null;
  errors: GraphQLFormattedError[];
  /** `ok`, or in a word why not. */
  label: string;
}

/** Takes from a partner's answer what was asked. Error: MALFORMED when it is no answer to this question at all. */
export function settled(fetch: Fetch, answer: Answer): Outcome {
  const guard = new Guard();
  const { data, errors } = fetch.representations
    ? entities(fetch, fetch.representations, answer, guard)
    : root(fetch, answer, guard);
  if (guard.fault)
    errors.push(
      unavailableAt(
        fetch,
        'MALFORMED',
        pathOf(fetch, inPlace(fetch, guard.fault)),
      ),
    );
  return { data, errors: distinct(errors), label: labelOf(errors) };
}

/** What stands in for an answer that did not come. A fault of our own is thrown on. */
export function failed(fetch: Fetch, error: unknown): Outcome {
  if (error instanceof ClientGone)
    return { data: null, errors: [], label: 'CLIENT_GONE' };
  if (!(error instanceof PartnerFailure)) throw error;
  const { question, representations } = fetch;
  const data = representations
    ? { _entities: representations.map((each) => nothing(fetch, each)) }
    : Object.fromEntries(
        rootFields(question).map((field) => [field.key, entry(fetch, field)]),
      );
  const told = unavailableAt(fetch, error.reason, pathOf(fetch, []));
  return { data, errors: [told], label: error.reason };
}

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
  const told = partnerErrors(fetch, errors);
  const _entities = representations.map((asked, index) => {
    const answer: unknown = given[index];
    if (answer === null) return nothing(fetch, asked);
    if (isObject(answer) && !question.isAbout(asked, answer)) {
      told.push(keyMismatch(partner, pathOf(fetch, [])));
      return nothing(fetch, asked);
    }
    const at = ['_entities', index];
    const entity = guard.object(question.shape, answer, at, asked.__typename);
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
  const result: Json = { ...fitted };
  for (const field of rootFields(fetch.question))
    if ((result[field.key] ?? null) === null && isUnanswered(field.key))
      result[field.key] = entry(fetch, field);
  return { data: result, errors: partnerErrors(fetch, errors) };
}

const rootFields = ({ shape, rootType }: Question) => shape.fields(rootType);

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
    result[key] = name in known ? known[name as keyof typeof known] : null;
  return result;
}

const partnerErrors = (fetch: Fetch, errors: Answer['errors']) =>
  errors.map((error) =>
    passedOn(fetch.partner, error, pathOf(fetch, inPlace(fetch, error.path))),
  );

/** A path in the partner's answer, without `_entities` and the number of the entity. */
const inPlace = ({ representations }: Fetch, path: Path): Path =>
  representations ? path.slice(2) : path;

const unavailableAt = (
  { partner, question }: Fetch,
  reason: PartnerFailure['reason'],
  path: Path,
) => unavailable(partner, reason, path, question.isMutation);

/** Where in the whole answer, up to the first list; for a whole question at the root, its first field. */
function pathOf(
  { place, representations, question }: Fetch,
  within: Path,
): Path {
  const path = [...place, ...within];
  if (path.length === 0 && !representations)
    path.push(
      ...rootFields(question)
        .slice(0, 1)
        .map(({ key }) => key),
    );
  const list = path.findIndex(
    (part) => part === '@' || typeof part === 'number',
  );
  return list === -1 ? path : path.slice(0, list);
}

/** One error per thing that went wrong, however many entities it touched. */
function distinct(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  const byText = new Map(errors.map((error) => [JSON.stringify(error), error]));
  return [...byText.values()];
}

const labelOf = (errors: GraphQLFormattedError[]) =>
  String(
    errors[0]?.extensions?.['reason'] ??
      errors[0]?.extensions?.['code'] ??
      'ok',
  );

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
