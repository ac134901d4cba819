import { addDays, type Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import { lastDetentie, currentDetentie } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { signaalIf, weeksBeforeOntslag, type Rule } from './rule.js';

const viGrondslag = 'VOORWAARDELIJKE_INVRIJHEIDSTELLING';
/** The proeftijd is the rest of the sentence, with a minimum of 365 days. */
const proeftijdDays = 365;

/** Advies about v.i. was delivered and the v.i. date is near or past, but there is no toezicht on that ground. */
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

/**
 * The v.i. date, from four weeks before it until the end of the proeftijd; otherwise `null`, also for a sentence that was served to its
 * end.
 */
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

/** Adviezen that were delivered since a day, if no toezicht began since; none without a response of the reclassering. */
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
