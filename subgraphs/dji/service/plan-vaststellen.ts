import { now } from '../../../shared/days.js';
import type { PlanEntity } from '../entities/plan.js';
import type { PlanVaststellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import {
  refuseUnless,
  requireDayOfDetentie,
  requireRunning,
  requireText,
} from './rules.js';

/** Establishes the D&R-plan of a running detention, or its next version. */
export const planVaststellen = (store: Store, input: PlanVaststellenInput) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { vastgesteldOp } = input;
    const doelen = uniqueDoelen(input.doelen);
    const current = await detentieForMutation(store, input);
    requireRunning(current);
    requireDayOfDetentie(current, vastgesteldOp, 'vastgesteldOp');
    const [known] = await store.plansByDetentie([current.id]);
    refuseUnless(
      !known || vastgesteldOp >= known.vastgesteldOp,
      'Een nieuwe versie wordt niet vóór de vorige vastgesteld.',
      'vastgesteldOp',
    );
    const plan = known
      ? await store.changePlan(known, { vastgesteldOp })
      : await store.insertPlan({
          detentieId: current.id,
          vastgesteldOp,
          gedeeldOp: null,
        });
    await replaceDoelen(store, plan, doelen);
    return { plan, detentie: await store.changeDetentie(current) };
  });

/** Trimmed and without duplicates; at least one. */
function uniqueDoelen(given: readonly string[]): string[] {
  for (const doel of given) requireText(doel, 'doelen', 500);
  const doelen = [...new Set(given.map((doel) => doel.trim()))];
  refuseUnless(
    doelen.length > 0 && doelen.length <= 50,
    'Een plan heeft ten minste één en ten hoogste vijftig doelen.',
    'doelen',
  );
  return doelen;
}

/** A goal with the same text keeps its row, reached or not; one that is left out lapses. */
async function replaceDoelen(
  store: Store,
  plan: PlanEntity,
  doelen: readonly string[],
): Promise<void> {
  const known = await store.doelenByPlan([plan.id]);
  const vervallenTijdstip = now();
  for (const doel of known) {
    const index = doelen.indexOf(doel.omschrijving);
    if (index === -1) await store.changeDoel(doel, { vervallenTijdstip });
    else if (doel.volgnummer !== index + 1)
      await store.changeDoel(doel, { volgnummer: index + 1 });
  }
  const stays = new Set(known.map(({ omschrijving }) => omschrijving));
  await store.insertDoelen(
    doelen
      .map((omschrijving, index) => ({
        planId: plan.id,
        volgnummer: index + 1,
        omschrijving,
        doorJustitiabeleZelf: false,
        behaaldOp: null,
        vervallenTijdstip: null,
      }))
      .filter(({ omschrijving }) => !stays.has(omschrijving)),
  );
}
