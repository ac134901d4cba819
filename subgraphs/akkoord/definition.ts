import { definePartner } from '../../shared/subgraph/define-partner.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { AfsprakenLijstEntity } from './entities/afspraken-lijst.js';
import { AfspraakGebeurtenisEntity } from './entities/afspraak-gebeurtenis.js';
import { ComputationEntity } from './entities/computation.js';
import { CorrectieverzoekEntity } from './entities/correctieverzoek.js';
import { DossierEntity } from './entities/dossier.js';
import { EigenDoelEntity } from './entities/eigen-doel.js';
import { NormEntity } from './entities/norm.js';
import { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import { RegieEntity } from './entities/regie.js';
import { ToestemmingEntity } from './entities/toestemming.js';
import { UitkomstEntity } from './entities/uitkomst.js';
import { UitkomstSignaalEntity } from './entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import { OverdrachtEntity } from './entities/overdracht.js';
import { ZaakEntity } from './entities/zaak.js';
import { ZaakGebeurtenisEntity } from './entities/zaak-gebeurtenis.js';
import { importPersonen } from './import-personen.js';
import { createLoaders } from './loaders.js';
import { Afspraak1700000004001 } from './migrations/0001-afspraak.js';
import { AfspraakGebeurtenis1700000004002 } from './migrations/0002-afspraak-gebeurtenis.js';
import { EigenDoelRegieLokaleInvulling1700000004003 } from './migrations/0003-eigen-doel-regie-lokale-invulling.js';
import { Uitkomst1700000004004 } from './migrations/0004-uitkomst.js';
import { CaseloadEntity } from './entities/caseload.js';
import { Caseload1700000004030 } from './migrations/0030-caseload.js';
import { AfsprakenTeLaat1700000004040 } from './migrations/0040-afspraken-te-laat.js';
import { ComputationClaim1700000004041 } from './migrations/0041-computation-claim.js';
import { AfsprakenLijst1700000004050 } from './migrations/0050-afspraken-lijst.js';
import { AfspraakVerzetten1700000004051 } from './migrations/0051-afspraak-verzetten.js';
import { EigenDoelUiterlijk1700000004065 } from './migrations/0065-eigen-doel-uiterlijk.js';
import { Norm1700000004080 } from './migrations/0080-norm.js';
import { Toestemming1700000004070 } from './migrations/0070-toestemming.js';
import { Grondslag1700000004085 } from './migrations/0085-grondslag.js';
import { Gewijzigd1700000004095 } from './migrations/0095-gewijzigd.js';
import { Verblijfsplan1700000004096 } from './migrations/0096-verblijfsplan.js';
import { normLawTable } from './normen/law-table.js';
import { Zaak1700000004060 } from './migrations/0060-zaak.js';
import { Correctieverzoek1700000004071 } from './migrations/0071-correctieverzoek.js';
import { resolvers } from './resolvers/index.js';
import { refreshUitkomstenStep } from './service/uitkomsten/refresh-uitkomsten.js';
import { markDue, markEverybodyDue } from './store/computations.js';
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
    ToestemmingEntity,
    CorrectieverzoekEntity,
    LokaleInvullingEntity,
    NormEntity,
    ComputationEntity,
    UitkomstEntity,
    UitkomstTermijnEntity,
    UitkomstSignaalEntity,
    CaseloadEntity,
    AfsprakenLijstEntity,
    ZaakEntity,
    ZaakGebeurtenisEntity,
    OverdrachtEntity,
  ],
  migrations: () => [
    Afspraak1700000004001,
    AfspraakGebeurtenis1700000004002,
    EigenDoelRegieLokaleInvulling1700000004003,
    Uitkomst1700000004004,
    Caseload1700000004030,
    AfsprakenTeLaat1700000004040,
    ComputationClaim1700000004041,
    AfsprakenLijst1700000004050,
    AfspraakVerzetten1700000004051,
    EigenDoelUiterlijk1700000004065,
    Norm1700000004080,
    Toestemming1700000004070,
    Grondslag1700000004085,
    Zaak1700000004060,
    Correctieverzoek1700000004071,
    Gewijzigd1700000004095,
    Verblijfsplan1700000004096,
  ],
  createStore,
  createLoaders,
  backgroundStep: refreshUitkomstenStep,
  recordChange: markDue,
  retentionRules,
  recompute: markEverybodyDue,
  lawTable: normLawTable,
  importLines: (database, { people: personen }) =>
    database.write((manager) => importPersonen(manager, personen), 'import'),
});
