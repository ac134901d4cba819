import { addMonths, type Day } from '../../../shared/days.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import { viDatum } from '../service/vi-datum.js';
import { werkdagNa, type Verloop } from './verloop.js';

/**
 * When DJI told the reclassering of the release, and which day it expected: four weeks before, for who is in for more than three months
 * (Reclasseringsregeling 1995 art. 11 lid 2). Mostly in time, sometimes late, seldom forgotten.
 */
export function syntheticAankondiging({
  traject,
  zonderRechtmatigVerblijf,
  laatsteDag,
}: Verloop): { op: Day; voor: Day } | null {
  const { insluitingsdatum, verwachteEinddatum, werkelijkeEinddatum } = traject;
  if (!verwachteEinddatum || !traject.reclasseringsorganisatie) return null;
  const random = seededRandom(seedOf(`aankondiging ${traject.seed}`));
  const dagen = random.weighted([
    [random.int(29, 45), 84],
    [random.int(4, 26), 12],
    [null, 4],
  ]);
  const voor =
    viDatum({ ...traject, zonderRechtmatigVerblijf }).viDatum ??
    werkelijkeEinddatum ??
    verwachteEinddatum;
  if (dagen === null || voor <= addMonths(insluitingsdatum, 3)) return null;
  const op = werkdagNa(voor, -dagen);
  return op <= laatsteDag ? { op, voor } : null;
}
