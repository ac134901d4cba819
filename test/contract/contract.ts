import type { GraphQLSchema } from 'graphql';
import type { PartnerName } from '../../shared/config.js';
import type { Database } from '../../shared/database/database.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type {
  PartnerDeps,
  RunningPartner,
} from '../../shared/subgraph/partner.js';

export interface Contract {
  name: PartnerName;
  createServer(deps: PartnerDeps): Promise<RunningPartner>;
  open(config: { databaseUrl: string }): Promise<Database>;
  seed(database: Database, day: string): Promise<void>;
  schema: GraphQLSchema;
  /** Who sees many people here. */
  persona: PersonaName;
  /** Asks for every entity type at least once, from root lists; the first one lists people. */
  everything: string;
  /** Entity types that say nothing about a person. */
  aboutNobody: readonly string[];
  /** Where everybody sees himself alone, without a list of people: who does. */
  alone?: 'justitiabele-a';
}
