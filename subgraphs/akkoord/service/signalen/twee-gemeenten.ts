import { faseOp } from '../reintegratie/fase.js';
import { signaalAls, type Regel } from './regel.js';

/** He wants to settle elsewhere than he came from, and neither gemeente took the lead. */
export const tweeGemeenten: Regel = (feiten) => {
  const { gemeenten, regie, peildatum } = feiten;
  const fase = faseOp(feiten);
  const verdeeld =
    gemeenten?.herkomst != null &&
    gemeenten.vestiging != null &&
    gemeenten.herkomst !== gemeenten.vestiging;
  const aanDeOrde = fase !== null && fase !== 'AFGEROND';
  return signaalAls(
    verdeeld && aanDeOrde && !regie
      ? [
          {
            bron: 'GEMEENTE',
            datum: null,
            omschrijving:
              'De gemeente van herkomst en de gemeente van vestiging verschillen.',
          },
          {
            bron: 'AKKOORD',
            datum: peildatum,
            omschrijving: 'Geen gemeente heeft de regie genomen.',
          },
        ]
      : [],
    {
      code: 'TWEE_GEMEENTEN',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'De gemeente van herkomst en de gemeente van vestiging verschillen en geen van beide heeft de regie genomen.',
      partijen: ['GEMEENTE'],
    },
  );
};
