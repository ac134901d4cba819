import { conflict, notFound } from '../../../shared/graphql/domain-error.js';
import type { VerlofBeslissenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkEindverlof } from './check-eindverlof.js';
import { refuseUnless, requireDayOfDetentie, requireRunning } from './rules.js';

/** The directeur grants or refuses a requested leave, once. */
export const verlofBeslissen = (store: Store, input: VerlofBeslissenInput) =>
  store.unit(store.personOfVerlof(input.verlof), async () => {
    const { besluit, beslotenOp } = input;
    const [current] = await store.verlovenById([input.verlof]);
    const [detentie] = current
      ? await store.detentiesById([current.detentieId])
      : [];
    if (!current || !detentie) throw notFound('Dit verlof', 'verlof');
    if (current.versie !== input.versie) throw conflict();
    refuseUnless(
      besluit !== 'AANGEVRAAGD',
      'Kies toekennen of afwijzen.',
      'besluit',
    );
    refuseUnless(
      current.besluit === 'AANGEVRAAGD',
      'Over dit verlof is al beslist.',
      'verlof',
    );
    requireRunning(detentie);
    if (current.soort === 'EINDVERLOF' && besluit === 'TOEGEKEND')
      checkEindverlof(
        detentie,
        current.vanaf,
        await store.eindverlofmaatregelen(),
        'besluit',
      );
    requireDayOfDetentie(detentie, beslotenOp, 'beslotenOp');
    const verlof = await store.changeVerlof(current, { besluit, beslotenOp });
    return { verlof, detentie };
  });
