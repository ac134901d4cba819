import { DomainError } from '../graphql/domain-error.js';
import type { Contactonderwerp, ContactpuntEntity } from './contactpunt.js';

/** The input of `contactpuntVan…Vastleggen`, the same in each partner's schema. */
export interface ContactpuntInput {
  contactpunt?: string | null;
  versie?: number | null;
  onderwerp: Contactonderwerp;
  unit?: string | null;
  omschrijving: string;
  telefoon?: string | null;
  email?: string | null;
  bereikbaar?: string | null;
}

const telephone = /^\+?[\d ()-]{3,40}$/;
const address = /^[^\s@]+@[^\s@]+$/;

/** The trimmed texts; an empty one is none. Throws REGEL. */
export function checkedContactpunt(
  input: Omit<ContactpuntInput, 'contactpunt' | 'versie'>,
): Pick<
  ContactpuntEntity,
  'onderwerp' | 'unit' | 'omschrijving' | 'telefoon' | 'email' | 'bereikbaar'
> {
  const omschrijving = text(input.omschrijving, 'omschrijving', 500);
  const telefoon = text(input.telefoon, 'telefoon', 40);
  const email = text(input.email, 'email', 120);
  if (omschrijving === null)
    throw new DomainError(
      'REGEL',
      'Een contactpunt heeft een omschrijving.',
      'omschrijving',
    );
  if (telefoon !== null && !telephone.test(telefoon))
    throw new DomainError('REGEL', 'Dit is geen telefoonnummer.', 'telefoon');
  if (email !== null && !address.test(email))
    throw new DomainError('REGEL', 'Dit is geen e-mailadres.', 'email');
  return {
    onderwerp: input.onderwerp,
    unit: text(input.unit, 'unit', 80),
    omschrijving,
    telefoon,
    email,
    bereikbaar: text(input.bereikbaar, 'bereikbaar', 120),
  };
}

function text(
  value: string | null | undefined,
  field: string,
  maxLength: number,
): string | null {
  const trimmed = value?.trim() ?? '';
  if (trimmed.length > maxLength)
    throw new DomainError(
      'REGEL',
      `Deze tekst telt hoogstens ${maxLength} tekens.`,
      field,
    );
  return trimmed === '' ? null : trimmed;
}
