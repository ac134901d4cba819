import type { EntityManager } from 'typeorm';
import { Betrokkenheid } from '../../shared/betrokkenheid.js';
import { addDays, startOfDay, type Day } from '../../shared/days.js';
import { betrokkenhedenOf } from '../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../shared/demo/person-id.js';
import { seededRandom, type Random } from '../../shared/demo/random.js';
import type { Traject } from '../../shared/demo/traject.js';
import { inChunks } from '../../shared/import-reader.js';
import { Wijziging } from '../../shared/record.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { DossierEntity } from './entities/dossier.js';
import type { BasisvoorwaardeSoort } from './schema.generated.js';

/** Akkoord's rows for made-up people; all of them follow from the traject. */
export interface Verzonnen {
  dossiers: DossierEntity[];
  betrokkenheden: Betrokkenheid[];
  afspraken: AfspraakEntity[];
  wijzigingen: Wijziging[];
}

/** What akkoord would hold of people whose way is `traject`, as it stands on `day`. The same input gives the same rows. */
export function verzonnen(
  people: readonly { id: string; traject: Traject; day: Day }[],
): Verzonnen {
  const afspraken = people.flatMap(verzonnenAfspraken);
  return {
    dossiers: people.map(({ id, traject }) => ({
      ...recordFrom(id, traject.insluitingsdatum),
      onderAkkoordSinds: traject.insluitingsdatum,
      fictief: true,
    })),
    betrokkenheden: people.flatMap(betrokkenhedenOf),
    afspraken,
    wijzigingen: afspraken.flatMap(geschiedenis),
  };
}

/** Call it inside `database.write`. */
export async function insertVerzonnen(
  manager: EntityManager,
  rows: Verzonnen,
): Promise<void> {
  for (const chunk of inChunks(rows.dossiers))
    await manager.insert(DossierEntity, chunk);
  for (const chunk of inChunks(rows.betrokkenheden))
    await manager.insert(Betrokkenheid, chunk);
  for (const chunk of inChunks(rows.afspraken))
    await manager.insert(AfspraakEntity, chunk);
  for (const chunk of inChunks(rows.wijzigingen))
    await manager.insert(Wijziging, chunk);
}

type Belofte = [basisvoorwaarde: BasisvoorwaardeSoort | null, tekst: string];

const beloften: Record<'DJI' | 'RECLASSERING' | 'GEMEENTE', Belofte[]> = {
  DJI: [
    ['IDENTITEITSBEWIJS', 'Aanvraag van een identiteitskaart voorbereiden.'],
    ['WERK_EN_INKOMEN', 'Aanmelden bij het re-integratiecentrum.'],
    ['SOCIAAL_NETWERK', 'Gesprek met de familie over de terugkeer plannen.'],
  ],
  RECLASSERING: [
    [null, 'Kennismaken in de inrichting.'],
    ['ONDERDAK', 'Mogelijkheden voor begeleid wonen doorgeven.'],
    ['SOCIAAL_NETWERK', 'Het steunende netwerk in kaart brengen.'],
  ],
  GEMEENTE: [
    ['ONDERDAK', 'Een plek voor de eerste nacht na ontslag regelen.'],
    ['WERK_EN_INKOMEN', 'Aanvraag van bijstand klaarzetten.'],
    ['SCHULDEN', 'Eerste gesprek over schuldhulp voeren.'],
    ['ZORG', 'De zorgverzekering na ontslag laten ingaan.'],
  ],
};

/** One or two promises of each organisation involved, made during detention: most kept, some late, overdue or withdrawn. */
function verzonnenAfspraken({
  id,
  traject,
  day,
}: {
  id: string;
  traject: Traject;
  day: Day;
}): AfspraakEntity[] {
  const random = seededRandom(traject.seed);
  const gemeente = traject.gemeenteVanVestiging ?? traject.gemeenteVanHerkomst;
  const organisaties = [
    ['DJI', traject.inrichting],
    ['RECLASSERING', traject.reclasseringsorganisatie],
    ['GEMEENTE', gemeente],
  ] as const;
  const since = traject.overplaatsingsdatum ?? traject.insluitingsdatum;
  const until = traject.werkelijkeEinddatum ?? day;
  return organisaties.flatMap(([partij, organisatie]) => {
    const van = random.int(0, beloften[partij].length - 1);
    const gekozen = beloften[partij].slice(van, van + random.int(1, 2));
    return gekozen.flatMap(([basisvoorwaarde, omschrijving]) => {
      const vastgelegd = addDays(since, random.int(3, 40));
      const verloop = verloopFor(random, vastgelegd, day);
      if (organisatie === null || vastgelegd >= until) return [];
      return {
        ...recordFrom(
          demoUuid(`afspraak ${id} ${omschrijving}`),
          vastgelegd,
          verloop.gewijzigd,
        ),
        justitiabeleId: id,
        omschrijving,
        partij,
        organisatie,
        basisvoorwaarde,
        uiterlijkOp: verloop.uiterlijkOp,
        status: verloop.status,
        nagekomenOp: verloop.status === 'NAGEKOMEN' ? verloop.gewijzigd : null,
        fictief: true,
      };
    });
  });
}

/** How a promise went; what would have happened after `day` has not happened. */
function verloopFor(random: Random, vastgelegd: Day, day: Day) {
  const termijn = random.int(14, 90);
  const uiterlijkOp = addDays(vastgelegd, termijn);
  const status = random.weighted([
    ['NAGEKOMEN', 75],
    ['OPEN', 15],
    ['INGETROKKEN', 10],
  ] as const);
  const gewijzigd = addDays(
    vastgelegd,
    random.int(1, random.chance(0.85) ? termijn : termijn + 20),
  );
  if (status === 'OPEN' || gewijzigd >= day)
    return { uiterlijkOp, status: 'OPEN', gewijzigd: null } as const;
  return { uiterlijkOp, status, gewijzigd };
}

/** Recorded at the beginning of a day, and changed once when `changed` is given. */
const recordFrom = (id: string, recorded: Day, changed: Day | null = null) => ({
  id,
  versie: changed === null ? 1 : 2,
  peildatum: startOfDay(changed ?? recorded),
  vastgelegdTijdstip: startOfDay(recorded),
});

/** What the one change of a promise was, as `changeRecord` would have kept it. */
function geschiedenis(afspraak: AfspraakEntity): Wijziging[] {
  const { id: recordId, versie, status, nagekomenOp, peildatum } = afspraak;
  if (versie === 1) return [];
  const velden: [string, string | null, string | null][] = [
    ['status', 'OPEN', status],
    ['nagekomenOp', null, nagekomenOp],
  ];
  return velden
    .filter(([, oud, nieuw]) => oud !== nieuw)
    .map(([veld, oud, nieuw]) => ({
      id: demoUuid(`wijziging ${recordId} ${veld}`),
      tabel: 'afspraak',
      recordId,
      versie,
      veld,
      oud: JSON.stringify(oud),
      nieuw: JSON.stringify(nieuw),
      bekendSinds: peildatum,
    }));
}
