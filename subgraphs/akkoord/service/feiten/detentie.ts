import type { Day } from '../../../../shared/days.js';
import type { DetentieFeit, Feiten } from './feiten.js';

const forensic: ReadonlySet<DetentieFeit['titel']> = new Set([
  'TBS_MET_DWANGVERPLEGING',
  'FORENSISCHE_ZORG',
]);

/** Whether he stays in a penitentiaire inrichting (Pbw), and not in a forensic institution (Bvt). */
export const isPenitentiair = ({ titel }: Pick<DetentieFeit, 'titel'>) =>
  !forensic.has(titel);

/** Whether he stays in an inrichting voor stelselmatige daders: there a verblijfsplan takes the place of the D&R-plan (Pbw art. 18c). */
export const isIsd = ({ titel }: Pick<DetentieFeit, 'titel'>) =>
  titel === 'ISD_MAATREGEL';

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

/** The days on which somebody can go: v.i., eindverlof and the expected end. In order; the first is the earliest on which he can. */
export const possibleReleaseDays = ({
  viDatum,
  eindverlofVanaf,
  verwachteEinddatum,
}: Pick<
  DetentieFeit,
  'viDatum' | 'eindverlofVanaf' | 'verwachteEinddatum'
>): Day[] =>
  [viDatum, eindverlofVanaf, verwachteEinddatum]
    .filter((day) => day !== null)
    .sort();

/** The first day, from the peildatum on, on which a detentie ends or can end. `null` if there is none. */
export const expectedOntslagdatum = (
  detentie: DetentieFeit,
  peildatum: Day,
): Day | null =>
  detentie.werkelijkeEinddatum ??
  possibleReleaseDays(detentie).find((day) => day >= peildatum) ??
  null;

export const isReached = (datum: Day | null, day: Day): boolean =>
  datum !== null && datum <= day;

/** Ids break ties, so that the order of a partner's response does not matter. */
const latestFirst =
  <D extends DetentieFeit>(dateOf: (detentie: D) => Day) =>
  (a: D, b: D): number =>
    compare(dateOf(b), dateOf(a)) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
