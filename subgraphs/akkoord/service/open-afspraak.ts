import { organisationOf, type Caller } from '../../../shared/caller.js';
import { conflict, onbekend, Weigering } from '../../../shared/weigering.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { Store } from '../store.js';

/** The promise to act on. Throws ONBEKEND, REGEL when it is another organisation's or not open any more, CONFLICT for another version. */
export async function openAfspraak(
  store: Store,
  caller: Caller,
  { afspraak: id, versie }: { afspraak: string; versie: number },
): Promise<AfspraakEntity> {
  const [afspraak] = await store.afsprakenById([id]);
  if (!afspraak) throw onbekend('Deze afspraak', 'afspraak');
  const eigen = organisationOf(caller);
  if (
    afspraak.partij !== eigen?.partij ||
    afspraak.organisatie !== eigen.organisatie
  )
    throw new Weigering(
      'REGEL',
      'Alleen de organisatie die de afspraak maakte, kan haar nakomen of intrekken.',
      'afspraak',
    );
  if (afspraak.versie !== versie) throw conflict();
  if (afspraak.status !== 'OPEN')
    throw new Weigering(
      'REGEL',
      'Deze afspraak staat niet meer open.',
      'afspraak',
    );
  return afspraak;
}
