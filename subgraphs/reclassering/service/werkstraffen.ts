import { today } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { WerkstrafEntity } from '../entities/werkstraf.js';
import type {
  GewerkteUrenVastleggenInput,
  WerkstrafAfrondenInput,
  WerkstrafVastleggenInput,
} from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownRecord, requireOwnClient } from './own-record.js';
import { checkDay } from './voorwaarden.js';

/** Sr art. 22c: a werkstraf lasts 240 hours at most. */
const longest = 240;

/** Records a werkstraf that was imposed, and that the caller's organisation carries out. */
export const werkstrafVastleggen = (
  store: Store,
  input: WerkstrafVastleggenInput,
) =>
  store.unit(input.justitiabele, async () => {
    const { justitiabele, organisatie, uren, opgelegdOp } = input;
    await requireOwnClient(store, input);
    if (uren < 1 || uren > longest)
      throw new DomainError(
        'REGEL',
        `Een werkstraf duurt 1 tot ${longest} uur.`,
        'uren',
      );
    checkNotInFuture(opgelegdOp, 'opgelegdOp');
    const werkstraf: WerkstrafEntity = {
      ...newVersionedRow(),
      justitiabeleId: justitiabele,
      organisatie,
      uren,
      gewerkteUren: 0,
      opgelegdOp,
      afgerondOp: null,
      afronding: null,
      fictief: false,
    };
    await store.addWerkstraf(werkstraf);
    return { werkstraf };
  });

/** Sets the hours that were worked until now. */
export const gewerkteUrenVastleggen = (
  store: Store,
  input: GewerkteUrenVastleggenInput,
) =>
  changing(store, input, ({ uren }) => {
    const { gewerkteUren } = input;
    if (gewerkteUren < 0 || gewerkteUren > uren)
      throw new DomainError(
        'REGEL',
        `Geef het totaal van de gewerkte uren, van 0 tot ${uren}.`,
        'gewerkteUren',
      );
    return { gewerkteUren };
  });

/** Ends a werkstraf; done, when all hours were worked. */
export const werkstrafAfronden = (
  store: Store,
  input: WerkstrafAfrondenInput,
) =>
  changing(store, input, ({ opgelegdOp, uren, gewerkteUren }) => {
    const { afgerondOp, afronding } = input;
    checkDay(afgerondOp, {
      from: opgelegdOp,
      until: today(),
      veld: 'afgerondOp',
    });
    if (afronding === 'VOLTOOID' && gewerkteUren < uren)
      throw new DomainError(
        'REGEL',
        'Niet alle uren zijn gewerkt.',
        'afronding',
      );
    return { afgerondOp, afronding };
  });

const changing = (
  store: Store,
  { werkstraf: id, versie }: { werkstraf: string; versie: number },
  changeOf: (werkstraf: WerkstrafEntity) => Partial<WerkstrafEntity>,
) =>
  store.unit(store.personOfWerkstraf(id), async () => {
    const { found, organisatie } = ownRecord(
      store,
      await store.werkstraf(id),
      versie,
      { what: 'Deze werkstraf', veld: 'werkstraf' },
    );
    if (found.afgerondOp !== null)
      throw new DomainError(
        'REGEL',
        'Deze werkstraf is al afgerond.',
        'werkstraf',
      );
    return {
      werkstraf: await store.changeWerkstraf(found, versie, {
        ...changeOf(found),
        organisatie,
      }),
    };
  });

export function checkNotInFuture(day: string, veld: string): void {
  if (day > today())
    throw new DomainError(
      'REGEL',
      'Deze datum ligt in de toekomst; leg vast wat gebeurd is.',
      veld,
    );
}
