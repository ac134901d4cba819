import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom } from '../../../shared/demo/random.js';
import { addDays, startOfDay, today } from '../../../shared/days.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { ToestemmingEntity } from '../entities/toestemming.js';
import type { Toestemmingsoort } from '../schema.generated.js';
import { receiversOf } from '../toestemmingsteksten.js';
import { recordFrom, wijziging, type SyntheticPerson } from './rows.js';

/** How often an organisation gets each consent. */
const chances: Readonly<Record<Toestemmingsoort, number>> = {
  CONTACT_FAMILIE: 0.4,
  CONTACT_WERKGEVER: 0.2,
  EIGEN_DOELEN_DELEN: 0.7,
};
const kinds = Object.keys(chances) as Toestemmingsoort[];

/** Consents to the organisations with a relation, one in eight of them withdrawn by `day`. */
export function syntheticToestemmingen({
  id: justitiabeleId,
  traject,
  day,
}: SyntheticPerson): {
  toestemming: ToestemmingEntity;
  wijzigingen: Wijziging[];
}[] {
  const random = seededRandom(traject.seed + 3);
  const relations = betrokkenhedenOf({ id: justitiabeleId, traject });
  return relations.flatMap(({ partij, organisatie, vanaf }) =>
    kinds.flatMap((soort) => {
      const isGiven = random.chance(chances[soort]);
      const givenOn = addDays(today(new Date(vanaf)), random.int(5, 30));
      const endedOn = addDays(givenOn, random.int(7, 60));
      const isWithdrawn = random.chance(1 / 8) && endedOn < day;
      if (!isGiven || givenOn >= day || !receiversOf[soort].includes(partij))
        return [];
      const key = `${partij} ${organisatie} ${vanaf}`;
      const id = demoUuid(`toestemming ${justitiabeleId} ${soort} ${key}`);
      const ended = startOfDay(endedOn);
      const toestemming: ToestemmingEntity = {
        ...(isWithdrawn
          ? recordFrom(id, givenOn, 2, endedOn)
          : recordFrom(id, givenOn)),
        justitiabeleId,
        soort,
        partij,
        organisatie,
        tekstVersie: 1,
        ingetrokkenTijdstip: isWithdrawn ? ended : null,
        fictief: true,
      };
      const change = wijziging('toestemming', id, 2, endedOn);
      return {
        toestemming,
        wijzigingen: isWithdrawn
          ? [change('ingetrokkenTijdstip', null, ended)]
          : [],
      };
    }),
  );
}
