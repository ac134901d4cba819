import { addDays, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import type { WerkstrafEntity } from '../entities/werkstraf.js';
import type { Dossier } from './dossier.js';
import type { SyntheticClient } from './client.js';
import { momentOn } from '../../../shared/demo/history.js';

/** Synthetic werkstraffen and gedragsinterventies, for a few people. */
export const syntheticWerkstraffen = (
  random: Random,
  client: SyntheticClient,
): Pick<Dossier, 'werkstraffen' | 'gedragsinterventies'> => ({
  werkstraffen: werkstraf(random, client),
  gedragsinterventies: gedragsinterventie(random, client),
});

/** Vervangende hechtenis often replaces hours that were not worked; others finished their werkstraf long before. */
function werkstraf(
  random: Random,
  {
    id,
    organisatie,
    day,
    traject: { titel, straf, insluitingsdatum },
  }: SyntheticClient,
): WerkstrafEntity[] {
  const uren = random.int(2, 12) * 20;
  const share = random.next();
  const before = random.int(300, 900);
  const isSubstitute = titel === 'VERVANGENDE_HECHTENIS';
  if (!random.chance(isSubstitute ? 0.6 : 0.06)) return [];
  const opgelegdOp =
    isSubstitute && straf
      ? straf.uitspraakdatum
      : addDays(insluitingsdatum, -before);
  const afgerondOp = isSubstitute ? null : addDays(opgelegdOp, 200);
  return [
    {
      id: demoUuid(`werkstraf ${id}`),
      ...recordedOn(opgelegdOp, afgerondOp, day),
      organisatie,
      justitiabeleId: id,
      uren,
      gewerkteUren: isSubstitute ? Math.floor(share * uren) : uren,
      opgelegdOp,
      afgerondOp,
      afronding: isSubstitute ? null : 'VOLTOOID',
      fictief: true,
    },
  ];
}

/** During a longer stay, after the judgment. */
function gedragsinterventie(
  random: Random,
  { id, organisatie, traject, day }: SyntheticClient,
): GedragsinterventieEntity[] {
  const delay = random.int(60, 200);
  const duration = random.int(56, 98);
  const naam = random.pick([
    'Cognitieve vaardigheden (CoVa)',
    'Andere erkende gedragsinterventie',
    'Arbeidsvaardigheden',
  ]);
  const { titel, straf, insluitingsdatum, werkelijkeEinddatum } = traject;
  const from =
    straf && straf.uitspraakdatum > insluitingsdatum
      ? straf.uitspraakdatum
      : insluitingsdatum;
  const gestartOp: Day = addDays(from, delay);
  const afgerondOp = addDays(gestartOp, duration);
  const isSentenced = titel === 'GEVANGENISSTRAF' || titel === 'ISD_MAATREGEL';
  if (!random.chance(0.35) || !isSentenced) return [];
  if (gestartOp > day) return [];
  if (werkelijkeEinddatum && afgerondOp > werkelijkeEinddatum) return [];
  const endedOn = afgerondOp <= day ? afgerondOp : null;
  return [
    {
      id: demoUuid(`gedragsinterventie ${id}`),
      ...recordedOn(gestartOp, endedOn, day),
      organisatie,
      justitiabeleId: id,
      naam,
      gestartOp,
      afgerondOp: endedOn,
      afronding: endedOn === null ? null : 'VOLTOOID',
      fictief: true,
    },
  ];
}

/** Recorded when it began, and changed once when it ended. */
const recordedOn = (begin: Day, end: Day | null, day: Day) => ({
  versie: end ? 2 : 1,
  peildatum: momentOn(end ?? begin, day),
  vastgelegdTijdstip: momentOn(begin, day),
});
