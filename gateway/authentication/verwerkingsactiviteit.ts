import type { Role } from '../../shared/access/caller.js';
import type { Day } from '../../shared/days.js';

/** A processing activity (AVG art. 30): a purpose for which personal data may be read, by which roles, and on which legal ground. */
export interface Verwerkingsactiviteit {
  /** Permanent id of this version. */
  uri: string;
  naam: string;
  /** Law and article, or the agreement. */
  grondslag: string;
  /** Scopes for each role that may use this purpose. */
  scopesByRole: Partial<Record<Role, readonly string[]>>;
  van: Day;
  /** First day on which it no longer holds; `null` when there is none. */
  tot: Day | null;
  /** Whether it may see where a person is, also when the address is secret (geheimhouding). */
  needsWhereabouts: boolean;
}

/** The register of processing activities: the only purposes that the gateway accepts. */
export type Verwerkingsregister = readonly Verwerkingsactiviteit[];
