import type { Day } from '../../../../shared/days.js';
import type { DetentieFeit, Feiten } from './feiten.js';

/** Detenties that had begun on the peildatum; empty without a response of DJI. */
export const startedDetenties = ({
  detenties,
  peildatum,
}: Feiten): DetentieFeit[] =>
  (detenties ?? []).filter(
    ({ insluitingsdatum }) => insluitingsdatum <= peildatum,
  );

/** The detentie that is in progress on the peildatum; the latest, if there are several. */
export const currentDetentie = (feiten: Feiten): DetentieFeit | null =>
  startedDetenties(feiten)
    .filter(({ werkelijkeEinddatum: end }) => !isReached(end, feiten.peildatum))
    .sort(latestFirst(({ insluitingsdatum }) => insluitingsdatum))[0] ?? null;

/** The detentie that ended last; `null` while one is in progress. */
export const lastDetentie = (feiten: Feiten): EndedDetentie | null =>
  currentDetentie(feiten)
    ? null
    : (startedDetenties(feiten)
        .filter(isEnded)
        .sort(
          latestFirst(({ werkelijkeEinddatum }) => werkelijkeEinddatum),
        )[0] ?? null);

export type EndedDetentie = DetentieFeit & { werkelijkeEinddatum: Day };

const isEnded = (detentie: DetentieFeit): detentie is EndedDetentie =>
  detentie.werkelijkeEinddatum !== null;

/** The first day, from the peildatum on, on which a detentie ends or is expected to end (v.i. or expected end). `null` if there is none. */
export const expectedOntslagdatum = (
  { werkelijkeEinddatum, viDatum, verwachteEinddatum }: DetentieFeit,
  peildatum: Day,
): Day | null =>
  werkelijkeEinddatum ??
  [viDatum, verwachteEinddatum]
    .filter((day) => day !== null)
    .filter((day) => day >= peildatum)
    .sort()[0] ??
  null;

export const isReached = (datum: Day | null, day: Day): boolean =>
  datum !== null && datum <= day;

/** Ids break ties, so that the order of a partner's response does not matter. */
const latestFirst =
  <D extends DetentieFeit>(dateOf: (detentie: D) => Day) =>
  (a: D, b: D): number =>
    compare(dateOf(b), dateOf(a)) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
