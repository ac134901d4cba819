import type { EntityManager } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import { ComputationEntity } from '../entities/computation.js';
import { updateAfsprakenLijst } from '../store/afspraken-lijst.js';
import { updateCaseload } from '../store/caseload.js';
import { CorrectieverzoekEntity } from '../entities/correctieverzoek.js';
import { DossierEntity } from '../entities/dossier.js';
import { EigenDoelEntity } from '../entities/eigen-doel.js';
import { RegieEntity } from '../entities/regie.js';
import { ToestemmingEntity } from '../entities/toestemming.js';
import { syntheticAfspraken } from './afspraken.js';
import { syntheticCorrectieverzoeken } from './correctieverzoeken.js';
import { syntheticEigenDoelen } from './eigen-doelen.js';
import { recordFrom, type SyntheticPerson } from './rows.js';
import { syntheticRegie } from './regie.js';
import { syntheticToestemmingen } from './toestemmingen.js';

/** Akkoord's rows for made-up people, all derived from the traject. */
export interface Synthetic {
  dossiers: DossierEntity[];
  betrokkenheden: Betrokkenheid[];
  afspraken: AfspraakEntity[];
  events: AfspraakGebeurtenisEntity[];
  eigenDoelen: EigenDoelEntity[];
  toestemmingen: ToestemmingEntity[];
  correctieverzoeken: CorrectieverzoekEntity[];
  regies: RegieEntity[];
  wijzigingen: Wijziging[];
}

/** Akkoord's rows of people with a `traject`, as of `day`. It is pure: the same input gives the same rows. */
export function synthetic(people: readonly SyntheticPerson[]): Synthetic {
  const afspraken = people.flatMap(syntheticAfspraken);
  const eigenDoelen = people.flatMap(syntheticEigenDoelen);
  const toestemmingen = people.flatMap(syntheticToestemmingen);
  const verzoeken = people.flatMap(syntheticCorrectieverzoeken);
  return {
    dossiers: people.map(({ id, traject }) => ({
      ...recordFrom(id, traject.insluitingsdatum),
      onderAkkoordSinds: traject.insluitingsdatum,
      gewijzigdTijdstip: null,
      fictief: true,
    })),
    betrokkenheden: people.flatMap(betrokkenhedenOf),
    afspraken: afspraken.map(({ afspraak }) => afspraak),
    events: afspraken.flatMap(({ events }) => events),
    eigenDoelen: eigenDoelen.map(({ eigenDoel }) => eigenDoel),
    toestemmingen: toestemmingen.map(({ toestemming }) => toestemming),
    correctieverzoeken: verzoeken.map(
      ({ correctieverzoek }) => correctieverzoek,
    ),
    regies: people.flatMap(syntheticRegie),
    wijzigingen: [
      ...afspraken,
      ...eigenDoelen,
      ...toestemmingen,
      ...verzoeken,
    ].flatMap(({ wijzigingen }) => wijzigingen),
  };
}

/** Call it inside `database.write`. */
export async function insertSynthetic(
  manager: EntityManager,
  rows: Synthetic,
): Promise<void> {
  await insertAll(manager, DossierEntity, rows.dossiers);
  await insertAll(manager, Betrokkenheid, rows.betrokkenheden);
  await insertAll(manager, AfspraakEntity, rows.afspraken);
  await insertAll(manager, AfspraakGebeurtenisEntity, rows.events);
  await insertAll(manager, EigenDoelEntity, rows.eigenDoelen);
  await insertAll(manager, ToestemmingEntity, rows.toestemmingen);
  await insertAll(manager, CorrectieverzoekEntity, rows.correctieverzoeken);
  await insertAll(manager, RegieEntity, rows.regies);
  await insertAll(manager, Wijziging, rows.wijzigingen);
  await insertAll(
    manager,
    ComputationEntity,
    rows.dossiers.map(({ id, vastgelegdTijdstip }) => ({
      justitiabeleId: id,
      volgendeTijdstip: vastgelegdTijdstip,
      pogingen: 0,
      claimTot: null,
    })),
  );
  const people = rows.dossiers.map(({ id }) => id);
  await updateCaseload(manager, people);
  await updateAfsprakenLijst(manager, people);
}
