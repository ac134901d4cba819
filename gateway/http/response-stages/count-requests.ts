import { Kind, parse, type GraphQLFormattedError } from 'graphql';
import { refusalCodes } from '../../authorization/refusal.js';
import type { Outcome } from '../graphql-metrics.js';
import type { Metrics } from '../metrics.js';
import type { ResponseStage } from './response-stage.js';

/** Counts GraphQL requests by outcome, operation and client, and the codes of their errors. */
export function countRequests(
  metrics: Metrics,
  warmUpDocuments: readonly string[],
): ResponseStage {
  // Any other name is of a client's choice: it could be a personal number.
  const known = new Set(warmUpDocuments.flatMap(operationNames));
  return ({ context, operationName, result: { data, errors = [] } }) => {
    const name = operationName ?? '';
    metrics.graphql.request(
      {
        operation:
          context.registered?.name ?? (known.has(name) ? name : 'other'),
        client: context.caller.client,
        outcome: outcomeOf(Boolean(data), errors),
      },
      (performance.now() - context.bodyReadAt) / 1_000,
    );
    if (errors.length > 0) metrics.graphql.errors(new Set(errors.map(codeOf)));
  };
}

const operationNames = (document: string): string[] =>
  parse(document, { noLocation: true }).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name
      ? [each.name.value]
      : [],
  );

/** A response without the fields that the caller may not see is complete. */
function outcomeOf(
  hasData: boolean,
  errors: readonly GraphQLFormattedError[],
): Outcome {
  if (!hasData) return errors.length > 0 ? 'error' : 'ok';
  return errors.every((error) => refusalCodes.has(codeOf(error)))
    ? 'ok'
    : 'partial';
}

const codeOf = ({ extensions }: GraphQLFormattedError): string => {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
};
