import { DomainError } from '../../../shared/graphql/domain-error.js';

/** Throws REGEL if a text for reviewers contains what looks like a BSN or SKN: reviewers may not learn who a person is. */
export function checkNoPersonNumber(text: string, veld: string): void {
  if (/\d{8}/.test(text.replaceAll(/[\s.-]/g, '')))
    throw new DomainError(
      'REGEL',
      'Zet geen nummer van een persoon in de tekst.',
      veld,
    );
}
