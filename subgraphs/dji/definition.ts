import {
  Contactpunt1700000000075,
  ContactpuntEntity,
} from '../../shared/contactpunten/contactpunt.js';
import { definePartner } from '../../shared/subgraph/define-partner.js';
import { DetentieEntity } from './entities/detentie.js';
import { EindverlofmaatregelEntity } from './entities/eindverlofmaatregel.js';
import { InrichtingEntity } from './entities/inrichting.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { OverlegEntity } from './entities/overleg.js';
import { PlaatsingEntity } from './entities/plaatsing.js';
import { PlanEntity } from './entities/plan.js';
import { ProgrammawijzigingEntity } from './entities/programmawijziging.js';
import { ReintegratiedoelEntity } from './entities/reintegratiedoel.js';
import { CounterEntity } from './entities/counter.js';
import { VerlofEntity } from './entities/verlof.js';
import { importPeople } from './import-people.js';
import { createLoaders } from './loaders.js';
import { meldingDetails } from './melding-details.js';
import { Justitiabele1700000002001 } from './migrations/0001-justitiabele.js';
import { Detentie1700000002002 } from './migrations/0002-detentie.js';
import { PlanEnVerlof1700000002003 } from './migrations/0003-plan-en-verlof.js';
import { Ontslagaankondiging1700000002004 } from './migrations/0004-ontslagaankondiging.js';
import { Inrichtingsdossier1700000002005 } from './migrations/0005-inrichtingsdossier.js';
import { Teller1700000002006 } from './migrations/0006-teller.js';
import { nummers1700000002007 } from './migrations/0007-nummers.js';
import { Geheimhouding1700000002008 } from './migrations/0008-geheimhouding.js';
import { NameList1700000002030 } from './migrations/0030-name-list.js';
import { NamePart1700000002031 } from './migrations/0031-name-part.js';
import { Plandoelen1700000002065 } from './migrations/0065-plandoelen.js';
import { Eindverlof1700000002080 } from './migrations/0080-eindverlof.js';
import { NamePartEntity } from './entities/name-part.js';
import { NameListEntity } from './entities/name-list.js';
import { eindverlofLawTable } from './store/eindverlofmaatregelen.js';
import { removeEndedRelations } from './store/name-list.js';
import { resolvers } from './resolvers/index.js';
import { retentionRules } from './store/retention-rules.js';
import { ensureInrichtingen } from './store/reference-data.js';
import { createStore } from './store.js';

export const dji = definePartner({
  name: 'dji',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  person: JustitiabeleEntity,
  entities: [
    ContactpuntEntity,
    InrichtingEntity,
    DetentieEntity,
    EindverlofmaatregelEntity,
    PlaatsingEntity,
    OverlegEntity,
    ProgrammawijzigingEntity,
    PlanEntity,
    ReintegratiedoelEntity,
    VerlofEntity,
    CounterEntity,
    NameListEntity,
    NamePartEntity,
  ],
  migrations: (keys) => [
    Justitiabele1700000002001,
    Detentie1700000002002,
    PlanEnVerlof1700000002003,
    Ontslagaankondiging1700000002004,
    Inrichtingsdossier1700000002005,
    Teller1700000002006,
    nummers1700000002007(keys),
    Geheimhouding1700000002008,
    NameList1700000002030,
    NamePart1700000002031,
    Plandoelen1700000002065,
    Contactpunt1700000000075,
    Eindverlof1700000002080,
  ],
  referenceData: ensureInrichtingen,
  createStore,
  createLoaders,
  meldingDetails,
  backgroundStep: removeEndedRelations,
  retentionRules,
  lawTable: eindverlofLawTable,
  importLines: (database, { people: personen }) =>
    importPeople(database, personen),
});
