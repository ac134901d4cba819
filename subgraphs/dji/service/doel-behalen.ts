import { notFound } from '../../../shared/graphql/domain-error.js';
import type { DoelBehalenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { ofDetentie } from './of-detentie.js';
import { isCurrent } from './plandoelen.js';
import { refuseUnless, requireDayOfDetentie } from './rules.js';

/** Marks a goal of the plan as reached, once, on a day of the detention. */
export const doelBehalen = (store: Store, input: DoelBehalenInput) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { behaaldOp } = input;
    const detentie = await detentieForMutation(store, input);
    const [plan] = ofDetentie(
      detentie,
      await store.plansByJustitiabele([detentie.justitiabeleId]),
    );
    const doelen = await store.doelenByJustitiabele([detentie.justitiabeleId]);
    const doel = doelen.find(
      (each) =>
        each.id === input.doel && each.planId === plan?.id && isCurrent(each),
    );
    if (!plan || !doel) throw notFound('Dit doel', 'doel');
    refuseUnless(doel.behaaldOp === null, 'Dit doel is al behaald.', 'doel');
    requireDayOfDetentie(detentie, behaaldOp, 'behaaldOp');
    await store.changeDoel(doel, { behaaldOp });
    return { plan, detentie: await store.changeDetentie(detentie) };
  });
