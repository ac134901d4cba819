import type { Resolvers } from '../resolvers.generated.js';
import { Afspraak } from './afspraak.js';
import { AfspraakEdge } from './afspraak-edge.js';
import { Afspraakgebeurtenis } from './afspraakgebeurtenis.js';
import { Afspraakregel } from './afspraakregel.js';
import { Betrokkenheid } from './betrokkenheid.js';
import { CaseloadEdge } from './caseload-edge.js';
import { Correctieverzoek } from './correctieverzoek.js';
import { CorrectieverzoekEdge } from './correctieverzoek-edge.js';
import { EigenDoel } from './eigen-doel.js';
import { Gemeente } from './gemeente.js';
import { Justitiabele } from './justitiabele.js';
import { LokaleInvulling } from './lokale-invulling.js';
import { MeldingAanAkkoordPayload } from './melding-aan-akkoord-payload.js';
import { Mutation } from './mutation.js';
import { Nakomingsregel } from './nakomingsregel.js';
import { Node } from './node.js';
import { Norm } from './norm.js';
import { Openstaand, OpenTermijn } from './openstaand.js';
import { Overdracht } from './overdracht.js';
import { Query } from './query.js';
import { Regie } from './regie.js';
import { Signaalregel } from './signaalregel.js';
import { Termijn } from './termijn.js';
import { Termijnstand } from './termijnstand.js';
import { Toestemming } from './toestemming.js';
import { Toestemmingstekst } from './toestemmingstekst.js';
import { Uitkomst } from './uitkomst.js';
import { Zaak } from './zaak.js';
import { Zaakgebeurtenis } from './zaakgebeurtenis.js';

export const resolvers: Resolvers = {
  Query,
  MeldingAanAkkoordPayload,
  Mutation,
  Afspraak,
  AfspraakEdge,
  Afspraakgebeurtenis,
  Afspraakregel,
  Betrokkenheid,
  CaseloadEdge,
  Correctieverzoek,
  CorrectieverzoekEdge,
  EigenDoel,
  Gemeente,
  Justitiabele,
  LokaleInvulling,
  Nakomingsregel,
  Node,
  Norm,
  Openstaand,
  OpenTermijn,
  Overdracht,
  Regie,
  Signaalregel,
  Termijn,
  Termijnstand,
  Toestemming,
  Toestemmingstekst,
  Uitkomst,
  Zaak,
  Zaakgebeurtenis,
};
