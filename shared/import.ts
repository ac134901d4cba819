import type { Traject } from './demo/traject.js';

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
export interface ImportPersoon {
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
  /** Made up from a fixed seed: no official set has detentions. */
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

export type ImportRegel = ImportPersoon | ImportGemeente;

/** What a partner's import says on standard output, one JSON line per person, then one with the sum. */
export interface ImportUitkomst {
  bronsleutel: string;
  id: string;
  uitkomst: 'nieuw' | 'bijgewerkt' | 'ongewijzigd';
}
