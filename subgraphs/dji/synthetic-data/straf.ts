import { addDays, type Day } from '../../../shared/days.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import { computeEindverlof } from '../service/eindverlof.js';
import { firstMaatregelen } from '../service/first-maatregelen.js';
import { strafColumns, type Straf } from '../service/straf.js';

/** Nobody appeals: two weeks after the judgment. */
export const irrevocableOn = ({
  uitspraakdatum,
}: NonNullable<Traject['straf']>): Day => addDays(uitspraakdatum, 15);

/** The sentence as known on `day` or, when that is later, at the judgment; of the end of the stay by default. */
export const syntheticStraf = (
  { seed, straf }: Traject,
  day?: Day,
): Straf | null =>
  straf && {
    ...straf,
    onherroepelijkOp:
      day === undefined || irrevocableOn(straf) <= day
        ? irrevocableOn(straf)
        : null,
    eindverlofUitgesloten: seededRandom(seedOf(`eindverlof ${seed}`)).chance(
      0.2,
    ),
  };

/** By what eindverlof and the day of release are computed. */
export const columnsOf = (traject: Traject) => ({
  titel: traject.titel,
  insluitingsdatum: traject.insluitingsdatum,
  verwachteEinddatum: traject.verwachteEinddatum,
  ...strafColumns(syntheticStraf(traject)),
});

/** The first day of eindverlof; `null` for who has none. */
export const eindverlofVanaf = (traject: Traject): Day | null =>
  computeEindverlof(columnsOf(traject), firstMaatregelen).eindverlofVanaf;
