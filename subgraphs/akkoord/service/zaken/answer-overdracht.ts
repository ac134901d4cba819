import { sameOrganisation } from '../betrokkenheid.js';
import type { Caller } from '../../../../shared/access/caller.js';
import { now } from '../../../../shared/days.js';
import {
  DomainError,
  notFound,
} from '../../../../shared/graphql/domain-error.js';
import type { OverdrachtEntity } from '../../entities/overdracht.js';
import type { ZaakEntity } from '../../entities/zaak.js';
import type {
  OverdrachtAanvaardenInput,
  OverdrachtIntrekkenInput,
  OverdrachtWeigerenInput,
} from '../../schema.generated.js';
import type { Store } from '../../store.js';
import { checkText } from '../input-checks.js';
import { allocate, eventOf, release, zaakOfOrganisation } from './allocate.js';
import { hasZaak, professionalOf, type Professional } from './professional.js';
import { checkReceiver, checkWaiting } from './zaak-rules.js';

interface Answer {
  overdracht: OverdrachtEntity;
  /** The offered case, also when the relation of its organisation has ended. */
  zaak: ZaakEntity;
  own: Professional;
}

/** Runs the answer to a hand-over that waits. Throws ONBEKEND, CONFLICT or REGEL. */
const answered = (
  store: Store,
  caller: Caller,
  { overdracht: id, versie }: { overdracht: string; versie: number },
  answer: (waiting: Answer) => Promise<{
    change: Pick<OverdrachtEntity, 'status'> & Partial<OverdrachtEntity>;
    zaak: ZaakEntity;
  }>,
) =>
  store.unit(store.personOfOverdracht(id), async () => {
    const [overdracht] = await store.overdrachtenById([id]);
    if (!overdracht) throw notFound('Deze overdracht', 'overdracht');
    const own = professionalOf(caller);
    checkWaiting(overdracht, versie);
    const offered = (await store.storedZaak({ id: overdracht.zaakId }))!;
    const { change, zaak } = await answer({ overdracht, zaak: offered, own });
    return {
      zaak,
      overdracht: await store.changeOverdracht(overdracht, versie, {
        ...change,
        afgehandeldTijdstip: now(),
      }),
    };
  });

/** The receiver gets the case; that of the organisation that offered it ends. */
export const overdrachtAanvaarden = (
  store: Store,
  caller: Caller,
  input: OverdrachtAanvaardenInput,
) =>
  answered(store, caller, input, async ({ overdracht, zaak, own }) => {
    checkReceiver(overdracht, own, zaak);
    const event = eventOf('OVERGEDRAGEN', own, overdracht.id);
    const current = await zaakOfOrganisation(store, zaak.justitiabeleId, own);
    const change = { status: 'AANVAARD' } as const;
    if (!sameOrganisation(zaak, own)) {
      if (current && current.professional !== null) {
        checkHas(current, own);
        await release(store, zaak, event);
        return { change, zaak: await store.changeZaak(current, event, {}) };
      }
      await release(store, zaak, event);
    }
    return {
      change,
      zaak: await allocate(store, zaak.justitiabeleId, own, event),
    };
  });

/** Throws REGEL when a colleague has the case of the organisation already. */
function checkHas(zaak: ZaakEntity, own: Professional): void {
  if (!hasZaak(zaak, own))
    throw new DomainError(
      'REGEL',
      'Een collega van u heeft deze zaak: alleen die kan de overdracht aanvaarden.',
      'overdracht',
    );
}

/** The receiver does not take it, with the reason. */
export const overdrachtWeigeren = (
  store: Store,
  caller: Caller,
  input: OverdrachtWeigerenInput,
) =>
  answered(store, caller, input, async ({ overdracht, zaak, own }) => {
    checkReceiver(overdracht, own, zaak);
    const reden = checkText(input.reden, 'De reden van een weigering', 'reden');
    const event = eventOf('GEWEIGERD', own, overdracht.id);
    return {
      change: { status: 'GEWEIGERD', reden },
      zaak: await store.changeZaak(zaak, event, {}),
    };
  });

/** Who has the case does not offer it any more. */
export const overdrachtIntrekken = (
  store: Store,
  caller: Caller,
  input: OverdrachtIntrekkenInput,
) =>
  answered(store, caller, input, async ({ overdracht, zaak, own }) => {
    if (!hasZaak(zaak, own))
      throw new DomainError(
        'REGEL',
        'Alleen wie de zaak heeft, kan de overdracht intrekken.',
        'overdracht',
      );
    const event = eventOf('INGETROKKEN', own, overdracht.id);
    return {
      change: { status: 'INGETROKKEN' },
      zaak: await store.changeZaak(zaak, event, {}),
    };
  });
