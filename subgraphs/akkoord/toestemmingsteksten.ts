import { parties } from '../../shared/access/parties.js';
import type { Partij } from '../../shared/access/partij.js';
import type { Toestemmingsoort } from './schema.generated.js';

/** What a justitiabele reads about a consent. */
export interface Toestemmingstekst {
  soort: Toestemmingsoort;
  versie: number;
  tekst: string;
  tekstBijIntrekken: string;
}

/**
 * Who can get a consent. The reclassering contacts the family and an employer with consent only; own goals are shared with those whom the
 * justitiabele chooses. The plan and the basisvoorwaarden rest on Pbw art. 18a: there is no kind for them.
 */
export const receiversOf: Readonly<
  Record<Toestemmingsoort, readonly Partij[]>
> = {
  CONTACT_FAMILIE: ['RECLASSERING'],
  CONTACT_WERKGEVER: ['RECLASSERING'],
  EIGEN_DOELEN_DELEN: parties
    .filter(({ roles }) => roles.length > 0)
    .map(({ code }) => code as Partij),
};

const voluntary =
  'U hoeft dit niet goed te vinden. Zegt u nee, dan verandert er niets aan uw plan of hulp. U kunt altijd stoppen.';

/**
 * Every text that was ever shown, for a jurist and an editor to read. A row is never changed or taken away: a consent refers to it. Another
 * text is a next version at the end of its kind.
 */
export const toestemmingsteksten: readonly Toestemmingstekst[] = [
  {
    soort: 'CONTACT_FAMILIE',
    versie: 1,
    tekst: `De reclassering mag met uw familie praten over uw terugkeer. ${voluntary}`,
    tekstBijIntrekken:
      'De reclassering mag vanaf nu niet meer met uw familie praten. Wat al is besproken, blijft besproken.',
  },
  {
    soort: 'CONTACT_WERKGEVER',
    versie: 1,
    tekst: `De reclassering mag met uw werkgever praten over uw werk. ${voluntary}`,
    tekstBijIntrekken:
      'De reclassering mag vanaf nu niet meer met uw werkgever praten. Wat al is besproken, blijft besproken.',
  },
  {
    soort: 'EIGEN_DOELEN_DELEN',
    versie: 1,
    tekst: `Deze organisatie mag de doelen zien die u zelf hebt gekozen. ${voluntary}`,
    tekstBijIntrekken:
      'Deze organisatie ziet uw eigen doelen vanaf nu niet meer.',
  },
];

/** The version with which consent is given now. */
export const isHuidig = ({ soort, versie }: Toestemmingstekst): boolean =>
  toestemmingsteksten.every(
    (other) => other.soort !== soort || other.versie <= versie,
  );

/** A text that was shown once. */
export function toestemmingstekst(
  soort: Toestemmingsoort,
  versie: number,
): Toestemmingstekst {
  const found = toestemmingsteksten.find(
    (each) => each.soort === soort && each.versie === versie,
  );
  if (!found) throw new Error(`There is no text ${soort} ${versie}.`);
  return found;
}
