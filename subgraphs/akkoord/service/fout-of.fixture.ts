import {
  DomainErrorData,
  type Fout,
} from '../../../shared/graphql/domain-error.js';

/** The refusal that a rule throws; `null` when it allows. */
export function foutOf(rule: () => unknown): Fout | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof DomainErrorData) return error.fout;
    throw error;
  }
}
