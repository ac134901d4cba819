import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom } from '../../../shared/demo/random.js';
import {
  addDays,
  addMonths,
  startOfDay,
  type Day,
} from '../../../shared/days.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { CorrectieverzoekEntity } from '../entities/correctieverzoek.js';
import { recordFrom, wijziging, type SyntheticPerson } from './rows.js';

const about: Readonly<
  Record<
    string,
    Pick<
      CorrectieverzoekEntity,
      'recordType' | 'recordId' | 'veld' | 'watNietKlopt'
    >
  >
> = {
  DJI: {
    recordType: 'Persoonsgegevens',
    recordId: null,
    veld: 'voornamen',
    watNietKlopt: 'Mijn tweede voornaam is verkeerd geschreven.',
  },
  RECLASSERING: {
    recordType: 'Toezicht',
    recordId: null,
    veld: 'ingangsdatum',
    watNietKlopt: 'Het toezicht begon een week later.',
  },
  GEMEENTE: {
    recordType: 'Basisvoorwaarde',
    recordId: 'ONDERDAK',
    veld: 'status',
    watNietKlopt: 'Ik heb al een woning.',
  },
};

/** One request of a quarter of the people, in the last three weeks before `day`; a third of them is answered. */
export function syntheticCorrectieverzoeken({
  id: justitiabeleId,
  traject,
  day,
}: SyntheticPerson): {
  correctieverzoek: CorrectieverzoekEntity;
  wijzigingen: Wijziging[];
}[] {
  const random = seededRandom(traject.seed + 4);
  const requestedOn = addDays(day, -random.int(5, 21));
  const isAnswered = random.chance(1 / 3);
  const isMade = random.chance(0.25);
  const owners = betrokkenhedenOf({ id: justitiabeleId, traject }).filter(
    ({ partij, vanaf, tot }) =>
      partij in about &&
      vanaf <= startOfDay(requestedOn) &&
      (tot === null || tot > startOfDay(day)),
  );
  const owner = owners[random.int(0, Math.max(0, owners.length - 1))];
  if (!isMade || !owner) return [];
  const id = demoUuid(`correctieverzoek ${justitiabeleId}`);
  const answeredOn = addDays(requestedOn, 3);
  const { partij, organisatie } = owner;
  const correctieverzoek: CorrectieverzoekEntity = {
    ...recordFrom(id, requestedOn),
    justitiabeleId,
    ...about[partij]!,
    partij,
    organisatie,
    uiterlijkOp: addMonths(requestedOn, 1),
    status: 'OPEN',
    reden: null,
    beantwoordTijdstip: null,
    fictief: true,
  };
  return [
    isAnswered
      ? answered(correctieverzoek, requestedOn, answeredOn)
      : { correctieverzoek, wijzigingen: [] },
  ];
}

function answered(open: CorrectieverzoekEntity, requestedOn: Day, on: Day) {
  const reden = 'U hebt gelijk. Wij hebben het aangepast.';
  const tijdstip = startOfDay(on);
  const change = wijziging('correctieverzoek', open.id, 2, on);
  return {
    correctieverzoek: {
      ...open,
      ...recordFrom(open.id, requestedOn, 2, on),
      status: 'INGEWILLIGD' as const,
      reden,
      beantwoordTijdstip: tijdstip,
    },
    wijzigingen: [
      change('status', 'OPEN', 'INGEWILLIGD'),
      change('reden', null, reden),
      change('beantwoordTijdstip', null, tijdstip),
    ],
  };
}
