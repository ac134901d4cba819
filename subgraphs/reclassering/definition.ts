import {
  Contactpunt1700000000075,
  ContactpuntEntity,
} from '../../shared/contactpunten/contactpunt.js';
import { definePartner } from '../../shared/subgraph/define-partner.js';
import { AdviesEntity } from './entities/advies.js';
import { ClientEntity } from './entities/client.js';
import { ContactEntity } from './entities/contact.js';
import { GedragsinterventieEntity } from './entities/gedragsinterventie.js';
import { InstrumentEntity } from './entities/instrument.js';
import { OrganisatieEntity } from './entities/organisatie.js';
import { SchendingEntity } from './entities/schending.js';
import { ToezichtEntity } from './entities/toezicht.js';
import { VoorwaardeEntity } from './entities/voorwaarde.js';
import { WerkstrafEntity } from './entities/werkstraf.js';
import { importPeople } from './import-people.js';
import { createLoaders } from './loaders.js';
import { Client1700000003001 } from './migrations/0001-client.js';
import { Advies1700000003002 } from './migrations/0002-advies.js';
import { Toezicht1700000003003 } from './migrations/0003-toezicht.js';
import { Werkstraf1700000003004 } from './migrations/0004-werkstraf.js';
import { nummers1700000003005 } from './migrations/0005-nummers.js';
import { Bewaartermijn1700000003030 } from './migrations/0030-bewaartermijn.js';
import { Voorwaarde1700000003085 } from './migrations/0085-voorwaarde.js';
import { WerkstrafActs1700000003086 } from './migrations/0086-werkstraf-acts.js';
import { resolvers } from './resolvers/index.js';
import { retentionRules } from './store/retention-rules.js';
import { createStore } from './store.js';

export const reclassering = definePartner({
  name: 'reclassering',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  person: ClientEntity,
  entities: [
    ContactpuntEntity,
    OrganisatieEntity,
    InstrumentEntity,
    AdviesEntity,
    ToezichtEntity,
    VoorwaardeEntity,
    SchendingEntity,
    ContactEntity,
    WerkstrafEntity,
    GedragsinterventieEntity,
  ],
  migrations: (keys) => [
    Client1700000003001,
    Advies1700000003002,
    Toezicht1700000003003,
    Werkstraf1700000003004,
    nummers1700000003005(keys),
    Bewaartermijn1700000003030,
    Voorwaarde1700000003085,
    Contactpunt1700000000075,
    WerkstrafActs1700000003086,
  ],
  createStore,
  createLoaders,
  retentionRules,
  importLines: (database, { people: personen }) =>
    importPeople(database, personen),
});
