import type { Location } from '../../../supergraph/composition/violation.js';
import type { RegisteredBy } from './registered.js';
import type { ClientUse, Use } from './usage.js';

/** `breaking`: a client or user loses something; `dangerous`: it may be surprised, or something opens; `safe`: neither. */
export type Severity = 'breaking' | 'dangerous' | 'safe';

/** One difference between two graphs, before it is judged by who uses it. */
export interface SchemaChange {
  /** What kind of change, such as `FIELD_REMOVED`. */
  code: string;
  /** What changed: a schema coordinate. */
  coordinate: string;
  severity: Severity;
  message: string;
  /** Coordinates whose users it concerns; `Type.*` is every element of a type. */
  concerns: readonly string[];
  /** Which of these users; all when absent. */
  isConcerned?: (use: Pick<Use, 'role' | 'purpose'>) => boolean;
}

/** A change with what it means for those who use the graph. */
export interface JudgedChange {
  code: string;
  coordinate: string;
  /** By its users: a breaking change of what no client requested is safe. */
  severity: Severity;
  message: string;
  /** Why this severity, in words. */
  effect: string;
  usedBy: readonly ClientUse[];
  registeredBy: readonly RegisteredBy[];
  accepted: { reason: string; until: string } | null;
  location: Location | null;
}
