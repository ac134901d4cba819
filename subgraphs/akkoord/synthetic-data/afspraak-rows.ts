import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import type { Role } from '../../../shared/access/caller.js';
import { startOfDay, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import type { Afspraakact, Afspraakstatus } from '../schema.generated.js';
import type { Promised } from './goals-and-promises.js';
import { recordFrom, wijziging } from './rows.js';

/** A mutation of a promise, by which organisation and on which day. */
export interface AfspraakEvent {
  soort: Afspraakact;
  dag: Day;
  by: Pick<Betrokkenheid, 'partij' | 'organisatie'>;
}

/** A promise with its history and its changes, as the mutations would have stored them. */
export interface AfspraakRows {
  afspraak: AfspraakEntity;
  events: AfspraakGebeurtenisEntity[];
  wijzigingen: Wijziging[];
}

const statusAfter: Partial<Record<Afspraakact, Afspraakstatus>> = {
  AANVAARD: 'AANVAARD',
  NAGEKOMEN: 'NAGEKOMEN',
  INGETROKKEN: 'INGETROKKEN',
};
const roleOf: Partial<Record<Betrokkenheid['partij'], Role>> = {
  DJI: 'casemanager',
  RECLASSERING: 'reclasseringswerker',
  GEMEENTE: 'coordinator-nazorg',
};

/** The rows of a promise after these events; the first event records it. */
export function afspraakRows(
  justitiabeleId: string,
  promise: Promised,
  uiterlijkOp: Day,
  events: readonly [AfspraakEvent, ...AfspraakEvent[]],
): AfspraakRows {
  const [{ dag: recordedOn, by: promisingParty }] = events;
  const id = demoUuid(`afspraak ${justitiabeleId} ${promise.omschrijving}`);
  const wijzigingen: Wijziging[] = [];
  let status: Afspraakstatus = 'OPEN';
  let nagekomenOp: Day | null = null;
  for (const [index, { soort, dag }] of events.entries()) {
    const change = wijziging('afspraak', id, index + 1, dag);
    const newStatus: Afspraakstatus = statusAfter[soort] ?? status;
    if (newStatus !== status)
      wijzigingen.push(change('status', status, newStatus));
    status = newStatus;
    if (soort === 'NAGEKOMEN') {
      wijzigingen.push(change('nagekomenOp', null, dag));
      nagekomenOp = dag;
    }
  }
  const confirmedOn = events.findLast(({ by }) => by === promisingParty)!.dag;
  const end = events.find(
    ({ soort }) => soort === 'NAGEKOMEN' || soort === 'INGETROKKEN',
  );
  const reminder = end
    ? undefined
    : events.find(({ soort }) => soort === 'HERINNERD');
  const afspraak: AfspraakEntity = {
    ...recordFrom(id, recordedOn, events.length, confirmedOn),
    ...promise,
    justitiabeleId,
    partij: promisingParty.partij,
    organisatie: promisingParty.organisatie,
    uiterlijkOp,
    status,
    nagekomenOp,
    nakomingsdag: uiterlijkOp,
    beeindigdOp: end?.dag ?? null,
    herinnerdTijdstip: reminder ? startOfDay(reminder.dag) : null,
    fictief: true,
  };
  return {
    afspraak,
    events: events.map(toGebeurtenis(id)),
    wijzigingen,
  };
}

const toGebeurtenis =
  (afspraakId: string) =>
  (
    { soort, dag, by }: AfspraakEvent,
    index: number,
  ): AfspraakGebeurtenisEntity => ({
    afspraakId,
    versie: index + 1,
    soort,
    tijdstip: startOfDay(dag),
    rol: roleOf[by.partij]!,
    organisatie: by.organisatie,
    uiterlijkOp: null,
    reden: null,
  });
