import type { PlanDelenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { ofDetentie } from './of-detentie.js';
import { refuseUnless, requireNotInFuture, requireRunning } from './rules.js';

/** Records that the shareable part of the plan went to the gemeente: not before the plan was established. */
export const planDelen = (store: Store, input: PlanDelenInput) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { gedeeldOp } = input;
    const current = await detentieForMutation(store, input);
    requireRunning(current);
    const [known] = ofDetentie(
      current,
      await store.plansByJustitiabele([current.justitiabeleId]),
    );
    refuseUnless(
      known !== undefined,
      'Deze detentie heeft nog geen plan.',
      'detentie',
    );
    requireNotInFuture(gedeeldOp, 'gedeeldOp');
    refuseUnless(
      gedeeldOp >= known.vastgesteldOp,
      'Een plan wordt niet gedeeld voordat het is vastgesteld.',
      'gedeeldOp',
    );
    const plan = await store.changePlan(known, { gedeeldOp });
    return { plan, detentie: await store.changeDetentie(current) };
  });
