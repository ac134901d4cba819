import type { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import type { Connection } from '../../shared/graphql/list.js';
import type { AfspraakEntity } from './entities/afspraak.js';
import type { AfspraakGebeurtenisEntity } from './entities/afspraak-gebeurtenis.js';
import type { CorrectieverzoekEntity } from './entities/correctieverzoek.js';
import type { EigenDoelEntity } from './entities/eigen-doel.js';
import type { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import type { OpenTermijn, OverdrachtEntity } from './entities/overdracht.js';
import type { RegieEntity } from './entities/regie.js';
import type { ToestemmingEntity } from './entities/toestemming.js';
import type { UitkomstEntity } from './entities/uitkomst.js';
import type { UitkomstSignaalEntity } from './entities/uitkomst-signaal.js';
import type { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import type { ZaakEntity } from './entities/zaak.js';
import type { ZaakGebeurtenisEntity } from './entities/zaak-gebeurtenis.js';
import type { PartnerResponses } from './service/feiten/partner-responses.js';
import type { AfspraakWithoutPerson } from './store/nakoming.js';
import type { Termijnstand } from './service/uitkomsten/termijnstand.js';
import type { Toestemmingstekst } from './toestemmingsteksten.js';
import type { ComputedTermijn } from './service/termijnen/termijnen.js';

/** The id of a person, with the fields of other partners that `reintegratie` requires if the gateway sends them. */
export interface JustitiabeleModel extends PartnerResponses {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type BetrokkenheidModel = Betrokkenheid;
export type AfspraakModel = AfspraakEntity;
export type AfspraakgebeurtenisModel = AfspraakGebeurtenisEntity;
export type AfspraakConnectionModel = Connection<AfspraakModel>;
export interface AfspraakEdgeModel {
  cursor: string;
  node: AfspraakModel;
}
export type AfspraakregelModel = AfspraakWithoutPerson;
export type AfspraakregelConnectionModel = Connection<AfspraakregelModel>;
export type EigenDoelModel = EigenDoelEntity;
export type CorrectieverzoekModel = CorrectieverzoekEntity;
export type CorrectieverzoekConnectionModel = Connection<CorrectieverzoekModel>;
export interface CorrectieverzoekEdgeModel {
  cursor: string;
  node: CorrectieverzoekModel;
}
export type ToestemmingModel = ToestemmingEntity;
export type ToestemmingstekstModel = Toestemmingstekst;
export type RegieModel = RegieEntity;
export type ZaakModel = ZaakEntity;
export type ZaakgebeurtenisModel = ZaakGebeurtenisEntity;
export type OverdrachtModel = OverdrachtEntity;
export type OpenstaandModel = OverdrachtEntity;
export type OpenTermijnModel = OpenTermijn;
export type LokaleInvullingModel = LokaleInvullingEntity;
export type TermijnModel = ComputedTermijn;
export type UitkomstModel = UitkomstEntity;
export type TermijnstandModel = Termijnstand;
export type UitkomstsignaalModel = Pick<
  UitkomstSignaalEntity,
  'code' | 'ernst'
>;
export type CaseloadConnectionModel = Connection<JustitiabeleModel>;
export interface CaseloadEdgeModel {
  cursor: string;
  node: JustitiabeleModel;
}
export type NakomingsregelModel = Omit<
  UitkomstTermijnEntity,
  'id' | 'justitiabeleId'
>;
export type NakomingsregelConnectionModel = Connection<NakomingsregelModel>;
export type SignaalregelModel = Omit<
  UitkomstSignaalEntity,
  'id' | 'justitiabeleId'
>;
export type SignaalregelConnectionModel = Connection<SignaalregelModel>;
