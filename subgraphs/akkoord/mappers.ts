import type { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import type { Connection } from '../../shared/graphql/list.js';
import type { AfspraakEntity } from './entities/afspraak.js';
import type { AfspraakGebeurtenisEntity } from './entities/afspraak-gebeurtenis.js';
import type { EigenDoelEntity } from './entities/eigen-doel.js';
import type { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import type { RegieEntity } from './entities/regie.js';
import type { UitkomstEntity } from './entities/uitkomst.js';
import type { UitkomstSignaalEntity } from './entities/uitkomst-signaal.js';
import type { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import type { PartnerResponses } from './service/feiten/partner-responses.js';
import type { ComputedTermijn } from './service/termijnen/termijnen.js';

/** The id of a person, with the fields of other partners that `reintegratie` requires if the gateway sends them. */
export interface JustitiabeleModel extends PartnerResponses {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type BetrokkenheidModel = Betrokkenheid;
export type AfspraakModel = AfspraakEntity;
export type AfspraakgebeurtenisModel = AfspraakGebeurtenisEntity;
export type EigenDoelModel = EigenDoelEntity;
export type RegieModel = RegieEntity;
export type LokaleInvullingModel = LokaleInvullingEntity;
export type TermijnModel = ComputedTermijn;
export type UitkomstModel = UitkomstEntity;
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
export type SignaalregelConnectionModel = Connection<
  Omit<UitkomstSignaalEntity, 'id' | 'justitiabeleId'>
>;
