import type { GraphQLSchema } from 'graphql';
import type { PartnerName } from '../../shared/config.js';
import type { Database } from '../../shared/database/database.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type {
  PartnerDeps,
  RunningPartner,
} from '../../shared/subgraph/partner.js';
import type { Representation } from './representations.js';

export interface Contract {
  name: PartnerName;
  createServer(deps: PartnerDeps): Promise<RunningPartner>;
  open(config: { databaseUrl: string }): Promise<Database>;
  seed(database: Database, day: string): Promise<void>;
  schema: GraphQLSchema;
  /** A caller who sees many people at this partner. */
  persona: PersonaName;
  /** Queries every entity type at least once, from root lists; the first one lists people. */
  everything: string;
  /** Entity types without personal data. */
  aboutNobody: readonly string[];
  /** An entity type that only other partners refer to, with the type that has its keys. */
  referredTo?: { type: string; sameKeysAs: string };
  /** Entities that only the caller to whom they belong finds. */
  also?: readonly Representation[];
  /** A partner without lists of people, where callers see only themselves: the data subject who calls. */
  alone?: 'justitiabele-a';
}
