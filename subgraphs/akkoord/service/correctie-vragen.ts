import type { Caller } from '../../../shared/access/caller.js';
import type { Partij } from '../../../shared/access/partij.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { addMonths, now, today } from '../../../shared/days.js';
import { DomainError, notFound } from '../../../shared/graphql/domain-error.js';
import type { CorrectieverzoekEntity } from '../entities/correctieverzoek.js';
import { ownerOfRecord } from '../owner-of-record.js';
import type { CorrectieVragenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { openAt } from './betrokkenheid.js';
import { checkText } from './input-checks.js';
import { ownJustitiabele } from '../../../shared/access/own-justitiabele.js';

type Owner = Pick<CorrectieverzoekEntity, 'partij' | 'organisatie'>;

/** AVG art. 12 lid 3: an answer within a month. */
const monthsToAnswer = 1;

/** The justitiabele requests the owner of a record to correct it. */
export const correctieVragen = (
  store: Store,
  caller: Caller,
  input: CorrectieVragenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    const self = ownJustitiabele(
      caller,
      'Alleen de justitiabele zelf vraagt om een correctie.',
    );
    const record = recordOf(input);
    const owner = await ownerOf(store, self, input);
    const watNietKlopt = checkText(
      input.watNietKlopt,
      'Wat niet klopt',
      'watNietKlopt',
    );
    const known = await store.correctieverzoekenOf([self]);
    if (known.some((each) => isOpenAbout(each, { ...record, ...owner })))
      throw new DomainError(
        'REGEL',
        'U hebt dit al gevraagd. Er is nog geen antwoord.',
        'record',
      );
    const correctieverzoek: CorrectieverzoekEntity = {
      ...newVersionedRow(),
      justitiabeleId: self,
      ...record,
      ...owner,
      watNietKlopt,
      uiterlijkOp: addMonths(today(), monthsToAnswer),
      status: 'OPEN',
      reden: null,
      beantwoordTijdstip: null,
      fictief: false,
    };
    await store.addCorrectieverzoek(correctieverzoek);
    return { correctieverzoek };
  });

const idForm = /^[A-Za-z0-9_-]{1,60}$/;
const veldForm = /^[a-z][A-Za-z]{0,59}$/;

/** Which record, by words of the graph alone: what it says stays with its owner. Throws REGEL. */
function recordOf({ type, record, veld }: CorrectieVragenInput) {
  if (record != null && !idForm.test(record))
    throw new DomainError('REGEL', 'Dit is geen gegeven.', 'record');
  if (veld != null && !veldForm.test(veld))
    throw new DomainError('REGEL', 'Dit is geen veld.', 'veld');
  return { recordType: type, recordId: record ?? null, veld: veld ?? null };
}

/** Throws REGEL for a type without an owner, and for an organisation that does not own it now. */
async function ownerOf(
  store: Store,
  self: string,
  { type, record, organisatie }: CorrectieVragenInput,
): Promise<Owner> {
  if (type === 'Afspraak') {
    const [afspraak] = await store.afsprakenById([record ?? '']);
    if (!afspraak) throw notFound('Deze afspraak', 'record');
    return { partij: afspraak.partij, organisatie: afspraak.organisatie };
  }
  const partij = Object.hasOwn(ownerOfRecord, type)
    ? ownerOfRecord[type]!
    : null;
  if (partij === null)
    throw new DomainError(
      'REGEL',
      'Van dit gegeven is geen organisatie de eigenaar.',
      'type',
    );
  return {
    partij,
    organisatie: await chosen(store, self, partij, organisatie),
  };
}

/** The one organisation of the party with a relation now, or the one that was chosen of several. Throws REGEL. */
async function chosen(
  store: Store,
  self: string,
  partij: Partij,
  organisatie: string | null | undefined,
): Promise<string> {
  const relations = openAt(await store.betrokkenhedenOf([self]), now());
  const related = [
    ...new Set(
      relations
        .filter((each) => each.partij === partij)
        .map((each) => each.organisatie),
    ),
  ];
  if (organisatie == null && related.length === 1) return related[0]!;
  if (organisatie != null && related.includes(organisatie)) return organisatie;
  throw new DomainError(
    'REGEL',
    related.length > 1
      ? 'Kies bij welke organisatie u dit vraagt.'
      : 'Deze organisatie heeft nu niets met u te maken.',
    'organisatie',
  );
}

const isOpenAbout = (
  verzoek: CorrectieverzoekEntity,
  about: Owner & ReturnType<typeof recordOf>,
): boolean =>
  verzoek.status === 'OPEN' &&
  Object.entries(about).every(
    ([name, value]) => verzoek[name as keyof typeof about] === value,
  );
