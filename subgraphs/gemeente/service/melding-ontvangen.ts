import { isBsn } from '../../../shared/bsn.js';
import { today } from '../../../shared/days.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { MeldingAanGemeenteInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { presentCodes } from './present-codes.js';

type Opgave = Pick<
  InwonerEntity,
  'id' | 'gemeenteVanHerkomst' | 'gemeenteVanVestiging'
> & { bsn: string | null };

/**
 * Takes a melding: its relations, and when a gemeente is concerned the person too. What the gemeente itself holds of him is not
 * overwritten, only filled in. Merged gemeenten become their present one, or else nobody there would see him.
 */
export const meldingOntvangen = (
  store: Store,
  input: MeldingAanGemeenteInput,
) =>
  store.unit(input.justitiabele, async () => {
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
    checkOpgave(bsn, codes);
    const present = await presentCodes(store.gemeentenByCode, codes, today());
    const betrokkenheden = input.betrokkenheden.map((opgave) =>
      opgave.partij === 'GEMEENTE'
        ? { ...opgave, organisatie: present(opgave.organisatie) }
        : opgave,
    );
    return store.receive({ ...input, betrokkenheden }, async () => {
      if (gemeenten.length > 0)
        await recordInwoner(store, {
          id: input.justitiabele,
          bsn: bsn ?? null,
          gemeenteVanHerkomst: gemeenteVanHerkomst
            ? present(gemeenteVanHerkomst)
            : null,
          gemeenteVanVestiging: gemeenteVanVestiging
            ? present(gemeenteVanVestiging)
            : null,
        });
    });
  });

/** Refused for good: sending it again would not help. */
function checkOpgave(
  bsn: string | null | undefined,
  codes: readonly string[],
): void {
  if (bsn != null && !isBsn(bsn))
    throw new DomainErrorData(
      'REGEL',
      'Dit is geen geldig burgerservicenummer.',
      'bsn',
    );
  if (codes.some((code) => !/^\d{4}$/.test(code)))
    throw new DomainErrorData('REGEL', 'Een gemeentecode heeft vier cijfers.');
}

async function recordInwoner(store: Store, opgave: Opgave): Promise<void> {
  const { bsn, ...gemeenten } = opgave;
  const houder = bsn === null ? null : await store.houderVanBsn(bsn);
  if (houder !== null && houder !== opgave.id)
    throw new DomainErrorData(
      'REGEL',
      'Dit burgerservicenummer staat op naam van een ander.',
      'bsn',
    );
  const known = await store.inwonerInMelding(opgave.id);
  if (!known) await store.addInwoner(gemeenten);
  else await fillIn(store, known.inwoner, gemeenten);
  if (bsn !== null && !known?.bsn) await store.addBsn(opgave.id, bsn);
}

async function fillIn(
  store: Store,
  inwoner: InwonerEntity,
  gemeenten: Omit<Opgave, 'bsn'>,
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
