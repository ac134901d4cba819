import { isBsn } from '../../../shared/bsn.js';
import { today } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { MeldingAanGemeenteInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { currentCodes } from './current-codes.js';

type PersonFacts = Pick<
  InwonerEntity,
  'id' | 'gemeenteVanHerkomst' | 'gemeenteVanVestiging'
> & { bsn: string | null };

/**
 * Receives a melding: records its relations and, if one of them is with a gemeente, the person. Fields that the gemeente already has are not
 * overwritten, only missing ones filled in. A merged gemeente is replaced by its current successor, or nobody there would see the person.
 */
export const meldingOntvangen = (
  store: Store,
  input: MeldingAanGemeenteInput,
) =>
  store.unitOfWork(input.justitiabele, async () => {
    const gemeenten = input.betrokkenheden
      .filter(({ partij }) => partij === 'GEMEENTE')
      .map(({ organisatie }) => organisatie);
    const { gemeenteVanHerkomst, gemeenteVanVestiging, bsn } = input;
    const codes = [
      ...gemeenten,
      ...[gemeenteVanHerkomst, gemeenteVanVestiging].filter(
        (code) => code != null,
      ),
    ];
    checkNumbers(bsn, codes);
    const currentOf = await currentCodes(store.gemeentenByCode, codes, today());
    const betrokkenheden = input.betrokkenheden.map((relation) =>
      relation.partij === 'GEMEENTE'
        ? { ...relation, organisatie: currentOf(relation.organisatie) }
        : relation,
    );
    return store.receive({ ...input, betrokkenheden }, async () => {
      if (gemeenten.length > 0)
        await recordInwoner(store, {
          id: input.justitiabele,
          bsn: bsn ?? null,
          gemeenteVanHerkomst: gemeenteVanHerkomst
            ? currentOf(gemeenteVanHerkomst)
            : null,
          gemeenteVanVestiging: gemeenteVanVestiging
            ? currentOf(gemeenteVanVestiging)
            : null,
        });
    });
  });

/** Throws REGEL, which the sender does not retry: the same numbers would be refused again. */
function checkNumbers(
  bsn: string | null | undefined,
  codes: readonly string[],
): void {
  if (bsn != null && !isBsn(bsn))
    throw new DomainError(
      'REGEL',
      'Dit is geen geldig burgerservicenummer.',
      'bsn',
    );
  if (codes.some((code) => !/^\d{4}$/.test(code)))
    throw new DomainError('REGEL', 'Een gemeentecode heeft vier cijfers.');
}

async function recordInwoner(store: Store, facts: PersonFacts): Promise<void> {
  const { bsn, ...gemeenten } = facts;
  const holder = bsn === null ? null : await store.holderOfBsn(bsn);
  if (holder !== null && holder !== facts.id)
    throw new DomainError(
      'REGEL',
      'Dit burgerservicenummer staat op naam van een ander.',
      'bsn',
    );
  const stored = await store.inwonerOfMelding(facts.id);
  if (!stored) await store.addInwoner(gemeenten);
  else await fillIn(store, stored.inwoner, gemeenten);
  if (bsn !== null && !stored?.bsn) await store.addBsn(facts.id, bsn);
}

async function fillIn(
  store: Store,
  inwoner: InwonerEntity,
  gemeenten: Omit<PersonFacts, 'bsn'>,
): Promise<void> {
  const missing = (
    ['gemeenteVanHerkomst', 'gemeenteVanVestiging'] as const
  ).filter((field) => inwoner[field] === null && gemeenten[field] !== null);
  if (missing.length > 0)
    await store.changeInwoner(
      inwoner,
      inwoner.versie,
      Object.fromEntries(missing.map((field) => [field, gemeenten[field]])),
    );
}
