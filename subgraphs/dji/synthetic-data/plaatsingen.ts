import type { PlaatsingEntity } from '../entities/plaatsing.js';
import type { Regime } from '../schema.generated.js';
import { appendOnlyRowOn, type SyntheticContext } from './context.js';

const regimes: Record<SyntheticContext['traject']['titel'], Regime> = {
  VOORLOPIGE_HECHTENIS: 'HUIS_VAN_BEWARING',
  GEVANGENISSTRAF: 'GEVANGENIS',
  ISD_MAATREGEL: 'ISD',
  VERVANGENDE_HECHTENIS: 'GEVANGENIS',
  TBS_MET_DWANGVERPLEGING: 'FPC',
};

/** One or two inrichtingen; people without lawful stay are in Ter Apel (VRIS: vreemdelingen in de strafrechtsketen). */
export function syntheticPlaatsingen(
  context: SyntheticContext,
): PlaatsingEntity[] {
  const {
    titel,
    inrichting,
    eerdereInrichting,
    insluitingsdatum,
    overplaatsingsdatum,
  } = context.traject;
  const plaatsing = (
    volgnummer: number,
    inrichtingCode: string,
    vanaf: string,
    regime: Regime,
  ): PlaatsingEntity => ({
    ...appendOnlyRowOn(context, `plaatsing ${volgnummer}`, vanaf),
    volgnummer,
    inrichtingCode,
    regime: inrichtingCode === 'PI-TER-APEL' ? 'VRIS' : regime,
    vanaf,
  });
  if (!eerdereInrichting || !overplaatsingsdatum)
    return [plaatsing(1, inrichting, insluitingsdatum, regimes[titel])];
  return [
    plaatsing(1, eerdereInrichting, insluitingsdatum, 'HUIS_VAN_BEWARING'),
    plaatsing(2, inrichting, overplaatsingsdatum, regimes[titel]),
  ];
}
