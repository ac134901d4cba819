import type { Day } from '../../../../shared/days.js';
import type { DetentieFeit, Feiten } from './feiten.js';

/** The stays that had begun on the peildatum; none too without an answer of DJI. */
export const begonnenDetenties = ({
  detenties,
  peildatum,
}: Feiten): DetentieFeit[] =>
  (detenties ?? []).filter(
    ({ insluitingsdatum }) => insluitingsdatum <= peildatum,
  );

/** The stay that the person is in on the peildatum: the latest, if there should be more. */
export const lopendeDetentie = (feiten: Feiten): DetentieFeit | null =>
  begonnenDetenties(feiten)
    .filter(
      ({ werkelijkeEinddatum: einde }) => !bereikt(einde, feiten.peildatum),
    )
    .sort(laatsteEerst(({ insluitingsdatum }) => insluitingsdatum))[0] ?? null;

/** The stay that ended last, if he is in none; `null` as long as he is in one. */
export const laatsteDetentie = (feiten: Feiten): BeeindigdeDetentie | null =>
  lopendeDetentie(feiten)
    ? null
    : (begonnenDetenties(feiten)
        .filter(isBeeindigd)
        .sort(
          laatsteEerst(({ werkelijkeEinddatum }) => werkelijkeEinddatum),
        )[0] ?? null);

export type BeeindigdeDetentie = DetentieFeit & { werkelijkeEinddatum: Day };

const isBeeindigd = (detentie: DetentieFeit): detentie is BeeindigdeDetentie =>
  detentie.werkelijkeEinddatum !== null;

/**
 * The first day from the peildatum on, on which a running stay is known or expected to end: v.i. or the expected end. `null` when no such
 * day is known, or when they have all passed.
 */
export const ontslagdag = (
  { werkelijkeEinddatum, viDatum, verwachteEinddatum }: DetentieFeit,
  peildatum: Day,
): Day | null =>
  werkelijkeEinddatum ??
  [viDatum, verwachteEinddatum]
    .filter((dag) => dag !== null)
    .filter((dag) => dag >= peildatum)
    .sort()[0] ??
  null;

export const bereikt = (datum: Day | null, dag: Day): boolean =>
  datum !== null && datum <= dag;

/** Ids break ties, so that the order in which a partner answers does not matter. */
const laatsteEerst =
  <D extends DetentieFeit>(datumVan: (detentie: D) => Day) =>
  (a: D, b: D): number =>
    compare(datumVan(b), datumVan(a)) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
