import { addDays, type Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import { laatsteDetentie, lopendeDetentie } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { signaalAls, wekenVoorOntslag, type Regel } from './regel.js';

const grond = 'VOORWAARDELIJKE_INVRIJHEIDSTELLING';
/** The proeftijd is the rest of the sentence, 365 days at least. */
const proeftijdDagen = 365;

/** The advice about v.i. is there and its day has come or is near, yet no toezicht on that ground is known. */
export const viVoorwaardenZonderToezicht: Regel = (feiten) => {
  const detentie = lopendeDetentie(feiten) ?? laatsteDetentie(feiten);
  const viDatum = detentie && viOp(detentie, feiten.peildatum);
  const adviezen = viDatum
    ? zonderToezicht(feiten, detentie.insluitingsdatum)
    : [];
  return signaalAls(
    viDatum && adviezen.length > 0
      ? [
          {
            bron: 'DJI',
            datum: viDatum,
            omschrijving:
              'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
          },
          ...adviezen,
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
function viOp(detentie: DetentieFeit, peildatum: Day): Day | null {
  const { viDatum, verwachteEinddatum, werkelijkeEinddatum } = detentie;
  if (!viDatum || peildatum < addDays(viDatum, -7 * wekenVoorOntslag))
    return null;
  const einde = verwachteEinddatum ?? viDatum;
  if (werkelijkeEinddatum && werkelijkeEinddatum >= einde) return null;
  const proeftijd = addDays(viDatum, proeftijdDagen);
  return peildatum <= (einde > proeftijd ? einde : proeftijd) ? viDatum : null;
}

/** The advices that were given since a day, when no toezicht began since; none without an answer of the reclassering. */
function zonderToezicht(
  { adviezen, toezichten, peildatum }: Feiten,
  sinds: Day,
): Feit[] {
  if (!adviezen || !toezichten) return [];
  const geregeld = toezichten.some(
    ({ grondslag, ingangsdatum }) =>
      grondslag === grond && ingangsdatum >= sinds,
  );
  if (geregeld) return [];
  return adviezen.flatMap(({ soort, status, uitgebrachtOp: op }): Feit[] =>
    soort === grond &&
    status === 'UITGEBRACHT' &&
    op !== null &&
    op >= sinds &&
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
