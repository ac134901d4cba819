import { Failure } from './errors.js';
import { holdsNow, people, type Relation } from './store.js';

export interface Melding {
  melding: string;
  soort: string;
  justitiabele: string;
  bsn?: string | null;
  tijdstip: string;
  betrokkenheden: Relation[];
}

/** The party that sends each soort; the one that introduces people reports relations of all parties, any other its own. */
const senders: Readonly<Record<string, string>> = {
  AANKOMST: 'DJI',
  OVERPLAATSING: 'DJI',
  ONTSLAG_AANGEKONDIGD: 'DJI',
  ONTSLAG: 'DJI',
  GEMEENTEWIJZIGING: 'GEMEENTE',
  ADVIESAANVRAAG: 'RECLASSERING',
  ORGANISATIEWIJZIGING: 'RECLASSERING',
};
/** Of the parties that it knows; a party may have joined since. */
const organisations: Readonly<Record<string, RegExp>> = {
  DJI: /^[A-Z]{2,4}(-[A-Z0-9]+)+$/,
  RECLASSERING: /^(RN|SVG|LJR)$/,
  GEMEENTE: /^\d{4}$/,
  UWV: /^UWV-[A-Z]{1,16}$/,
};
const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const dayMs = 86_400_000;
/** `soort` and person of each melding, by its sender and id. */
const received = new Map<string, string>();

/** Stores it once. Returns why it is refused for ever, or `null`. Error: PERSON_NOT_KNOWN_YET, for the sender to send it again. */
export function receive(sender: string, melding: Melding) {
  const { soort, justitiabele, bsn, tijdstip, betrokkenheden } = melding;
  const latest = new Date(Date.now() + dayMs).toISOString();
  const isArrival = soort === 'AANKOMST';
  const id = `${sender} ${melding.melding}`;
  const content = `${soort} ${justitiabele}`;
  const known = received.get(id);
  const refused = firstBroken([
    [senders[soort] !== sender, 'soort', 'Dit meldt deze partij niet.'],
    [bsn != null && sender !== 'DJI', 'bsn', 'Wie dit is, meldt alleen DJI.'],
    [!uuid.test(justitiabele), 'justitiabele', 'Noem een id van de graaf.'],
    [tijdstip > latest, 'tijdstip', 'Dit tijdstip ligt in de toekomst.'],
    [
      betrokkenheden.some(
        ({ partij, organisatie, vanaf, tot }) =>
          organisations[partij]?.test(organisatie) === false ||
          organisatie.length > 20 ||
          (partij !== sender && !isArrival) ||
          vanaf > latest ||
          (tot != null && tot < vanaf),
      ),
      'betrokkenheden',
      'Deze betrokkenheid kan niet juist zijn.',
    ],
    [
      known !== undefined && known !== content,
      'melding',
      'Dit kenmerk is van een andere melding.',
    ],
  ]);
  if (refused || known) return refused;
  const person = people.get(justitiabele);
  if (!person && !isArrival)
    throw new Failure(
      'PERSON_NOT_KNOWN_YET',
      'This person did not arrive yet.',
    );
  const relations = person?.relations ?? [];
  // A relation lets a party see a person: none gives itself the first one.
  const isRelated = relations.some(
    (one) => one.partij === sender && holdsNow(one),
  );
  if (!isRelated && !isArrival)
    return refusal('betrokkenheden', 'Deze partij is niet betrokken.');
  if (!person)
    people.set(justitiabele, { id: justitiabele, relations, uitkeringen: [] });
  for (const relation of betrokkenheden) addRelation(relations, relation);
  received.set(id, content);
  return null;
}

/** Data, so that the sender does not send it again. */
const refusal = (veld: string, boodschap: string) => ({
  code: 'REGEL',
  veld,
  boodschap,
});

function firstBroken(rules: readonly [boolean, string, string][]) {
  const [, veld, boodschap] = rules.find(([isBroken]) => isBroken) ?? [];
  return veld && boodschap ? refusal(veld, boodschap) : null;
}

/** Meldingen come out of order: a late report of a begin does not open a relation that has ended. */
function addRelation(relations: Relation[], relation: Relation): void {
  const { partij, organisatie, vanaf, tot = null } = relation;
  const same = relations.filter(
    (one) => one.partij === partij && one.organisatie === organisatie,
  );
  const known =
    same.find((one) => one.vanaf === vanaf) ??
    same.find((one) => one.tot == null);
  if (!known) relations.push({ partij, organisatie, vanaf, tot });
  else known.tot ??= tot;
}
