import type { Day } from '../days.js';
import type { Traject } from './traject.js';

/** A travel document as a gemeente holds it, without its number. */
export interface ImportReisdocument {
  soort:
    | 'NEDERLANDSE_IDENTITEITSKAART'
    | 'PASPOORT'
    | 'VERBLIJFSDOCUMENT'
    | 'OVERIG';
  geldigTot: string | null;
  inhoudingOfVermissing:
    'INGEHOUDEN' | 'VERMIST' | 'VAN_RECHTSWEGE_VERVALLEN' | null;
}

/** One person as the import command hands him to a partner, one JSON line each; a partner keeps only what is its own. */
export interface ImportPerson {
  soort: 'persoon';
  /** Names the record in its source for a second run; no personal number, e.g. `rvig-2022:Lg01_716`. */
  bronsleutel: string;
  /** Allotted by DJI's import; `null` only in what DJI's import receives. */
  id: string | null;
  bsn: string | null;
  voornamen: string | null;
  voorvoegsel: string | null;
  geslachtsnaam: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `null`. */
  geboortedatum: string | null;
  geheimhouding: boolean;
  inOnderzoek: boolean;
  nederlander: boolean;
  zonderRechtmatigVerblijf: boolean;
  /** Present code; `null` when not registered in a gemeente. */
  gemeente: string | null;
  functieAdres: 'WOONADRES' | 'BRIEFADRES' | null;
  reisdocumenten: ImportReisdocument[];
  /** The day from which `traject` is counted. */
  peildatum: Day;
  /** Made up from a fixed seed: no official set has detentions. Records follow from it for a new person only, never again. */
  traject: Traject;
}

/** One gemeente of the official list. */
export interface ImportGemeente {
  soort: 'gemeente';
  code: string;
  naam: string;
  provincie: string | null;
  arrondissement: string | null;
  einddatum: string | null;
  opvolger: string | null;
}

export type ImportLine = ImportPerson | ImportGemeente;

/** What a partner's import says on standard output, one JSON line per person. */
export interface ImportResult {
  bronsleutel: string;
  id: string;
  uitkomst: 'nieuw' | 'bijgewerkt' | 'ongewijzigd';
  /**
   * From DJI alone: the `peildatum` with which this person first came, so that a partner that failed then gets the same `traject` when
   * the import runs again on a later day.
   */
  peildatum?: Day | undefined;
}
