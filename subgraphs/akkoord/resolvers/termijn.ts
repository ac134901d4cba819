import { graphError } from '../../../shared/graphql/errors.js';
import type { TermijnResolvers } from '../resolvers.generated.js';

export const Termijn: TermijnResolvers = {
  // `null` means not met; a client must be able to distinguish that from not known.
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
