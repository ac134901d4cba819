import type { Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type {
  LokaleInvullingVastleggenInput,
  Normeenheid,
} from '../schema.generated.js';
import type { Normen } from '../normen.js';
import { requireNorm } from './find-norm.js';
import { checkText } from './input-checks.js';
import { isStricter } from './stricter.js';

type ValidatedInvulling = Pick<
  LokaleInvullingEntity,
  | 'norm'
  | 'aantal'
  | 'eenheid'
  | 'contactpunt'
  | 'werkafspraak'
  | 'grondslag'
  | 'geldtVanaf'
>;

/** Validates the input. Throws REGEL, or ONBEKEND for the norm. */
export function validateLokaleInvulling(
  input: LokaleInvullingVastleggenInput,
  normen: Normen,
  currentDay: Day,
): ValidatedInvulling {
  const { contactpunt, werkafspraak, grondslag, geldtVanaf } = input;
  const [first, second] = [
    ...([input.norm, input.aantal, input.eenheid].some((part) => part != null)
      ? ['norm']
      : []),
    ...(contactpunt == null ? [] : ['contactpunt']),
    ...(werkafspraak == null ? [] : ['werkafspraak']),
  ];
  if (!first || second)
    throw new DomainError(
      'REGEL',
      'Geef een norm met een termijn, of een contactpunt, of een werkafspraak.',
      second ?? 'norm',
    );
  if (geldtVanaf < currentDay)
    throw new DomainError(
      'REGEL',
      'Een lokale invulling kan niet gelden vanaf een dag die al voorbij is.',
      'geldtVanaf',
    );
  return {
    ...(first === 'norm'
      ? validateTermijn(input, normen)
      : { norm: null, aantal: null, eenheid: null }),
    contactpunt:
      contactpunt == null
        ? null
        : checkText(contactpunt, 'Een contactpunt', 'contactpunt'),
    werkafspraak:
      werkafspraak == null
        ? null
        : checkText(werkafspraak, 'Een werkafspraak', 'werkafspraak'),
    grondslag: checkText(grondslag, 'De grondslag', 'grondslag'),
    geldtVanaf,
  };
}

const allowedUnits: readonly Normeenheid[] = [
  'KALENDERDAGEN',
  'WEKEN',
  'MAANDEN',
  'WERKDAGEN',
];
const maxAantal = 366;

function validateTermijn(
  { norm: code, aantal, eenheid, geldtVanaf }: LokaleInvullingVastleggenInput,
  normen: Normen,
): Pick<ValidatedInvulling, 'norm' | 'aantal' | 'eenheid'> {
  if (code == null || aantal == null || eenheid == null)
    throw new DomainError(
      'REGEL',
      'Een termijn heeft een norm, een aantal en een eenheid.',
      'norm',
    );
  if (!allowedUnits.includes(eenheid))
    throw new DomainError(
      'REGEL',
      'Een lokale termijn telt kalenderdagen, weken, maanden of werkdagen.',
      'eenheid',
    );
  if (aantal < 1 || aantal > maxAantal)
    throw new DomainError(
      'REGEL',
      `Het aantal is 1 tot ${maxAantal}.`,
      'aantal',
    );
  const norm = requireNorm(normen, code, geldtVanaf);
  if (!isStricter(norm, aantal, eenheid))
    throw new DomainError(
      'REGEL',
      'Een lokale termijn kan alleen aantoonbaar strenger zijn dan de norm.',
      'aantal',
    );
  return { norm: code, aantal, eenheid };
}

/** Throws REGEL if another local term for the same norm still applies on or after the first day of this one. */
export function checkNoOverlap(
  existing: readonly Pick<LokaleInvullingEntity, 'norm' | 'geldtTot'>[],
  { norm, geldtVanaf }: Pick<LokaleInvullingEntity, 'norm' | 'geldtVanaf'>,
): void {
  const overlaps = existing.some(
    (other) =>
      norm !== null &&
      other.norm === norm &&
      (other.geldtTot === null || other.geldtTot >= geldtVanaf),
  );
  if (overlaps)
    throw new DomainError(
      'REGEL',
      'Voor deze norm geldt dan al een lokale termijn; beëindig die eerst.',
      'norm',
    );
}
