import { now, today, type Day } from '../../../shared/days.js';
import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { GemeenteEntity } from '../entities/gemeente.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { VestigingWijzigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { visibleInwoner } from './visible-inwoner.js';

/** Throws REGEL if the gemeente no longer exists or is the current one. */
export function checkVestiging(
  inwoner: Pick<InwonerEntity, 'gemeenteVanVestiging'>,
  { code, einddatum }: Pick<GemeenteEntity, 'code' | 'einddatum'>,
  day: Day,
): void {
  if (einddatum && einddatum <= day)
    throw new DomainError(
      'REGEL',
      'Deze gemeente bestaat niet meer; kies haar opvolger.',
      'gemeente',
    );
  if (inwoner.gemeenteVanVestiging === code)
    throw new DomainError(
      'REGEL',
      'Dit is al de gemeente van vestiging.',
      'gemeente',
    );
}

/** Changes the gemeente van vestiging and sends the partners a melding of which gemeente was added and which one left. */
export const vestigingWijzigen = (
  store: Store,
  { justitiabele, versie, gemeente: code }: VestigingWijzigenInput,
) =>
  store.unitOfWork(justitiabele, async () => {
    const inwoner = await visibleInwoner(store, justitiabele);
    // The rules below would reveal where the person is.
    if (inwoner.geheimhouding !== false && !store.knowsWhereabouts)
      throw new DomainError(
        'REGEL',
        'Voor dit doel is niet bekend waar deze persoon verblijft.',
        'justitiabele',
      );
    const [gemeente] = await store.gemeentenByCode([code]);
    if (!gemeente) throw notFound('Deze gemeente', 'gemeente');
    if (inwoner.versie !== versie) throw conflict();
    checkVestiging(inwoner, gemeente, today());
    await store.changeInwoner(inwoner, versie, { gemeenteVanVestiging: code });
    const left = inwoner.gemeenteVanVestiging;
    await store.enqueueGemeentewijziging(justitiabele, now(), {
      joined: code,
      // The gemeente van herkomst keeps its relation: the law names both (PM art. 1 sub c).
      left: left === inwoner.gemeenteVanHerkomst ? null : left,
    });
    return { justitiabele: { id: justitiabele } };
  });
