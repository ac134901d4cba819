import { addDays, type Day } from '../../../../shared/days.js';
import type {
  DetentieFeit,
  Feiten,
  MeldingFeit,
  SchuldhulpFeit,
  ToezichtFeit,
} from '../feiten/feiten.js';

/** The facts as of a day, without what happened after it. What is expected stays: it is known beforehand. */
export function totEnMet(feiten: Feiten, dag: Day): Feiten {
  const bereikt = (datum: Day | null) =>
    datum !== null && datum <= dag ? datum : null;
  const toen = (detentie: DetentieFeit): DetentieFeit => ({
    ...detentie,
    werkelijkeEinddatum: bereikt(detentie.werkelijkeEinddatum),
    screeningAfgerondOp: bereikt(detentie.screeningAfgerondOp),
    plan:
      detentie.plan && detentie.plan.vastgesteldOp <= dag
        ? detentie.plan
        : null,
    overleggen: detentie.overleggen.filter(({ datum }) => datum <= dag),
  });
  return {
    ...feiten,
    peildatum: dag,
    detenties:
      feiten.detenties
        ?.filter(({ insluitingsdatum }) => insluitingsdatum <= dag)
        .map(toen) ?? null,
    meldingen:
      feiten.meldingen?.filter(({ tijdstip }) => tijdstip.slice(0, 10) < dag) ??
      null,
    toezichten:
      feiten.toezichten?.map((toezicht): ToezichtFeit => ({
        ...toezicht,
        eersteContactOp: bereikt(toezicht.eersteContactOp),
        einddatum: bereikt(toezicht.einddatum),
      })) ?? null,
  };
}

/** The same facts a year on, with what came after the day: ends, contacts, talks, another stay, more meldingen and requests. */
export function metLatere(toen: Feiten, later: Feiten, dag: Day): Feiten {
  const na = addDays(dag, 1);
  const anders =
    <T>(verder: (een: T) => T, nieuw: readonly T[] | null) =>
    (lijst: readonly T[] | null) =>
      lijst && [...lijst.map(verder), ...(nieuw ?? [])];
  return {
    ...toen,
    peildatum: addDays(dag, 365),
    detenties: anders<DetentieFeit>(
      (detentie) => voortgezet(detentie, na),
      (later.detenties ?? []).map((detentie) => ({
        ...voortgezet(detentie, na),
        insluitingsdatum: na,
      })),
    )(toen.detenties),
    meldingen: anders<MeldingFeit>(
      (melding) => melding,
      (later.meldingen ?? []).map((melding) => ({
        ...melding,
        tijdstip: `${na}T12:00:00.000Z`,
        bevestigdTijdstip: `${na}T12:00:01.000Z`,
      })),
    )(toen.meldingen),
    adviezen: toen.adviezen && [...toen.adviezen, ...(later.adviezen ?? [])],
    toezichten: anders<ToezichtFeit>(
      (toezicht) => ({
        ...toezicht,
        eersteContactOp: toezicht.eersteContactOp ?? na,
        einddatum: toezicht.einddatum ?? na,
      }),
      later.toezichten,
    )(toen.toezichten),
    schuldhulp: anders<SchuldhulpFeit>(
      (verzoek) => ({
        ...verzoek,
        eersteGesprekOp: verzoek.eersteGesprekOp ?? na,
      }),
      later.schuldhulp,
    )(toen.schuldhulp),
  };
}

const voortgezet = (detentie: DetentieFeit, na: Day): DetentieFeit => ({
  ...detentie,
  werkelijkeEinddatum: detentie.werkelijkeEinddatum ?? na,
  screeningAfgerondOp: detentie.screeningAfgerondOp ?? na,
  plan: detentie.plan ?? { vastgesteldOp: na, gedeeldOp: null },
  overleggen: [
    ...detentie.overleggen,
    { id: null, soort: 'MDO', datum: na },
    { id: null, soort: 'TRAJECTGESPREK', datum: na },
  ],
});
