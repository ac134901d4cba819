import type { Day } from '../../../shared/days.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type {
  LokaleInvullingVastleggenInput,
  Normeenheid,
} from '../schema.generated.js';
import { bekendeNorm } from './bekende-norm.js';
import { tekst } from './invoer.js';
import { isStrenger } from './strenger.js';

type Inhoud = Pick<
  LokaleInvullingEntity,
  | 'norm'
  | 'aantal'
  | 'eenheid'
  | 'contactpunt'
  | 'werkafspraak'
  | 'grondslag'
  | 'geldtVanaf'
>;

/** What a gemeente agreed locally, checked. Throws REGEL, or ONBEKEND for the norm. */
export function inhoud(
  input: LokaleInvullingVastleggenInput,
  vandaag: Day,
): Inhoud {
  const { contactpunt, werkafspraak, grondslag, geldtVanaf } = input;
  const [eerste, tweede] = [
    ...([input.norm, input.aantal, input.eenheid].some((deel) => deel != null)
      ? ['norm']
      : []),
    ...(contactpunt == null ? [] : ['contactpunt']),
    ...(werkafspraak == null ? [] : ['werkafspraak']),
  ];
  if (!eerste || tweede)
    throw new DomainErrorData(
      'REGEL',
      'Geef een norm met een termijn, of een contactpunt, of een werkafspraak.',
      tweede ?? 'norm',
    );
  if (geldtVanaf < vandaag)
    throw new DomainErrorData(
      'REGEL',
      'Een lokale invulling kan niet gelden vanaf een dag die al voorbij is.',
      'geldtVanaf',
    );
  return {
    ...(eerste === 'norm'
      ? termijn(input)
      : { norm: null, aantal: null, eenheid: null }),
    contactpunt:
      contactpunt == null
        ? null
        : tekst(contactpunt, 'Een contactpunt', 'contactpunt'),
    werkafspraak:
      werkafspraak == null
        ? null
        : tekst(werkafspraak, 'Een werkafspraak', 'werkafspraak'),
    grondslag: tekst(grondslag, 'De grondslag', 'grondslag'),
    geldtVanaf,
  };
}

const eenheden: readonly Normeenheid[] = [
  'KALENDERDAGEN',
  'WEKEN',
  'MAANDEN',
  'WERKDAGEN',
];
const grootste = 366;

function termijn({
  norm: code,
  aantal,
  eenheid,
}: LokaleInvullingVastleggenInput): Pick<
  Inhoud,
  'norm' | 'aantal' | 'eenheid'
> {
  if (code == null || aantal == null || eenheid == null)
    throw new DomainErrorData(
      'REGEL',
      'Een termijn heeft een norm, een aantal en een eenheid.',
      'norm',
    );
  if (!eenheden.includes(eenheid))
    throw new DomainErrorData(
      'REGEL',
      'Een lokale termijn telt kalenderdagen, weken, maanden of werkdagen.',
      'eenheid',
    );
  if (aantal < 1 || aantal > grootste)
    throw new DomainErrorData(
      'REGEL',
      `Het aantal is 1 tot ${grootste}.`,
      'aantal',
    );
  const norm = bekendeNorm(code);
  if (!isStrenger(norm, aantal, eenheid))
    throw new DomainErrorData(
      'REGEL',
      'Een lokale termijn kan alleen aantoonbaar strenger zijn dan de norm.',
      'aantal',
    );
  return { norm: code, aantal, eenheid };
}

/** Throws REGEL when another term for the same norm holds on or after the day from which this one would. */
export function checkGeenOverlap(
  bestaande: readonly Pick<LokaleInvullingEntity, 'norm' | 'geldtTot'>[],
  { norm, geldtVanaf }: Pick<LokaleInvullingEntity, 'norm' | 'geldtVanaf'>,
): void {
  const overlapt = bestaande.some(
    (andere) =>
      norm !== null &&
      andere.norm === norm &&
      (andere.geldtTot === null || andere.geldtTot >= geldtVanaf),
  );
  if (overlapt)
    throw new DomainErrorData(
      'REGEL',
      'Voor deze norm geldt dan al een lokale termijn; beëindig die eerst.',
      'norm',
    );
}
