import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { AfspraakVerzettenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';
import { checkDueDay, checkText } from './input-checks.js';

/**
 * The organisation that made the afspraak gives it another last day, with the reason. It is open again: what another organisation accepted was
 * the earlier day.
 */
export const afspraakVerzetten = (
  store: Store,
  caller: Caller,
  { uiterlijkOp, ...input }: AfspraakVerzettenInput,
) =>
  mutateAfspraak(store, caller, input, 'VERZET', (afspraak) => {
    const currentDay = today();
    checkDueDay(uiterlijkOp, currentDay);
    if (uiterlijkOp === afspraak.uiterlijkOp)
      throw new DomainError(
        'REGEL',
        'De nieuwe dag is al de uiterste dag van deze afspraak.',
        'uiterlijkOp',
      );
    const reden = checkText(
      input.reden,
      'De reden van een nieuwe dag',
      'reden',
    );
    // Compliance is still counted by a day that has passed unkept.
    const missed = afspraak.nakomingsdag < currentDay;
    return {
      change: {
        status: 'OPEN',
        uiterlijkOp,
        nakomingsdag: missed ? afspraak.nakomingsdag : uiterlijkOp,
        herinnerdTijdstip: null,
      },
      gebeurtenis: { uiterlijkOp, reden },
    };
  });
