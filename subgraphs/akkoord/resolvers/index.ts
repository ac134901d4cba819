import type { Resolvers } from '../resolvers.generated.js';
import { Afspraak } from './afspraak.js';
import { Afspraakgebeurtenis } from './afspraakgebeurtenis.js';
import { Betrokkenheid } from './betrokkenheid.js';
import { CaseloadEdge } from './caseload-edge.js';
import { EigenDoel } from './eigen-doel.js';
import { Gemeente } from './gemeente.js';
import { Justitiabele } from './justitiabele.js';
import { LokaleInvulling } from './lokale-invulling.js';
import { MeldingAanAkkoordPayload } from './melding-aan-akkoord-payload.js';
import { Mutation } from './mutation.js';
import { Nakomingsregel } from './nakomingsregel.js';
import { Node } from './node.js';
import { Norm } from './norm.js';
import { Query } from './query.js';
import { Regie } from './regie.js';
import { Termijn } from './termijn.js';
import { Uitkomst } from './uitkomst.js';

export const resolvers: Resolvers = {
  Query,
  MeldingAanAkkoordPayload,
  Mutation,
  Afspraak,
  Afspraakgebeurtenis,
  Betrokkenheid,
  CaseloadEdge,
  EigenDoel,
  Gemeente,
  Justitiabele,
  LokaleInvulling,
  Nakomingsregel,
  Node,
  Norm,
  Regie,
  Termijn,
  Uitkomst,
};
