import type { Day } from '../../../shared/days.js';
import { seedOf } from '../../../shared/demo/random.js';
import {
  trajectFor,
  type TrajectOptions,
} from '../../../shared/demo/trajecten.js';
import type { ImportPersoon } from '../../../shared/import/import-line.js';
import { achttiendeVerjaardag, datumOf } from './partial-date.js';
import type { Persoonslijst, Rij } from './lo-gba.js';
import {
  eigenReisdocumenten,
  joinReisdocumenten,
  type Reisdocumenten,
} from './reisdocumenten.js';

/** All of a person that does not depend on who has him already. */
export interface Kandidaat {
  persoon: Omit<ImportPersoon, 'id' | 'peildatum' | 'traject'>;
  opties: TrajectOptions;
  /** His gemeente has merged since his record was written. */
  samengevoegd: boolean;
}

/** What a person is judged by, besides his own rows. */
export interface Maatstaf {
  peildatum: Day;
  reisdocumenten: Reisdocumenten;
  presentGemeente: (code: string) => string | null;
}

/** The line for a partner, with the traject counted from the day on which he first came. */
export function importPersoon(
  { persoon, opties }: Kandidaat,
  id: string | null,
  peildatum: Day,
): ImportPersoon {
  const seed = seedOf(persoon.bronsleutel);
  return {
    ...persoon,
    id,
    peildatum,
    traject: trajectFor(seed, peildatum, opties),
  };
}

/** Reads a person from his rows; they have been found readable. */
export function kandidaatOf(
  lijst: Persoonslijst,
  { presentGemeente, reisdocumenten }: Maatstaf,
): Kandidaat {
  const [rij] = lijst.rijen;
  const { get } = rij;
  const gemeente = elders(rij) ? null : presentGemeente(get('08.09.10'));
  const bsn = get('01.01.20') || null;
  const nederlander = isNederlander(lijst);
  const zonderRechtmatigVerblijf = !nederlander && get('10.39.10') === '98';
  const nietVoor = achttiendeVerjaardag(get('01.03.10'));
  return {
    persoon: {
      soort: 'persoon',
      bronsleutel: `rvig:${lijst.label}`,
      bsn,
      voornamen: bekend(get('01.02.10')),
      voorvoegsel: bekend(get('01.02.30')),
      geslachtsnaam: get('01.02.40'),
      geboortedatum: datumOf(get('01.03.10')) ?? null,
      geheimhouding: /^[1-7]$/.test(get('07.70.10')),
      inOnderzoek: inOnderzoek(rij),
      nederlander,
      zonderRechtmatigVerblijf,
      gemeente,
      functieAdres: gemeente === null ? null : functieAdres(get('08.10.10')),
      reisdocumenten: joinReisdocumenten(
        eigenReisdocumenten(lijst),
        (bsn && reisdocumenten.byBsn.get(bsn)) || [],
      ),
    },
    opties: {
      gemeente,
      vrouw: get('01.04.10') === 'V',
      zonderRechtmatigVerblijf,
      ...(nietVoor && { nietVoor }),
    },
    samengevoegd: gemeente !== null && gemeente !== get('08.09.10'),
  };
}

/** A name of which nothing is known is blank or a full stop. */
export const bekend = (naam: string): string | null =>
  /^[.-]?$/.test(naam) ? null : naam;

/** Why he has no gemeente now; `null` when he lives in one. */
export function elders({
  get,
}: Rij): 'NIET_INGEZETENE' | 'OPGESCHORT' | 'GEEMIGREERD' | null {
  const reden = get('07.67.20');
  if (reden === 'R' || (reden === '' && get('08.09.10') === '1999'))
    return 'NIET_INGEZETENE';
  if (reden !== '' && reden !== 'E') return 'OPGESCHORT';
  return reden === 'E' || get('08.13.10') !== '' ? 'GEEMIGREERD' : null;
}

function functieAdres(code: string): ImportPersoon['functieAdres'] {
  if (code === 'B') return 'BRIEFADRES';
  return code === 'W' ? 'WOONADRES' : null;
}

/** Person or residence is under investigation, and that has not ended. */
const inOnderzoek = ({ get }: Rij): boolean =>
  (['01', '08'] as const).some(
    (categorie) =>
      get(`${categorie}.83.10`) !== '' && get(`${categorie}.83.30`) === '',
  );

/** Among the present nationalities (history left out) is the Dutch one (0001), or he is treated as a Dutchman (B). */
const isNederlander = ({ rijen }: Persoonslijst): boolean =>
  rijen.some(
    ({ get }, index) =>
      rijen[index - 1]?.get('04.H') !== '54' &&
      (get('04.05.10') === '0001' || get('04.65.10') === 'B'),
  );
