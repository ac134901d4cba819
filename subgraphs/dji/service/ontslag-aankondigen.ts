import { today } from '../../../shared/days.js';
import type { OntslagAankondigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { earliestReleaseDay } from './release-day.js';
import { reportExpectedRelease } from './send-meldingen.js';
import { refuseUnless, requireRunning } from './rules.js';

/**
 * Reports the expected release from a running detention to the reclassering, once for each expected day; due four weeks before
 * (Reclasseringsregeling 1995 art. 11 lid 2).
 */
export const ontslagAankondigen = (
  store: Store,
  input: OntslagAankondigenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const current = await detentieForMutation(store, input);
    requireRunning(current);
    const [person] = await store.justitiabelenById([current.justitiabeleId]);
    const releaseDay = earliestReleaseDay(
      current,
      person!.zonderRechtmatigVerblijf,
      await store.eindverlofmaatregelen(),
      today(),
    );
    refuseUnless(
      releaseDay !== null,
      'Deze detentie heeft geen verwachte dag van ontslag.',
      'detentie',
    );
    refuseUnless(
      current.ontslagAangekondigdVoor !== releaseDay,
      'Het ontslag op deze dag is al aangekondigd.',
      'detentie',
    );
    const detentie = await store.changeDetentie(current, {
      ontslagAangekondigdVoor: releaseDay,
    });
    await reportExpectedRelease(store, detentie);
    return { detentie };
  });
