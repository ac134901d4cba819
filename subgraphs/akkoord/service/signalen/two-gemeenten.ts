import { computeFase } from '../reintegratie/fase.js';
import { signaalIf, type Rule } from './rule.js';

/** Gemeente of origin and gemeente of settling differ, and neither took the lead. */
export const twoGemeenten: Rule = (feiten) => {
  const { gemeenten, regie, peildatum } = feiten;
  const fase = computeFase(feiten);
  const differ =
    gemeenten?.herkomst != null &&
    gemeenten.vestiging != null &&
    gemeenten.herkomst !== gemeenten.vestiging;
  const isOngoing = fase !== null && fase !== 'AFGEROND';
  return signaalIf(
    differ && isOngoing && !regie
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
