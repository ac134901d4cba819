import type { Caller } from '../../../../shared/access/caller.js';
import { notFound } from '../../../../shared/graphql/domain-error.js';
import type { ZaakEntity } from '../../entities/zaak.js';
import type { Store } from '../../store.js';
import { professionalOf, type Professional } from './professional.js';
import { checkOwn } from './zaak-rules.js';

/** Runs a mutation of the caller's own case of which no hand-over waits. Throws ONBEKEND, CONFLICT or REGEL. */
export const withOwnZaak = <T>(
  store: Store,
  caller: Caller,
  { zaak: id, versie }: { zaak: string; versie: number },
  mutate: (zaak: ZaakEntity, own: Professional) => Promise<T>,
): Promise<T> =>
  store.unit(store.personOfZaak(id), async () => {
    const [zaak] = await store.zakenById([id]);
    if (!zaak) throw notFound('Deze zaak', 'zaak');
    const own = professionalOf(caller);
    const overdrachten = await store.overdrachtenOf([zaak.justitiabeleId]);
    checkOwn(
      zaak,
      own,
      versie,
      overdrachten.filter(({ zaakId }) => zaakId === id),
    );
    return mutate(zaak, own);
  });
