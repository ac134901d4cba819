import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import {
  onbekend,
  DomainErrorData,
} from '../../../shared/graphql/domain-error.js';
import type { DetentieRegistrerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { reportAankomst } from './send-meldingen.js';
import { isSameName, splitName, searchNameOf } from './name.js';
import { checkRegistration, strafFrom } from './registration-input.js';
import { refuseUnless } from './rules.js';
import { strafColumns } from './straf.js';

/** Insluiting into the caller's own inrichting; the same person again after a release gets another detention. */
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
      regime: input.regime ?? 'HUIS_VAN_BEWARING',
      vanaf: input.insluitingsdatum,
    });
    await reportAankomst(
      store,
      detentie,
      input.reclasseringsorganisatie ?? 'RN',
    );
    return { detentie };
  });

/** Whoever has one of the numbers; nobody yet: the number by which he will be known, so that two registrations do not both make him. */
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
  if (!inrichting) throw onbekend('Deze inrichting', 'inrichting');
  const own = organisationOf(caller);
  refuseUnless(
    own?.partij === 'DJI' && own.organisatie === code,
    'U kunt alleen in uw eigen inrichting insluiten.',
    'inrichting',
  );
}

/**
 * Why these numbers are refused is told to who sees everybody who has them. Whoever does not see somebody hears neither which number is
 * his, nor whether he is detained elsewhere.
 */
async function withReasonHidden<T>(
  store: Store,
  { skn, bsn = null }: DetentieRegistrerenInput,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof DomainErrorData)) throw error;
    const concerned = await store.peopleWithNumber(skn, bsn);
    const seen = await store.justitiabelenById(concerned.map(({ id }) => id));
    if (seen.length === concerned.length) throw error;
    throw refusalWithoutReason();
  }
}

const refusalWithoutReason = () =>
  new DomainErrorData(
    'REGEL',
    'Met deze nummers kan hier nu niemand worden ingesloten.',
    'skn',
  );

/**
 * Whoever knows a number of somebody does not get him by it: what is said of him must be what is known. Which of it is not, is not told, or
 * it could be guessed part by part.
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

/** Of an incomplete date the part that both have; an unknown one says nothing. */
const isSameDay = (known: string | null, given: string | null) =>
  known === null ||
  given === null ||
  known.startsWith(given) ||
  given.startsWith(known);

/** The person with these numbers, or a new one; never two people on one number, nor one person on two. */
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

/** The number of the new detention: only after the last one ended. */
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
