import { today } from '../../../shared/days.js';
import type { PlanVaststellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { ofDetentie } from './of-detentie.js';
import {
  isCurrent,
  plandoelenOf,
  replaceDoelen,
  requireDaysAhead,
} from './plandoelen.js';
import { refuseUnless, requireDayOfDetentie, requireRunning } from './rules.js';
import { requirePenitentiair } from './titel.js';

/** Establishes the D&R-plan of a running detention, or its next version. */
export const planVaststellen = (store: Store, input: PlanVaststellenInput) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { vastgesteldOp } = input;
    const doelen = plandoelenOf(input);
    const current = await detentieForMutation(store, input);
    requirePenitentiair(current);
    requireRunning(current);
    requireDayOfDetentie(current, vastgesteldOp, 'vastgesteldOp');
    const [known] = ofDetentie(
      current,
      await store.plansByJustitiabele([current.justitiabeleId]),
    );
    refuseUnless(
      !known || vastgesteldOp >= known.vastgesteldOp,
      'Een nieuwe versie wordt niet vóór de vorige vastgesteld.',
      'vastgesteldOp',
    );
    const doelenOfPerson = await store.doelenByJustitiabele([
      current.justitiabeleId,
    ]);
    const knownDoelen = doelenOfPerson.filter(
      (doel) => doel.planId === known?.id && isCurrent(doel),
    );
    requireDaysAhead(doelen, knownDoelen, today());
    const plan = known
      ? await store.changePlan(known, { vastgesteldOp })
      : await store.insertPlan({
          detentieId: current.id,
          vastgesteldOp,
          gedeeldOp: null,
        });
    await replaceDoelen(store, plan.id, knownDoelen, doelen);
    return { plan, detentie: await store.changeDetentie(current) };
  });
