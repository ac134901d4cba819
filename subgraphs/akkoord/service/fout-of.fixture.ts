import {
  DomainError,
  type Fout,
} from '../../../shared/graphql/domain-error.js';

/** The `Fout` of the domain error that the rule throws; `null` if it does not throw. */
export function foutOf(rule: () => unknown): Fout | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.fout;
    throw error;
  }
}
