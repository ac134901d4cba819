import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { SupergraphFacts } from '../supergraph/facts.js';
import { passedOn, type PartnerError } from './answer.js';
import { unavailable, type Path, type Reason } from './failure.js';
import type { Representation } from './key-echo.js';
import type { Question } from './question.js';

/** One question on its way: what is asked, of whom, and where its answer belongs in the whole. */
export interface Fetch {
  partner: string;
  facts: SupergraphFacts;
  question: Question;
  /** The entities of which more is asked; `null` for a question at the root. */
  representations: readonly Representation[] | null;
  variables: Record<string, unknown>;
  context: GatewayContext;
  place: Path;
}

export const rootFields = ({ shape, rootType }: Question) =>
  shape.fields(rootType);

/** Where in the whole answer, up to the first list; for a whole question at the root, its first field. */
export function pathOf(
  { place, representations, question }: Fetch,
  inAnswer: Path = [],
): Path {
  // Without `_entities` and the number of the entity.
  const said = representations ? inAnswer.slice(2) : inAnswer;
  const ours = said.findIndex((part) =>
    String(part).startsWith(question.personPrefix),
  );
  const path = [...place, ...(ours === -1 ? said : said.slice(0, ours))];
  const [first] = rootFields(question);
  if (path.length === 0 && first) return [first.key];
  const list = path.findIndex(
    (part) => part === '@' || typeof part === 'number',
  );
  return list === -1 ? path : path.slice(0, list);
}

/** What a partner's own errors say to the caller. */
export const passedErrors = (fetch: Fetch, errors: readonly PartnerError[]) =>
  errors.map((error) =>
    passedOn(fetch.partner, error, pathOf(fetch, error.path)),
  );

export const unavailableAt = (
  fetch: Fetch,
  reason: Reason,
  inAnswer?: Path,
): GraphQLFormattedError =>
  unavailable(
    fetch.partner,
    reason,
    pathOf(fetch, inAnswer),
    fetch.question.isMutation,
  );
