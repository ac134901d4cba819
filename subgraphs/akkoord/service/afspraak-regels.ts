import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { today, type Day } from '../../../shared/days.js';
import {
  conflict,
  DomainErrorData,
} from '../../../shared/graphql/domain-error.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { Afspraakact, Afspraakstatus } from '../schema.generated.js';

type Vervolg = Exclude<Afspraakact, 'VASTGELEGD'>;
interface Regel {
  /** Whether the promising organisation itself acts, or another one. */
  door: 'EIGEN' | 'ANDER';
  bij: readonly Afspraakstatus[];
  weigering: string;
}

const lopend = ['OPEN', 'AANVAARD'] as const;
const regels: Record<Vervolg, Regel> = {
  NAGEKOMEN: {
    door: 'EIGEN',
    bij: lopend,
    weigering:
      'Alleen de organisatie die de afspraak maakte, kan haar nakomen.',
  },
  INGETROKKEN: {
    door: 'EIGEN',
    bij: lopend,
    weigering:
      'Alleen de organisatie die de afspraak maakte, kan haar intrekken.',
  },
  AANVAARD: {
    door: 'ANDER',
    bij: ['OPEN'],
    weigering:
      'Alleen een andere betrokken organisatie kan een afspraak aanvaarden.',
  },
  HERINNERD: {
    door: 'ANDER',
    bij: lopend,
    weigering:
      'Alleen een andere betrokken organisatie kan aan een afspraak herinneren.',
  },
};

const nietMeer: Record<Afspraakstatus, string> = {
  OPEN: 'Deze afspraak staat open.',
  AANVAARD: 'Deze afspraak is al aanvaard.',
  NAGEKOMEN: 'Deze afspraak is al nagekomen.',
  INGETROKKEN: 'Deze afspraak is ingetrokken.',
};

type Belofte = Pick<
  AfspraakEntity,
  'partij' | 'organisatie' | 'versie' | 'status'
>;

/**
 * Whether the caller may do this to a promise about a person he sees, now. Throws REGEL for who may not and for a status that does not
 * allow it, CONFLICT for another version.
 */
export function checkAct(
  afspraak: Belofte,
  caller: Caller,
  versie: number,
  act: Vervolg,
): void {
  const { door, bij, weigering } = regels[act];
  const organisatie = organisationOf(caller);
  const eigen =
    afspraak.partij === organisatie?.partij &&
    afspraak.organisatie === organisatie.organisatie;
  if (!organisatie || eigen !== (door === 'EIGEN'))
    throw new DomainErrorData('REGEL', weigering, 'afspraak');
  if (afspraak.versie !== versie) throw conflict();
  if (!bij.includes(afspraak.status))
    throw new DomainErrorData('REGEL', nietMeer[afspraak.status], 'afspraak');
}

/** Whether its day passed before it was kept or withdrawn. Nothing happens to a promise after that, so `peildatum` tells when. */
export function teLaat(
  {
    uiterlijkOp,
    status,
    nagekomenOp,
    peildatum,
  }: Pick<
    AfspraakEntity,
    'uiterlijkOp' | 'status' | 'nagekomenOp' | 'peildatum'
  >,
  vandaag: Day,
): boolean {
  const einde = status === 'INGETROKKEN' ? today(new Date(peildatum)) : vandaag;
  return (nagekomenOp ?? einde) > uiterlijkOp;
}
