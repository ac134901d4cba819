import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { DetentieRegistrerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { reportAankomst } from './send-meldingen.js';
import { isSameName, splitName, searchNameOf } from './name.js';
import { checkRegistration, strafFrom } from './registration-input.js';
import { refuseUnless } from './rules.js';
import { strafColumns } from './straf.js';
import { isPenitentiair } from './titel.js';

/** Registers an insluiting into the caller's own inrichting; a person who was released before gets another detention. */
export const detentieRegistreren = (
  store: Store,
  caller: Caller,
  input: DetentieRegistrerenInput,
) =>
  store.unit(personToLock(store, input), async () => {
    checkRegistration(input);
    const straf = strafFrom(input.straf);
    await requireOwnInrichting(store, caller, input.inrichting);
    const [justitiabeleId, volgnummer] = await withReasonHidden(
      store,
      input,
      async () => {
        const id = await findOrCreatePerson(store, input);
        return [id, await nextVolgnummer(store, id, input)] as const;
      },
    );
    const detentie = await store.insertDetentie({
      justitiabeleId,
      volgnummer,
      inrichtingCode: input.inrichting,
      titel: input.titel,
      insluitingsdatum: input.insluitingsdatum,
      verwachteEinddatum: input.verwachteEinddatum ?? null,
      werkelijkeEinddatum: null,
      ...strafColumns(straf),
      screeningAfgerondOp: null,
      ontslagAangekondigdVoor: null,
      programma: 'BASIS',
      ppVanaf: null,
      ppTot: null,
      gemeenteVanHerkomst: input.gemeenteVanHerkomst ?? null,
      gemeenteVanVestiging: input.gemeenteVanVestiging ?? null,
      inrichtingsdossierVernietigdOp: null,
      fictief: false,
    });
    await store.insertPlaatsing({
      detentieId: detentie.id,
      volgnummer: 1,
      inrichtingCode: input.inrichting,
      regime:
        input.regime ??
        (isPenitentiair(input.titel) ? 'HUIS_VAN_BEWARING' : 'FPC'),
      vanaf: input.insluitingsdatum,
    });
    await reportAankomst(store, detentie, [
      {
        partij: 'RECLASSERING',
        organisatie: input.reclasseringsorganisatie ?? 'RN',
      },
      ...(input.ookBetrokken ?? []),
    ]);
    return { detentie };
  });

/** The id of who has one of the numbers, else the skn itself: two registrations of an unknown person must not both create one. */
async function personToLock(
  store: Store,
  { skn, bsn = null }: DetentieRegistrerenInput,
): Promise<string> {
  const [known] = await store.peopleWithNumber(skn, bsn);
  return known?.id ?? skn;
}

async function requireOwnInrichting(
  store: Store,
  caller: Caller,
  code: string,
): Promise<void> {
  const [inrichting] = await store.inrichtingenByCode([code]);
  if (!inrichting) throw notFound('Deze inrichting', 'inrichting');
  const own = organisationOf(caller);
  refuseUnless(
    own?.partij === 'DJI' && own.organisatie === code,
    'U kunt alleen in uw eigen inrichting insluiten.',
    'inrichting',
  );
}

/**
 * The reason for a refusal is disclosed only to callers who may see everybody with these numbers. To others it would reveal whose number
 * it is, or that somebody is detained elsewhere.
 */
async function withReasonHidden<T>(
  store: Store,
  { skn, bsn = null }: DetentieRegistrerenInput,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const concerned = await store.peopleWithNumber(skn, bsn);
    const seen = await store.justitiabelenById(concerned.map(({ id }) => id));
    if (seen.length === concerned.length) throw error;
    throw refusalWithoutReason();
  }
}

const refusalWithoutReason = () =>
  new DomainError(
    'REGEL',
    'Met deze nummers kan hier nu niemand worden ingesloten.',
    'skn',
  );

/**
 * A number alone does not give access to a person: name and date of birth must match what is stored. The refusal does not say which
 * differs, or they could be guessed one at a time.
 */
async function requireSamePerson(
  store: Store,
  id: string,
  { naam, geboortedatum = null }: DetentieRegistrerenInput,
): Promise<void> {
  const known = await store.identityOf(id);
  if (
    !isSameName(known, naam) ||
    !isSameDay(known.geboortedatum, geboortedatum)
  )
    throw refusalWithoutReason();
}

/** Compares the part that both dates have; an unknown date matches any. */
const isSameDay = (known: string | null, given: string | null) =>
  known === null ||
  given === null ||
  known.startsWith(given) ||
  given.startsWith(known);

/** The person with these numbers, or a new one. Refuses numbers that belong to two people, and a second number for one person. */
async function findOrCreatePerson(
  store: Store,
  input: DetentieRegistrerenInput,
): Promise<string> {
  const { skn, bsn = null, naam, geboortedatum } = input;
  const found = await store.peopleWithNumber(skn, bsn);
  const bySkn = found.find((row) => row.skn === skn);
  const byBsn = found.find((row) => bsn !== null && row.bsn === bsn);
  refuseUnless(
    !bySkn?.bsn || bsn === null || bySkn.bsn === bsn,
    'Dit strafrechtketennummer hoort bij een ander burgerservicenummer.',
    'bsn',
  );
  refuseUnless(
    !byBsn || (bySkn ? bySkn === byBsn : byBsn.skn === null),
    'Dit burgerservicenummer hoort bij een ander strafrechtketennummer.',
    'skn',
  );
  const known = bySkn ?? byBsn;
  if (!known) {
    const parts = splitName(naam);
    const person = await store.insertJustitiabele(
      {
        ...parts,
        zoeknaam: searchNameOf(parts),
        geboortedatum: geboortedatum ?? null,
        geheimhouding: null,
        inOnderzoek: false,
        zonderRechtmatigVerblijf: false,
        fictief: false,
        bronsleutel: null,
        importPeildatum: null,
      },
      { skn, bsn },
    );
    return person.id;
  }
  await requireSamePerson(store, known.id, input);
  const added = {
    ...(known.skn === null && { skn }),
    ...(known.bsn === null && bsn !== null && { bsn }),
  };
  if (Object.keys(added).length > 0) await store.addNumbers(known.id, added);
  return known.id;
}

/** The `volgnummer` of the new detention; refused until the last one has ended. */
async function nextVolgnummer(
  store: Store,
  justitiabeleId: string,
  { insluitingsdatum }: DetentieRegistrerenInput,
): Promise<number> {
  const latest = await store.latestDetentie(justitiabeleId);
  if (!latest) return 1;
  refuseUnless(
    latest.werkelijkeEinddatum !== null,
    'Deze persoon is al ingesloten.',
    'skn',
  );
  refuseUnless(
    insluitingsdatum >= latest.werkelijkeEinddatum,
    'Deze persoon was op deze datum al ingesloten.',
    'insluitingsdatum',
  );
  return latest.volgnummer + 1;
}
