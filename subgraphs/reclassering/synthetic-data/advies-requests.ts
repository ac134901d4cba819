import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Adviessoort } from '../schema.generated.js';
import { estimatedViDatum, type SyntheticClient } from './client.js';

/** A request for advice in the course of a detention. */
export interface AdviesRequest {
  soort: Adviessoort;
  aangevraagdOp: Day;
  uiterlijkOp: Day;
}

/** Synthetic requests, earliest first; none after `day` or after release. */
export function adviesRequests(
  random: Random,
  client: SyntheticClient,
): AdviesRequest[] {
  const { werkelijkeEinddatum } = client.traject;
  const last =
    werkelijkeEinddatum && werkelijkeEinddatum < client.day
      ? werkelijkeEinddatum
      : client.day;
  return [
    ...voorgeleiding(random, client),
    ...zitting(random, client),
    ...verlof(random, client),
    ...penitentiairProgramma(random, client),
    ...invrijheidstelling(random, client),
  ].filter(
    ({ aangevraagdOp, uiterlijkOp }) =>
      aangevraagdOp <= last && aangevraagdOp < uiterlijkOp,
  );
}

/** Vroeghulp: within days after the arrest, for people who were not sentenced yet. */
function voorgeleiding(
  random: Random,
  { traject: { insluitingsdatum, titel, straf } }: SyntheticClient,
): AdviesRequest[] {
  const isNotSentenced =
    titel === 'VOORLOPIGE_HECHTENIS' ||
    (straf !== null && straf.uitspraakdatum > insluitingsdatum);
  if (!random.chance(0.7) || !isNotSentenced) return [];
  return [
    {
      soort: 'VOORGELEIDING',
      aangevraagdOp: insluitingsdatum,
      uiterlijkOp: addDays(insluitingsdatum, 3),
    },
  ];
}

/** For the judge: some weeks before the judgment, or while it is awaited. */
function zitting(
  random: Random,
  { traject: { insluitingsdatum, titel, straf } }: SyntheticClient,
): AdviesRequest[] {
  const weeks = random.int(5, 9);
  if (!random.chance(0.75)) return [];
  if (straf) {
    const early = addDays(straf.uitspraakdatum, -7 * weeks);
    const arrested = straf.uitspraakdatum > insluitingsdatum;
    return [
      {
        soort: 'ZITTING',
        aangevraagdOp:
          arrested && early < insluitingsdatum
            ? addDays(insluitingsdatum, 4)
            : early,
        uiterlijkOp: addDays(straf.uitspraakdatum, -7),
      },
    ];
  }
  if (titel === 'VERVANGENDE_HECHTENIS') return [];
  const isJudged =
    titel === 'ISD_MAATREGEL' || titel === 'TBS_MET_DWANGVERPLEGING';
  const offset = isJudged ? -14 * weeks : 3 * weeks;
  return [
    {
      soort: 'ZITTING',
      aangevraagdOp: addDays(insluitingsdatum, offset),
      uiterlijkOp: addDays(insluitingsdatum, offset + 49),
    },
  ];
}

/** Re-integratieverlof towards the end of a longer sentence. */
function verlof(random: Random, client: SyntheticClient): AdviesRequest[] {
  const wanted = random.chance(0.55);
  const before = random.int(180, 300);
  const vi = estimatedViDatum(client);
  const { straf } = client.traject;
  if (!wanted || !vi || !straf) return [];
  const aangevraagdOp = addDays(vi, -before);
  if (aangevraagdOp < straf.uitspraakdatum) return [];
  return [
    { soort: 'VERLOF', aangevraagdOp, uiterlijkOp: addDays(aangevraagdOp, 42) },
  ];
}

/** Sentences of six months to a year: at most the last two months in a penitentiair programma. */
function penitentiairProgramma(
  random: Random,
  {
    traject: { titel, straf, insluitingsdatum, verwachteEinddatum },
  }: SyntheticClient,
): AdviesRequest[] {
  const wanted = random.chance(0.6);
  const before = random.int(100, 130);
  if (titel !== 'GEVANGENISSTRAF' || !straf || !verwachteEinddatum) return [];
  const days = daysBetween(insluitingsdatum, verwachteEinddatum);
  if (!wanted || days < 180 || days > 366) return [];
  const aangevraagdOp = addDays(verwachteEinddatum, -before);
  return [
    {
      soort: 'PENITENTIAIR_PROGRAMMA',
      aangevraagdOp,
      uiterlijkOp: addDays(verwachteEinddatum, -68),
    },
  ];
}

/** So that the OM can decide before the day of v.i. */
function invrijheidstelling(
  random: Random,
  client: SyntheticClient,
): AdviesRequest[] {
  const before = random.int(126, 182);
  const margin = random.int(42, 63);
  const vi = estimatedViDatum(client);
  const { straf } = client.traject;
  if (!vi || !straf) return [];
  const early = addDays(vi, -before);
  const judged = addDays(straf.uitspraakdatum, 10);
  return [
    {
      soort: 'VOORWAARDELIJKE_INVRIJHEIDSTELLING',
      aangevraagdOp: early < judged ? judged : early,
      uiterlijkOp: addDays(vi, -margin),
    },
  ];
}
