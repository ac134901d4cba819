import { today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { DienstRegelenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { openDienst } from './open-dienst.js';

/** Throws REGEL if these days contradict the request or each other. */
export function checkRegelen(
  dienst: Pick<DienstEntity, 'aangevraagdOp' | 'eersteGesprekOp'>,
  {
    eersteGesprekOp,
    geregeldOp,
  }: Pick<DienstRegelenInput, 'eersteGesprekOp' | 'geregeldOp'>,
  day: Day,
): void {
  if (!eersteGesprekOp && !geregeldOp)
    throw new DomainError(
      'REGEL',
      'Geef de dag van het eerste gesprek of de dag waarop het geregeld is.',
      'geregeldOp',
    );
  for (const [veld, given] of Object.entries({ eersteGesprekOp, geregeldOp })) {
    if (given && given < dienst.aangevraagdOp)
      throw new DomainError(
        'REGEL',
        'Deze dag ligt voor de dag van de aanvraag.',
        veld,
      );
    if (given && given > day)
      throw new DomainError('REGEL', 'Deze dag ligt in de toekomst.', veld);
  }
  const gesprek = eersteGesprekOp ?? dienst.eersteGesprekOp;
  if (gesprek && geregeldOp && geregeldOp < gesprek)
    throw new DomainError(
      'REGEL',
      'De dienst kan niet voor het eerste gesprek geregeld zijn.',
      'geregeldOp',
    );
}

/** Records the day of the first conversation, the day on which the service was arranged, or both; the latter closes the request. */
export const dienstRegelen = (store: Store, input: DienstRegelenInput) =>
  store.unitOfWork(store.personOfDienst(input.dienst), async () => {
    const current = await openDienst(store, input);
    checkRegelen(current, input, today());
    const { versie, eersteGesprekOp, geregeldOp } = input;
    const dienst = await store.changeDienst(current, versie, {
      ...(eersteGesprekOp ? { eersteGesprekOp } : {}),
      ...(geregeldOp
        ? { geregeldOp, status: 'GEREGELD', openSoort: null }
        : {}),
    });
    return { dienst };
  });
