import { addDays, type Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import { lastDetentie, currentDetentie } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { signaalIf, weeksBeforeOntslag, type Rule } from './rule.js';

const viGrondslag = 'VOORWAARDELIJKE_INVRIJHEIDSTELLING';
/** The proeftijd is the rest of the sentence, 365 days at least. */
const proeftijdDays = 365;

/** The advice about v.i. is there and its day has come or is near, yet no toezicht on that ground is known. */
export const viVoorwaardenWithoutToezicht: Rule = (feiten) => {
  const detentie = currentDetentie(feiten) ?? lastDetentie(feiten);
  const viDatum = detentie && viDatumIfRelevant(detentie, feiten.peildatum);
  const deliveredAdvice = viDatum
    ? adviceWithoutToezicht(feiten, detentie.insluitingsdatum)
    : [];
  return signaalIf(
    viDatum && deliveredAdvice.length > 0
      ? [
          {
            bron: 'DJI',
            datum: viDatum,
            omschrijving:
              'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
          },
          ...deliveredAdvice,
        ]
      : [],
    {
      code: 'VI_VOORWAARDEN_ZONDER_TOEZICHT',
      ernst: 'KRITIEK',
      omschrijving:
        'Over voorwaardelijke invrijheidstelling is geadviseerd en de dag ervan is nabij of voorbij, maar er is geen toezicht op de voorwaarden.',
      partijen: ['RECLASSERING', 'DJI'],
    },
  );
};

/** The day of v.i. from four weeks before it until the proeftijd is over; `null` else, and for who served his sentence to its end. */
function viDatumIfRelevant(detentie: DetentieFeit, peildatum: Day): Day | null {
  const { viDatum, verwachteEinddatum, werkelijkeEinddatum } = detentie;
  if (!viDatum || peildatum < addDays(viDatum, -7 * weeksBeforeOntslag))
    return null;
  const end = verwachteEinddatum ?? viDatum;
  if (werkelijkeEinddatum && werkelijkeEinddatum >= end) return null;
  const proeftijdEnd = addDays(viDatum, proeftijdDays);
  return peildatum <= (end > proeftijdEnd ? end : proeftijdEnd)
    ? viDatum
    : null;
}

/** The advices that were given since a day, when no toezicht began since; none without an answer of the reclassering. */
function adviceWithoutToezicht(
  { reclasseringsadviezen: deliveredAdvice, toezichten, peildatum }: Feiten,
  since: Day,
): Feit[] {
  if (!deliveredAdvice || !toezichten) return [];
  const hasToezicht = toezichten.some(
    ({ grondslag, ingangsdatum }) =>
      grondslag === viGrondslag && ingangsdatum >= since,
  );
  if (hasToezicht) return [];
  return deliveredAdvice.flatMap(
    ({ soort, status, uitgebrachtOp: op }): Feit[] =>
      soort === viGrondslag &&
      status === 'UITGEBRACHT' &&
      op !== null &&
      op >= since &&
      op <= peildatum
        ? [
            {
              bron: 'RECLASSERING',
              datum: op,
              omschrijving:
                'Reclasseringsadvies voor voorwaardelijke invrijheidstelling uitgebracht.',
            },
          ]
        : [],
  );
}
