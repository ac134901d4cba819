import { graphError } from '../../../shared/graphql/errors.js';
import type { TermijnResolvers } from '../schema.generated.js';

export const Termijn: TermijnResolvers = {
  // Not met and not known would both be null: who asks must be able to tell them apart.
  nagekomenOp: ({ nagekomenOp, missingResponse }) => {
    if (missingResponse)
      throw graphError(
        'REQUIRED_FIELD_MISSING',
        `Whether this term was met is not known without ${missingResponse}.`,
        { missing: [missingResponse] },
      );
    return nagekomenOp ?? null;
  },
};
