import { sameOrganisation } from '../betrokkenheid.js';
import { newVersionedRow } from '../../../../shared/database/versioned-row.js';
import { now } from '../../../../shared/days.js';
import type { ZaakEntity } from '../../entities/zaak.js';
import type { Zaakact } from '../../schema.generated.js';
import type { Store } from '../../store.js';
import type { ZaakEvent } from '../../store/zaken.js';
import { type Professional } from './professional.js';

export const eventOf = (
  soort: Zaakact,
  own: Professional,
  overdrachtId: string | null = null,
): ZaakEvent => ({ ...own, soort, overdrachtId });

/** The case of the professional's organisation; `null` when nobody took it in the present relation. */
export async function zaakOfOrganisation(
  store: Store,
  justitiabele: string,
  own: Professional,
): Promise<ZaakEntity | null> {
  const zaken = await store.zakenOf([justitiabele]);
  return zaken.find((zaak) => sameOrganisation(zaak, own)) ?? null;
}

/** The professional gets the case of the own organisation, also from a colleague. */
export async function allocate(
  store: Store,
  justitiabeleId: string,
  own: Professional,
  event: ZaakEvent,
): Promise<ZaakEntity> {
  const { partij, organisatie, professional, rol } = own;
  const change = { professional, rol, sinds: now(), fictief: false };
  const of = { justitiabeleId, partij, organisatie };
  const stored = await store.storedZaak(of);
  return stored
    ? store.changeZaak(stored, event, change)
    : store.addZaak({ ...newVersionedRow(), ...of, ...change }, event);
}

/** Nobody of its organisation has the case any more. */
export const release = (store: Store, zaak: ZaakEntity, event: ZaakEvent) =>
  store.changeZaak(zaak, event, {
    professional: null,
    rol: null,
    sinds: now(),
  });
