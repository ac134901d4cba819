import type { DetentieBeeindigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { ofDetentie } from './of-detentie.js';
import { reportOntslag } from './send-meldingen.js';
import { refuseUnless, requireDayOfDetentie, requireRunning } from './rules.js';

/** Ends a running detention: not before the insluiting or the last transfer, and not in the future. */
export const detentieBeeindigen = (
  store: Store,
  input: DetentieBeeindigenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { werkelijkeEinddatum } = input;
    const current = await detentieForMutation(store, input);
    requireRunning(current);
    requireDayOfDetentie(current, werkelijkeEinddatum, 'werkelijkeEinddatum');
    const [latest] = ofDetentie(
      current,
      await store.plaatsingenByJustitiabele([current.justitiabeleId]),
    ).slice(-1);
    refuseUnless(
      !latest || werkelijkeEinddatum >= latest.vanaf,
      'Deze datum ligt vóór de laatste overplaatsing.',
      'werkelijkeEinddatum',
    );
    const detentie = await store.changeDetentie(current, {
      werkelijkeEinddatum,
    });
    await reportOntslag(store, detentie, werkelijkeEinddatum);
    return { detentie };
  });
