import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { Dossier } from './dossier.js';
import { aanvragen, type Aanvraag } from './aanvragen.js';
import type { SyntheticClient } from './client.js';
import {
  momentOp,
  naStappen,
  type Stap,
} from '../../../shared/demo/geschiedenis.js';
import { syntheticMeldingen } from './meldingen.js';

/** On this day OXREC was paused: no judgment rests on it from then on. */
const oxrecGepauzeerdOp = '2026-02-12';

/** Made-up adviezen, most in time, some late, some withdrawn, some still to come. */
export function syntheticAdviezen(
  random: Random,
  client: SyntheticClient,
): Pick<Dossier, 'adviezen' | 'wijzigingen' | 'meldingen'> {
  const made = aanvragen(random, client).map((aanvraag) => ({
    aanvraag,
    ...naStappen<AdviesEntity>(
      'advies',
      aangevraagd(aanvraag, client),
      verloop(random, aanvraag, client),
      client.day,
    ),
  }));
  return {
    adviezen: made.map(({ record }) => record),
    wijzigingen: made.flatMap(({ wijzigingen }) => wijzigingen),
    meldingen: made.flatMap(({ aanvraag }) =>
      syntheticMeldingen(aanvraag, client),
    ),
  };
}

const aangevraagd = (
  { soort, aangevraagdOp, uiterlijkOp }: Aanvraag,
  { id, organisatie, day }: SyntheticClient,
): Omit<AdviesEntity, 'versie' | 'peildatum'> => ({
  id: demoUuid(`advies ${id} ${soort}`),
  vastgelegdTijdstip: momentOp(aangevraagdOp, day),
  justitiabeleId: id,
  soort,
  organisatie,
  status: 'AANGEVRAAGD',
  aangevraagdOp,
  uiterlijkOp,
  uitgebrachtOp: null,
  risico: null,
  instrument: null,
  instrumentversie: null,
  fictief: true,
});

/** What became of a request until now. Whoever is released needs no advice any more: what is open then is withdrawn. */
function verloop(
  random: Random,
  { soort, aangevraagdOp, uiterlijkOp }: Aanvraag,
  { traject: { werkelijkeEinddatum }, day }: SyntheticClient,
): Stap<AdviesEntity>[] {
  const termijn = daysBetween(aangevraagdOp, uiterlijkOp);
  const opgepakt = addDays(
    aangevraagdOp,
    random.int(0, Math.ceil(termijn / 2)),
  );
  const klaar = addDays(
    uiterlijkOp,
    random.weighted([
      [-random.int(0, Math.ceil(termijn / 3)), 82],
      [random.int(1, 35), 18],
    ]),
  );
  const ingetrokken = random.chance(0.05);
  const uitgebracht: Stap<AdviesEntity> = {
    op: klaar,
    change: {
      status: 'UITGEBRACHT',
      uitgebrachtOp: klaar,
      ...oordeel(random, soort, klaar),
    },
  };
  const withdrawn = (op: Day): Stap<AdviesEntity> => ({
    op,
    change: { status: 'INGETROKKEN' },
  });
  const last = ingetrokken ? withdrawn(klaar) : uitgebracht;
  const stappen: Stap<AdviesEntity>[] = [
    { op: opgepakt, change: { status: 'IN_BEHANDELING' } },
    last,
  ];
  const einde = werkelijkeEinddatum ?? day;
  const gebeurd = stappen.filter(({ op }) => op <= day && op <= einde);
  return werkelijkeEinddatum !== null && !gebeurd.includes(last)
    ? [...gebeurd, withdrawn(werkelijkeEinddatum)]
    : gebeurd;
}

/** A vroeghulp report often comes without a judgment: there is no time for one. */
function oordeel(
  random: Random,
  soort: Aanvraag['soort'],
  op: Day,
): Pick<AdviesEntity, 'risico' | 'instrument' | 'instrumentversie'> {
  const risico = random.weighted<NonNullable<AdviesEntity['risico']>>([
    ['LAAG', 3],
    ['GEMIDDELD', 4],
    ['HOOG', 3],
  ]);
  const zonder = random.chance(soort === 'VOORGELEIDING' ? 0.6 : 0.05);
  const oxrec = random.chance(0.4) && op < oxrecGepauzeerdOp;
  if (zonder) return { risico: null, instrument: null, instrumentversie: null };
  return oxrec
    ? { risico, instrument: 'OXREC', instrumentversie: '1.0' }
    : { risico, instrument: 'RISC', instrumentversie: '5.0' };
}
