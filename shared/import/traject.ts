import type { Day } from '../days.js';

/**
 * The outline of one person's way through detention and back: what every partner's own made-up records start from, so that they fit
 * together. Each partner adds its share and marks it `fictief`.
 */
export interface Traject {
  /** Seeds each partner's choices. */
  seed: number;
  /** Code of the inrichting where he is or last was. */
  inrichting: string;
  /** Where he was before an overplaatsing. */
  eerdereInrichting: string | null;
  /** First day in `inrichting`; `null` without an overplaatsing. */
  overplaatsingsdatum: Day | null;
  titel:
    | 'VOORLOPIGE_HECHTENIS'
    | 'GEVANGENISSTRAF'
    | 'ISD_MAATREGEL'
    | 'VERVANGENDE_HECHTENIS'
    | 'TBS_MET_DWANGVERPLEGING';
  straf: {
    uitspraakdatum: Day;
    jaren: number;
    maanden: number;
    dagen: number;
    gedeeltelijkVoorwaardelijk: boolean;
  } | null;
  insluitingsdatum: Day;
  verwachteEinddatum: Day | null;
  /** `null` while detained. */
  werkelijkeEinddatum: Day | null;
  /** RN, SVG, LJR, or `null` when the reclassering is not involved. */
  reclasseringsorganisatie: 'RN' | 'SVG' | 'LJR' | null;
  /** Codes of gemeenten; `null` when unknown. */
  gemeenteVanHerkomst: string | null;
  gemeenteVanVestiging: string | null;
}
