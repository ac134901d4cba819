import type { ImportReisdocument } from '../import/import-line.js';
import type { Traject } from '../import/traject.js';

/** A synthetic person with all that any partner holds of him; each partner's seed takes its own share. */
export interface DemoPerson {
  /** Names him in tests and personas; means nothing. */
  key: string;
  id: string;
  skn: string;
  bsn: string | null;
  registratienummer: string;
  voornamen: string;
  voorvoegsel: string | null;
  geslachtsnaam: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `null`. */
  geboortedatum: string | null;
  geheimhouding: boolean;
  inOnderzoek: boolean;
  nederlander: boolean;
  zonderRechtmatigVerblijf: boolean;
  functieAdres: 'WOONADRES' | 'BRIEFADRES' | null;
  reisdocumenten: ImportReisdocument[];
  traject: Traject;
}
