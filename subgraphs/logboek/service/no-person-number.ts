import { DomainErrorData } from '../../../shared/graphql/domain-error.js';

/** Throws REGEL when a text that a reviewer reads holds what looks like the number of a person. */
export function checkGeenNummer(tekst: string, veld: string): void {
  if (/\d{8}/.test(tekst.replaceAll(/[\s.-]/g, '')))
    throw new DomainErrorData(
      'REGEL',
      'Zet geen nummer van een persoon in de tekst.',
      veld,
    );
}
