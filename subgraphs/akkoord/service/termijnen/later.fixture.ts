import { addDays, type Day } from '../../../../shared/days.js';
import type {
  DetentieFeit,
  Feiten,
  MeldingFeit,
  SchuldhulpFeit,
  ToezichtFeit,
} from '../feiten/feiten.js';

/** The feiten as of a day, without later events. Expected dates stay: they are known beforehand. */
export function factsUntil(feiten: Feiten, day: Day): Feiten {
  const ifReached = (datum: Day | null) =>
    datum !== null && datum <= day ? datum : null;
  const detentieThen = (detentie: DetentieFeit): DetentieFeit => ({
    ...detentie,
    werkelijkeEinddatum: ifReached(detentie.werkelijkeEinddatum),
    screeningAfgerondOp: ifReached(detentie.screeningAfgerondOp),
    plan:
      detentie.plan && detentie.plan.vastgesteldOp <= day
        ? detentie.plan
        : null,
    overleggen: detentie.overleggen.filter(({ datum }) => datum <= day),
  });
  return {
    ...feiten,
    peildatum: day,
    detenties:
      feiten.detenties
        ?.filter(({ insluitingsdatum }) => insluitingsdatum <= day)
        .map(detentieThen) ?? null,
    meldingen:
      feiten.meldingen?.filter(({ tijdstip }) => tijdstip.slice(0, 10) < day) ??
      null,
    toezichten:
      feiten.toezichten?.map((toezicht): ToezichtFeit => ({
        ...toezicht,
        eersteContactOp: ifReached(toezicht.eersteContactOp),
        einddatum: ifReached(toezicht.einddatum),
      })) ?? null,
  };
}

/** The same feiten a year later, with events after the day: ends, contacts, overleggen, another detentie, more meldingen and requests. */
export function withLaterFacts(
  detentieThen: Feiten,
  later: Feiten,
  day: Day,
): Feiten {
  const nextDay = addDays(day, 1);
  const extend =
    <T>(carryOn: (one: T) => T, added: readonly T[] | null) =>
    (list: readonly T[] | null) =>
      list && [...list.map(carryOn), ...(added ?? [])];
  return {
    ...detentieThen,
    peildatum: addDays(day, 365),
    detenties: extend<DetentieFeit>(
      (detentie) => continued(detentie, nextDay),
      (later.detenties ?? []).map((detentie) => ({
        ...continued(detentie, nextDay),
        insluitingsdatum: nextDay,
      })),
    )(detentieThen.detenties),
    meldingen: extend<MeldingFeit>(
      (melding) => melding,
      (later.meldingen ?? []).map((melding) => ({
        ...melding,
        tijdstip: `${nextDay}T12:00:00.000Z`,
        bevestigdTijdstip: `${nextDay}T12:00:01.000Z`,
      })),
    )(detentieThen.meldingen),
    reclasseringsadviezen: detentieThen.reclasseringsadviezen && [
      ...detentieThen.reclasseringsadviezen,
      ...(later.reclasseringsadviezen ?? []),
    ],
    toezichten: extend<ToezichtFeit>(
      (toezicht) => ({
        ...toezicht,
        eersteContactOp: toezicht.eersteContactOp ?? nextDay,
        einddatum: toezicht.einddatum ?? nextDay,
      }),
      later.toezichten,
    )(detentieThen.toezichten),
    schuldhulp: extend<SchuldhulpFeit>(
      (request) => ({
        ...request,
        eersteGesprekOp: request.eersteGesprekOp ?? nextDay,
      }),
      later.schuldhulp,
    )(detentieThen.schuldhulp),
  };
}

const continued = (detentie: DetentieFeit, nextDay: Day): DetentieFeit => ({
  ...detentie,
  werkelijkeEinddatum: detentie.werkelijkeEinddatum ?? nextDay,
  screeningAfgerondOp: detentie.screeningAfgerondOp ?? nextDay,
  plan: detentie.plan ?? { vastgesteldOp: nextDay, gedeeldOp: null },
  overleggen: [
    ...detentie.overleggen,
    { id: null, soort: 'MDO', datum: nextDay },
    { id: null, soort: 'TRAJECTGESPREK', datum: nextDay },
  ],
});
