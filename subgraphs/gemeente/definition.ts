import {
  Contactpunt1700000000075,
  ContactpuntEntity,
} from '../../shared/contactpunten/contactpunt.js';
import { definePartner } from '../../shared/subgraph/define-partner.js';
import { BasisvoorwaardeEntity } from './entities/basisvoorwaarde.js';
import { DienstEntity } from './entities/dienst.js';
import { GemeenteEntity } from './entities/gemeente.js';
import { HulpvraagEntity } from './entities/hulpvraag.js';
import { InwonerEntity } from './entities/inwoner.js';
import { ReisdocumentEntity } from './entities/reisdocument.js';
import { importLines } from './import/import-lines.js';
import { createLoaders } from './loaders.js';
import { Inwoner1700000001001 } from './migrations/0001-inwoner.js';
import { Dienstverlening1700000001002 } from './migrations/0002-dienstverlening.js';
import { nummers1700000001003 } from './migrations/0003-nummers.js';
import { Geheimhouding1700000001004 } from './migrations/0004-geheimhouding.js';
import { Bewaartermijn1700000001030 } from './migrations/0030-bewaartermijn.js';
import { CarriedContactpunten1700000001076 } from './migrations/0076-carried-contactpunten.js';
import { Hulpvraag1700000001065 } from './migrations/0065-hulpvraag.js';
import { resolvers } from './resolvers/index.js';
import { retentionRules } from './store/retention-rules.js';
import { createStore } from './store.js';

export const gemeente = definePartner({
  name: 'gemeente',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  person: InwonerEntity,
  entities: [
    ContactpuntEntity,
    GemeenteEntity,
    ReisdocumentEntity,
    BasisvoorwaardeEntity,
    DienstEntity,
    HulpvraagEntity,
  ],
  migrations: (keys) => [
    Inwoner1700000001001,
    Dienstverlening1700000001002,
    nummers1700000001003(keys),
    Geheimhouding1700000001004,
    Bewaartermijn1700000001030,
    Contactpunt1700000000075,
    CarriedContactpunten1700000001076,
    Hulpvraag1700000001065,
  ],
  createStore,
  createLoaders,
  retentionRules,
  importLines,
});
