import type { DetentieBeeindigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForAct } from './load-for-act.js';
import { meldOntslag } from './melden.js';
import {
  refuseUnless,
  requireBinnenDetentie,
  requireLopend,
} from './regels.js';

/** Invrijheidstelling of a running detention: not before it began nor before he came where he is, and not in the future. */
export const detentieBeeindigen = (
  store: Store,
  input: DetentieBeeindigenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { werkelijkeEinddatum } = input;
    const current = await detentieForAct(store, input);
    requireLopend(current);
    requireBinnenDetentie(current, werkelijkeEinddatum, 'werkelijkeEinddatum');
    const [laatste] = (await store.plaatsingenByDetentie([current.id])).slice(
      -1,
    );
    refuseUnless(
      !laatste || werkelijkeEinddatum >= laatste.vanaf,
      'Deze datum ligt vóór de laatste overplaatsing.',
      'werkelijkeEinddatum',
    );
    const detentie = await store.changeDetentie(current, {
      werkelijkeEinddatum,
    });
    await meldOntslag(store, detentie, werkelijkeEinddatum);
    return { detentie };
  });
