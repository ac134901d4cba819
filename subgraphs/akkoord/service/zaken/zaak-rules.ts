import {
  conflict,
  DomainError,
} from '../../../../shared/graphql/domain-error.js';
import type { OverdrachtEntity } from '../../entities/overdracht.js';
import type { ZaakEntity } from '../../entities/zaak.js';
import { hasZaak, isAddressedTo, type Professional } from './professional.js';

const isWaiting = ({ status }: Pick<OverdrachtEntity, 'status'>): boolean =>
  status === 'AANGEBODEN';

type CheckedZaak = Pick<
  ZaakEntity,
  'versie' | 'partij' | 'organisatie' | 'professional'
>;

/**
 * Throws CONFLICT when a colleague has the case, unless the caller knows that version of it; REGEL when the caller has it. `zaak`: that of
 * the caller's organisation; `null` when nobody took it in the present relation.
 */
export function checkTake(
  zaak: CheckedZaak | null,
  own: Professional,
  versie: number | null,
): void {
  const expected = zaak?.versie ?? 0;
  const isFree = zaak === null || zaak.professional === null;
  if (versie === null ? !isFree : versie !== expected) throw conflict();
  if (zaak && hasZaak(zaak, own))
    throw new DomainError('REGEL', 'U heeft deze zaak al.', 'justitiabele');
}

/** Throws CONFLICT for another version, REGEL when it is not the caller's case or a hand-over of it waits. */
export function checkOwn(
  zaak: CheckedZaak,
  own: Professional,
  versie: number,
  overdrachten: readonly Pick<OverdrachtEntity, 'status'>[],
): void {
  if (zaak.versie !== versie) throw conflict();
  if (!hasZaak(zaak, own))
    throw new DomainError('REGEL', 'Deze zaak is niet van u.', 'zaak');
  if (overdrachten.some(isWaiting))
    throw new DomainError(
      'REGEL',
      'Een overdracht van deze zaak wacht nog op antwoord. Trek die eerst in.',
      'zaak',
    );
}

type CheckedOverdracht = Pick<OverdrachtEntity, 'versie' | 'status'>;

/** Throws CONFLICT for another version, REGEL when it does not wait any more. */
export function checkWaiting(
  overdracht: CheckedOverdracht,
  versie: number,
): void {
  if (overdracht.versie !== versie) throw conflict();
  if (!isWaiting(overdracht))
    throw new DomainError(
      'REGEL',
      'Deze overdracht is al afgehandeld.',
      'overdracht',
    );
}

/** Throws REGEL when the hand-over is not to this professional, or the case is theirs already. */
export function checkReceiver(
  overdracht: Parameters<typeof isAddressedTo>[0],
  own: Professional,
  zaak: CheckedZaak,
): void {
  if (!isAddressedTo(overdracht, own) || hasZaak(zaak, own))
    throw new DomainError(
      'REGEL',
      'Deze overdracht is niet aan u gericht.',
      'overdracht',
    );
}
