import { isDeepStrictEqual } from 'node:util';
import {
  monthsAfterRelease,
  type Betrokkenheid,
  type ReportedBetrokkenheid,
} from '../../../shared/access/betrokkenheid.js';
import { addMonths, now, startOfDay, type Day } from '../../../shared/days.js';
import type { Partij, ReceivingPartij } from '../../../shared/access/partij.js';
import { recipientsOf } from '../../../shared/meldingen/recipients.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { Store } from '../store.js';
import { refuseUnless } from './rules.js';

/** A relation from the start of a day, or a millisecond later when one with this organisation starts then: each must have its own row. */
export function relationFrom(
  known: readonly ReportedBetrokkenheid[],
  partij: Partij,
  organisatie: string,
  day: Day,
): ReportedBetrokkenheid {
  let moment = Date.parse(startOfDay(day));
  const taken = (at: number) =>
    known.some(
      (row) =>
        row.partij === partij &&
        row.organisatie === organisatie &&
        Date.parse(row.vanaf) === at,
    );
  while (taken(moment)) moment += 1;
  return {
    partij,
    organisatie,
    vanaf: new Date(moment).toISOString(),
    tot: null,
  };
}

/** Who receives a melding about a person: of the parties with a relation, those whose relation has not ended. */
export function recipients(
  known: readonly ReportedBetrokkenheid[],
  at: string = now(),
): ReceivingPartij[] {
  return recipientsOf(
    'DJI',
    known.filter(({ tot }) => !tot || tot > at),
  );
}

/** An organisation of a party. */
export interface Organisation {
  partij: Partij;
  organisatie: string;
}

/** Arrival: sends all relations that DJI knows, those of `organisations` included, each once. */
export async function reportAankomst(
  store: Store,
  detentie: DetentieEntity,
  organisations: readonly Organisation[],
): Promise<void> {
  const known = await store.relations(detentie.justitiabeleId);
  const from = ({ partij, organisatie }: Organisation) =>
    relationFrom(
      partij === 'DJI' ? known : [],
      partij,
      organisatie,
      detentie.insluitingsdatum,
    );
  const gemeenten = [
    detentie.gemeenteVanHerkomst,
    detentie.gemeenteVanVestiging,
  ].filter((code) => code !== null);
  const involved: Organisation[] = [
    { partij: 'DJI', organisatie: detentie.inrichtingCode },
    ...organisations,
    ...gemeenten.map((organisatie) => ({
      partij: 'GEMEENTE' as const,
      organisatie,
    })),
  ];
  const betrokkenheden = involved
    .filter(
      (one, place) =>
        involved.findIndex((other) => isDeepStrictEqual(one, other)) === place,
    )
    .map(from);
  await store.sendMelding(
    'AANKOMST',
    detentie.justitiabeleId,
    betrokkenheden,
    recipients(betrokkenheden),
  );
}

/** The open relation of an inrichting. */
const open = (
  known: readonly Betrokkenheid[],
  inrichting: string,
): ReportedBetrokkenheid[] =>
  known
    .filter(
      (row) =>
        row.partij === 'DJI' &&
        row.organisatie === inrichting &&
        row.tot === null,
    )
    .map(({ partij, organisatie, vanaf, tot }) => ({
      partij,
      organisatie,
      vanaf,
      tot,
    }));

/** The same, ended at `tot`. */
const closedRelations = (
  known: readonly Betrokkenheid[],
  inrichting: string,
  tot: string,
): ReportedBetrokkenheid[] =>
  open(known, inrichting).map((relation) => ({
    ...relation,
    tot: relation.vanaf > tot ? relation.vanaf : tot,
  }));

/** Transfer: the relation of the old inrichting ends, that of the new one begins. */
export async function reportOverplaatsing(
  store: Store,
  detentie: DetentieEntity,
  to: string,
  day: Day,
): Promise<void> {
  const known = await store.relations(detentie.justitiabeleId);
  await store.sendMelding(
    'OVERPLAATSING',
    detentie.justitiabeleId,
    [
      ...closedRelations(known, detentie.inrichtingCode, startOfDay(day)),
      relationFrom(known, 'DJI', to, day),
    ],
    recipients(known),
  );
}

/** Expected release: only to the reclassering, with the unchanged relation of the inrichting. */
export async function reportExpectedRelease(
  store: Store,
  { justitiabeleId, inrichtingCode }: DetentieEntity,
): Promise<void> {
  const known = await store.relations(justitiabeleId);
  refuseUnless(
    recipients(known).includes('RECLASSERING'),
    'De reclassering is niet bij deze persoon betrokken.',
    'detentie',
  );
  await store.sendMelding(
    'ONTSLAG_AANGEKONDIGD',
    justitiabeleId,
    open(known, inrichtingCode),
    ['RECLASSERING'],
  );
}

/** Release: the relation of the inrichting lasts as long as it keeps its file. */
export async function reportOntslag(
  store: Store,
  detentie: DetentieEntity,
  lastDay: Day,
): Promise<void> {
  const known = await store.relations(detentie.justitiabeleId);
  await store.sendMelding(
    'ONTSLAG',
    detentie.justitiabeleId,
    closedRelations(
      known,
      detentie.inrichtingCode,
      startOfDay(addMonths(lastDay, monthsAfterRelease)),
    ),
    recipients(known),
  );
}
