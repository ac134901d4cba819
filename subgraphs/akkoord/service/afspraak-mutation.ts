import type { Caller } from '../../../shared/access/caller.js';
import { notFound } from '../../../shared/graphql/domain-error.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { Afspraakact } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkMutation } from './afspraak-rules.js';

/** Changes an afspraak and adds the event to its history in one transaction. Throws ONBEKEND, REGEL or CONFLICT. */
export const mutateAfspraak = (
  store: Store,
  caller: Caller,
  { afspraak: id, versie }: { afspraak: string; versie: number },
  mutation: Exclude<Afspraakact, 'VASTGELEGD'>,
  change: (afspraak: AfspraakEntity) => Partial<AfspraakEntity>,
) =>
  store.unit(store.personOfAfspraak(id), async () => {
    const [afspraak] = await store.afsprakenById([id]);
    if (!afspraak) throw notFound('Deze afspraak', 'afspraak');
    checkMutation(afspraak, caller, versie, mutation);
    return {
      afspraak: await store.changeAfspraak(
        afspraak,
        versie,
        mutation,
        change(afspraak),
      ),
    };
  });
