import { now, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import type { PlanVaststellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { refuseUnless, requireText } from './rules.js';

/** A goal as it was given; a text alone has nothing else. */
export type Plandoel = Pick<ReintegratiedoelEntity, 'omschrijving'> &
  Partial<
    Pick<
      ReintegratiedoelEntity,
      'basisvoorwaarde' | 'uiterlijkOp' | 'doorJustitiabeleZelf'
    >
  >;

/** Whether the goal is one of the current version of its plan. */
export const isCurrent = ({
  vervallenTijdstip,
}: Pick<ReintegratiedoelEntity, 'vervallenTijdstip'>): boolean =>
  vervallenTijdstip === null;

/** The goals of the input, trimmed and each once. Throws REGEL unless there are one to fifty, in one of the two lists. */
export function plandoelenOf({
  doelen,
  plandoelen,
}: Pick<PlanVaststellenInput, 'doelen' | 'plandoelen'>): Plandoel[] {
  if (doelen != null && plandoelen != null)
    throw new DomainError(
      'REGEL',
      'Geef de doelen in plandoelen of in doelen, niet in allebei.',
      'plandoelen',
    );
  const field = doelen ? 'doelen' : 'plandoelen';
  const given = doelen
    ? [...new Set(doelen.map((text) => text.trim()))].map(textAlone)
    : (plandoelen ?? []).map((doel) => ({
        omschrijving: doel.omschrijving.trim(),
        basisvoorwaarde: doel.basisvoorwaarde ?? null,
        uiterlijkOp: doel.uiterlijkOp ?? null,
        doorJustitiabeleZelf: doel.doorJustitiabeleZelf ?? false,
      }));
  refuseUnless(
    given.length > 0 && given.length <= 50,
    'Een plan heeft ten minste één en ten hoogste vijftig doelen.',
    field,
  );
  for (const { omschrijving } of given) requireText(omschrijving, field, 500);
  refuseUnless(
    new Set(given.map(({ omschrijving }) => omschrijving)).size ===
      given.length,
    'Een plan heeft elk doel één keer.',
    field,
  );
  return given;
}

const textAlone = (omschrijving: string): Plandoel => ({ omschrijving });

/** A goal lies ahead. One that stays may keep its day: that the day has passed is what the next version has to deal with. */
export function requireDaysAhead(
  doelen: readonly Plandoel[],
  known: readonly ReintegratiedoelEntity[],
  currentDay: Day,
): void {
  doelen.forEach(({ omschrijving, uiterlijkOp }, index) => {
    const kept = known.find((doel) => doel.omschrijving === omschrijving);
    refuseUnless(
      uiterlijkOp == null ||
        uiterlijkOp >= currentDay ||
        uiterlijkOp === kept?.uiterlijkOp,
      'De uiterste dag van een doel kan niet in het verleden liggen.',
      `plandoelen[${index}].uiterlijkOp`,
    );
  });
}

/** A goal with the same text keeps its row, reached or not; one that is left out lapses. `known` are those of the current version. */
export async function replaceDoelen(
  store: Store,
  planId: string,
  known: readonly ReintegratiedoelEntity[],
  given: readonly Plandoel[],
): Promise<void> {
  const vervallenTijdstip = now();
  const placed = given.map((doel, index) => ({
    ...doel,
    volgnummer: index + 1,
  }));
  for (const doel of known) {
    const next = placed.find(
      ({ omschrijving }) => omschrijving === doel.omschrijving,
    );
    if (!next) await store.changeDoel(doel, { vervallenTijdstip });
    else if (differs(doel, next)) await store.changeDoel(doel, next);
  }
  const stays = new Set(known.map(({ omschrijving }) => omschrijving));
  await store.insertDoelen(
    placed
      .filter(({ omschrijving }) => !stays.has(omschrijving))
      .map((doel) => ({
        basisvoorwaarde: null,
        uiterlijkOp: null,
        doorJustitiabeleZelf: false,
        ...doel,
        planId,
        behaaldOp: null,
        vervallenTijdstip: null,
      })),
  );
}

const differs = (
  doel: ReintegratiedoelEntity,
  change: Partial<ReintegratiedoelEntity>,
): boolean =>
  Object.entries(change).some(
    ([field, value]) => doel[field as keyof typeof change] !== value,
  );
