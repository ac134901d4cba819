import type { Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import {
  basisvoorwaarde,
  basisvoorwaardeIs,
} from '../feiten/basisvoorwaarde.js';
import { bereikt } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { ontslagNabij } from './ontslag-nabij.js';
import { signaalAls, type Regel } from './regel.js';
import { ontbreektOp } from './stand.js';

/** Release is near and the zorgverzekering, which is suspended in detention (Zvw), is not arranged. */
export const ontslagZonderZorgverzekering: Regel = (feiten) => {
  const ontslag = ontslagNabij(feiten);
  const gemist = ontslag
    ? nietVerzekerd(feiten, ontslag.detentie.insluitingsdatum, ontslag.dag)
    : [];
  return signaalAls(
    ontslag && gemist.length > 0 ? [ontslag.feit, ...gemist] : [],
    {
      code: 'ONTSLAG_ZONDER_ZORGVERZEKERING',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'Het ontslag is binnen vier weken en de zorgverzekering is dan nog niet geregeld.',
      partijen: ['GEMEENTE', 'DJI'],
    },
  );
};

/**
 * Known not to be insured: a request since the insluiting is open, or ZORG lacks and no insurance was arranged since. That nobody asked
 * for an insurance says nothing.
 */
function nietVerzekerd(feiten: Feiten, insluiting: Day, ontslag: Day): Feit[] {
  const { zorgverzekeringen, peildatum } = feiten;
  const zorg = basisvoorwaarde(feiten, 'ZORG');
  if (!zorgverzekeringen || !zorg) return [];
  if (basisvoorwaardeIs(zorg, ontslag) === 'GEREGELD') return [];
  const sinds = (dag: Day | null) =>
    dag !== null && dag >= insluiting && bereikt(dag, peildatum);
  if (zorgverzekeringen.some(({ geregeldOp }) => sinds(geregeldOp))) return [];
  const ontbreekt = ontbreektOp(feiten, 'ZORG', ontslag, 'Zorg');
  return [
    ...(ontbreekt ? [ontbreekt] : []),
    ...zorgverzekeringen
      .filter(({ aangevraagdOp }) => sinds(aangevraagdOp))
      .map(({ aangevraagdOp }): Feit => ({
        bron: 'GEMEENTE',
        datum: aangevraagdOp,
        omschrijving: 'Zorgverzekering aangevraagd en nog niet geregeld.',
      })),
  ];
}
