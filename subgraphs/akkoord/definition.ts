import { definePartner } from '../../shared/subgraph/define-partner.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from './entities/afspraak-gebeurtenis.js';
import { ComputationEntity } from './entities/computation.js';
import { DossierEntity } from './entities/dossier.js';
import { EigenDoelEntity } from './entities/eigen-doel.js';
import { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import { RegieEntity } from './entities/regie.js';
import { UitkomstEntity } from './entities/uitkomst.js';
import { UitkomstSignaalEntity } from './entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import { importPersonen } from './import-personen.js';
import { createLoaders } from './loaders.js';
import { Afspraak1700000004001 } from './migrations/0001-afspraak.js';
import { AfspraakGebeurtenis1700000004002 } from './migrations/0002-afspraak-gebeurtenis.js';
import { EigenDoelRegieLokaleInvulling1700000004003 } from './migrations/0003-eigen-doel-regie-lokale-invulling.js';
import { Uitkomst1700000004004 } from './migrations/0004-uitkomst.js';
import { CaseloadEntity } from './entities/caseload.js';
import { Caseload1700000004030 } from './migrations/0030-caseload.js';
import { resolvers } from './resolvers/index.js';
import { refreshUitkomstenStep } from './service/uitkomsten/refresh-uitkomsten.js';
import { retentionRules } from './store/retention-rules.js';
import { createStore } from './store.js';

export const akkoord = definePartner({
  name: 'akkoord',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  person: DossierEntity,
  entities: [
    AfspraakEntity,
    AfspraakGebeurtenisEntity,
    EigenDoelEntity,
    RegieEntity,
    LokaleInvullingEntity,
    ComputationEntity,
    UitkomstEntity,
    UitkomstTermijnEntity,
    UitkomstSignaalEntity,
    CaseloadEntity,
  ],
  migrations: () => [
    Afspraak1700000004001,
    AfspraakGebeurtenis1700000004002,
    EigenDoelRegieLokaleInvulling1700000004003,
    Uitkomst1700000004004,
    Caseload1700000004030,
  ],
  createStore,
  createLoaders,
  backgroundStep: refreshUitkomstenStep,
  retentionRules,
  importLines: (database, { people: personen }) =>
    database.write((manager) => importPersonen(manager, personen), 'import'),
});
