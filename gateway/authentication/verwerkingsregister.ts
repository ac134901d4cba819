import { destructionPurpose } from '../../shared/retention/vernietiging.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import { parties } from '../../shared/access/parties.js';
import type { PartyDeclaration } from '../../shared/access/party.js';
import type {
  Verwerkingsactiviteit,
  Verwerkingsregister,
} from './verwerkingsactiviteit.js';

/** Of no one party. */
const common: Verwerkingsregister = [
  {
    uri: purposeUri('eigen-re-integratie'),
    naam: 'Inzage in de eigen gegevens, en meedoen aan de eigen re-integratie',
    grondslag: 'AVG art. 15; Wjsg; Pbw art. 18a',
    scopesByRole: { justitiabele: ['mijn:lezen', 'mijn:schrijven'] },
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: true,
  },
  {
    uri: purposeUri('nakoming'),
    naam: 'Verantwoorden hoe de partijen het akkoord nakomen, zonder personen',
    grondslag: "Bestuurlijk akkoord 'Kansen bieden voor re-integratie' (2019)",
    scopesByRole: { integrator: ['nakoming:lezen'] },
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: false,
  },
  {
    uri: purposeUri('nakoming-bijhouden'),
    naam: 'De eigen berekening van akkoord: wie wanneer aan de beurt is',
    grondslag: "Bestuurlijk akkoord 'Kansen bieden voor re-integratie' (2019)",
    scopesByRole: { systeem: ['keten:lezen', 'melding:schrijven'] },
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: true,
  },
  {
    uri: purposeUri('meldingen'),
    naam: 'Een andere partij melden dat iemand komt, verhuist of vertrekt',
    grondslag:
      'Pbw art. 18a; Wjsg art. 51c; Reclasseringsregeling 1995 art. 11',
    scopesByRole: { systeem: ['melding:schrijven'] },
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: false,
  },
  {
    uri: destructionPurpose,
    naam: 'Vernietigen wat langer is bewaard dan mag; niet door de graaf heen',
    grondslag: 'AVG art. 5 lid 1 onder e',
    scopesByRole: {},
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: false,
  },
  {
    uri: purposeUri('beheer'),
    naam: 'De gateway beheren, zonder gegevens over personen',
    grondslag: 'AVG art. 32',
    scopesByRole: { beheerder: ['beheer:lezen'] },
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: false,
  },
  {
    uri: purposeUri('toezicht-op-gegevensbescherming'),
    naam: 'Nagaan wie wiens gegevens zag, en waarom',
    grondslag: 'AVG art. 39',
    scopesByRole: {
      'functionaris-gegevensbescherming': [
        'logboek:lezen',
        'logboek:beoordelen',
      ],
    },
    van: '2021-07-01',
    tot: null,
    needsWhereabouts: false,
  },
];

/** The one that parties share. */
const identification = (
  parties: readonly PartyDeclaration[],
): Verwerkingsactiviteit => ({
  uri: purposeUri('identiteit-vaststellen'),
  naam: 'Vaststellen met wie men te maken heeft, en niets meer',
  grondslag: 'Sv art. 27b (strafrechtketennummer); Wabb (burgerservicenummer)',
  scopesByRole: Object.assign(
    {},
    ...parties.map(({ identityScopes }) => identityScopes),
  ) as Verwerkingsactiviteit['scopesByRole'],
  van: '2021-07-01',
  tot: null,
  needsWhereabouts: false,
});

/** The purposes that these parties declare, and those of no one party. */
export const registerOf = (
  parties: readonly PartyDeclaration[],
): Verwerkingsregister => [
  ...parties.flatMap(({ purposes }) =>
    purposes.map(({ name, ...purpose }) => ({
      uri: purposeUri(name),
      ...purpose,
    })),
  ),
  identification(parties),
  ...common,
];

/**
 * That of this process. A request may use the scopes of its access token that its processing activity has for the caller's role, and no
 * others. To change the scopes of an activity, end this version and add the next one.
 */
export const verwerkingsregister: Verwerkingsregister = registerOf(parties);
