import type { GraphQLFormattedError } from 'graphql';
import {
  maxErrors,
  type LimitedErrors,
} from '../../execution/limited-errors.js';
import type { ResponseStage } from './response-stage.js';

/** Limits the errors of a response; one last error has the count and the fields of the others. */
export const limitErrors: ResponseStage = ({ context, result }) => {
  if (result.errors)
    result.errors = truncated(result.errors, context.fieldErrors);
};

function truncated(
  errors: readonly GraphQLFormattedError[],
  { skipped, skippedCode, skippedFields }: LimitedErrors,
): readonly GraphQLFormattedError[] {
  const [next] = errors.slice(maxErrors);
  const more = Math.max(0, errors.length - maxErrors) + skipped;
  if (more === 0) return errors;
  const code = next?.extensions?.['code'] ?? skippedCode;
  return [
    ...errors.slice(0, maxErrors),
    {
      message: `And ${more} more errors.`,
      extensions: {
        code,
        ...(skippedFields.length > 0 && { fields: skippedFields }),
      },
    },
  ];
}
