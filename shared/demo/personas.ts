import type { Role } from '../access/caller.js';
import { declaredParties } from '../access/parties.generated.js';
import type { PartyRole } from '../access/partij.js';
import type { PartyDeclaration } from '../access/party.js';
import { purposeUri } from '../access/doelbinding.js';

/** A caller for demonstration and tests. */
export interface Persona {
  role: Role;
  /** Code of the inrichting, reclasseringsorganisatie or gemeente; for `systeem` the party. */
  organisatie: string | null;
  /** Key of the demo person he is, for the role justitiabele. */
  justitiabele: string | null;
  scopes: readonly string[];
  /** URIs of the purposes of his client. */
  doelbinding: readonly string[];
  /** One line for the person who chooses. */
  omschrijving: string;
}

const professional = [
  'keten:lezen',
  'persoon:lezen',
  'persoon:zoeken',
  'waarneming:schrijven',
  'noodtoegang:openen',
];
const coordinator = [
  ...professional,
  'bsn:lezen',
  'dienstverlening:lezen',
  'dienstverlening:schrijven',
  'afspraak:schrijven',
];

const persona = (
  role: Role,
  organisatie: string | null,
  scopes: readonly string[],
  purpose: string,
  omschrijving: string,
  justitiabele: string | null = null,
): Persona => ({
  role,
  organisatie,
  scopes,
  doelbinding: [purposeUri(purpose)],
  omschrijving,
  justitiabele,
});

const named = {
  'casemanager-vught': persona(
    'casemanager',
    'PI-VUGHT',
    [
      ...professional,
      'skn:lezen',
      'bsn:lezen',
      'detentie:lezen',
      'detentie:schrijven',
      'afspraak:schrijven',
    ],
    'detentie-en-re-integratieplan',
    'casemanager in PI Vught: the people detained there',
  ),
  'reclasseringswerker-rn': persona(
    'reclasseringswerker',
    'RN',
    [
      ...professional,
      'skn:lezen',
      'advies:lezen',
      'advies:schrijven',
      'toezicht:lezen',
      'toezicht:schrijven',
      'afspraak:schrijven',
    ],
    'reclassering',
    'reclasseringswerker of Reclassering Nederland: its clients',
  ),
  'coordinator-utrecht': persona(
    'coordinator-nazorg',
    '0344',
    coordinator,
    'nazorg',
    'coordinator nazorg of Utrecht: people from there or going there',
  ),
  'coordinator-rotterdam': persona(
    'coordinator-nazorg',
    '0599',
    coordinator,
    'nazorg',
    'coordinator nazorg of Rotterdam: people from there or going there',
  ),
  'justitiabele-a': persona(
    'justitiabele',
    null,
    ['mijn:lezen', 'mijn:schrijven'],
    'eigen-re-integratie',
    'a detainee in PI Vught: himself',
    'justitiabele-a',
  ),
  'justitiabele-b': persona(
    'justitiabele',
    null,
    ['mijn:lezen', 'mijn:schrijven'],
    'eigen-re-integratie',
    'another justitiabele: himself',
    'justitiabele-b',
  ),
  'integrator-nakoming': persona(
    'integrator',
    null,
    ['nakoming:lezen'],
    'nakoming',
    'integrator: counts and terms, no person',
  ),
  beheerder: persona(
    'beheerder',
    null,
    ['beheer:lezen'],
    'beheer',
    'operator of the gateway: no person data',
  ),
  'functionaris-gegevensbescherming': persona(
    'functionaris-gegevensbescherming',
    null,
    ['logboek:lezen', 'logboek:beoordelen'],
    'toezicht-op-gegevensbescherming',
    'reviewer of the logboek: who saw whom and why, no data about people',
  ),
} as const satisfies Record<string, Persona>;

/** The system of each partner that has data of its own. */
const systems = Object.entries<PartyDeclaration>(declaredParties).map(
  ([partner, { code }]) =>
    [
      `systeem-${partner}`,
      code === 'AKKOORD'
        ? persona(
            'systeem',
            code,
            ['melding:schrijven', 'keten:lezen'],
            'nakoming-bijhouden',
            'akkoord itself',
          )
        : persona(
            'systeem',
            code,
            ['melding:schrijven'],
            'meldingen',
            `${partner} itself`,
          ),
    ] as const,
);

/** For each role that nobody above has, of a party that joined: a user at the organisation with the code of the party, named after the role. */
const users = Object.values<PartyDeclaration>(declaredParties).flatMap(
  ({ code, organisationCode, purposes }) =>
    organisationCode && new RegExp(organisationCode).test(code)
      ? purposes.flatMap(({ name, scopesByRole }) =>
          Object.entries(scopesByRole)
            .filter(([role]) => !isNamed(role))
            .map(
              ([role, scopes]) =>
                [
                  role,
                  persona(
                    role as Role,
                    code,
                    scopes,
                    name,
                    `${role}: the people with whom ${code} has a relation`,
                  ),
                ] as const,
            ),
        )
      : [],
);

function isNamed(role: string): boolean {
  return Object.values(named).some((one) => one.role === role);
}

type NamedRole = 'casemanager' | 'reclasseringswerker' | 'coordinator-nazorg';
export type PersonaName = keyof (typeof named &
  Record<`systeem-${keyof typeof declaredParties}`, Persona> &
  Record<Exclude<PartyRole, NamedRole>, Persona>);

export const personas = {
  ...named,
  ...Object.fromEntries([...users, ...systems]),
} as Record<PersonaName, Persona>;
