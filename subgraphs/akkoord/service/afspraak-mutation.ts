import type { Caller } from '../../../shared/access/caller.js';
import { notFound } from '../../../shared/graphql/domain-error.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import type { Afspraakact } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkMutation } from './afspraak-rules.js';

interface AfspraakChange {
  change: Partial<AfspraakEntity>;
  /** What its history keeps of it, besides who and when. */
  gebeurtenis?: Pick<AfspraakGebeurtenisEntity, 'uiterlijkOp' | 'reden'>;
}

/** Changes an afspraak and adds the event to its history in one transaction. Throws ONBEKEND, REGEL or CONFLICT. */
export const mutateAfspraak = (
  store: Store,
  caller: Caller,
  { afspraak: id, versie }: { afspraak: string; versie: number },
  mutation: Exclude<Afspraakact, 'VASTGELEGD'>,
  changeOf: (afspraak: AfspraakEntity) => AfspraakChange,
) =>
  store.unit(store.personOfAfspraak(id), async () => {
    const [afspraak] = await store.afsprakenById([id]);
    if (!afspraak) throw notFound('Deze afspraak', 'afspraak');
    checkMutation(afspraak, caller, versie, mutation);
    const { change, gebeurtenis } = changeOf(afspraak);
    return {
      afspraak: await store.changeAfspraak(
        afspraak,
        versie,
        { soort: mutation, uiterlijkOp: null, reden: null, ...gebeurtenis },
        change,
      ),
    };
  });
