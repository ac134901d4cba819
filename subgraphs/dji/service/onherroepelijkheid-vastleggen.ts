import type { OnherroepelijkheidVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { refuseUnless, requireNotInFuture, requireRunning } from './rules.js';
import { requireAfterJudgment, strafOf } from './straf.js';

/** Records since when the sentence of a running detention is irrevocable; a later mutation corrects it. */
export const onherroepelijkheidVastleggen = (
  store: Store,
  input: OnherroepelijkheidVastleggenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { onherroepelijkOp } = input;
    const detentie = await detentieForMutation(store, input);
    requireRunning(detentie);
    const straf = strafOf(detentie);
    refuseUnless(
      straf !== null,
      'Bij deze detentie is geen straf vastgelegd.',
      'detentie',
    );
    requireNotInFuture(onherroepelijkOp, 'onherroepelijkOp');
    requireAfterJudgment({ ...straf, onherroepelijkOp }, 'onherroepelijkOp');
    return {
      detentie: await store.changeDetentie(detentie, { onherroepelijkOp }),
    };
  });
