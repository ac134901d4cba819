import type { Role } from '../../shared/access/caller.js';
import type { Day } from '../../shared/days.js';

/** A processing activity (AVG art. 30): for what people's data may be asked, by whom, and on which legal ground. */
export interface Verwerkingsactiviteit {
  /** Names this version of it for good. */
  uri: string;
  naam: string;
  /** Law and article, or the agreement. */
  grondslag: string;
  /** Which scopes it opens, per role that may choose it. */
  opent: Partial<Record<Role, readonly string[]>>;
  van: Day;
  /** First day on which it is over; `null` while open. */
  tot: Day | null;
  /** It needs to know where a person is, also when his address is secret (geheimhouding). */
  needsWhereabouts: boolean;
}

/** What the gateway lets people's data be asked for. What is not in it is refused. */
export type Verwerkingsregister = readonly Verwerkingsactiviteit[];
