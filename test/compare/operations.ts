import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { unifiedView } from '../support/unified-view.js';

export interface Operation {
  title: string;
  query: string;
  variables: object;
}

/** Each persona has a token; `null` has none. */
export const callers = [...(Object.keys(personas) as PersonaName[]), null];

const person: Partial<Record<PersonaName, string>> = {
  'coordinator-rotterdam': 'knownToRotterdamOnly',
  'justitiabele-a': 'justitiabele-a',
  'justitiabele-b': 'justitiabele-b',
};

/** Operations of which much is not authorized for a caller. No mutation changes data, or later operations would differ. */
export const operationsFor = (caller: PersonaName | null): Operation[] => {
  const id = demoPersonId((caller && person[caller]) ?? 'knownToAll');
  return [
    {
      title: 'the unified view of a person, with personal numbers',
      query: unifiedView.replace(
        'on Justitiabele {',
        'on Justitiabele { skn bsn registratienummer clientnummer',
      ),
      variables: { id },
    },
    {
      title: 'a person with whom the caller has no relation',
      query:
        'query ($id: ID!) { justitiabele(id: $id) { persoonsgegevens { naam } bsn detenties { titel } } }',
      variables: { id: demoPersonId('knownToRotterdamOnly') },
    },
    {
      title: 'lists without people',
      query:
        '{ normen { code omschrijving } inrichtingen { naam gemeente { naam } } gemeenten { naam } instrumenten { naam inGebruik } reclasseringsorganisaties { naam } }',
      variables: {},
    },
    {
      title: 'several pages of people in one operation',
      query: `{
        gedetineerden(first: 5) { totalCount edges { node { persoonsgegevens { naam geboortedatum } bsn detenties { titel inrichting { naam } programma } } } }
        clienten(first: 5) { totalCount edges { node { clientnummer toezichten { grondslag niveau bijzondereVoorwaarden } } } }
        justitiabelen(first: 5) { totalCount edges { node { reintegratie { fase onvolledig } afspraken { omschrijving status } } } }
      }`,
      variables: {},
    },
    {
      title: 'aliases equal to names of other fields, nested fragments',
      query: `query ($id: ID!) { eerst: justitiabele(id: $id) { ...A ... { ...B } } tweede: justitiabele(id: $id) { ... on Justitiabele { registratienummer: bsn bsn: id } } }
        fragment A on Justitiabele { skn: bsn naam: persoonsgegevens { bsn: naam } ...B }
        fragment B on Justitiabele { clientnummer detenties { programma soort: titel } }`,
      variables: { id },
    },
    {
      title: '@include and @skip, by variables and their defaults',
      query: `query ($id: ID!, $ja: Boolean = true, $nee: Boolean!) { justitiabele(id: $id) { id bsn @include(if: $nee) skn @skip(if: $ja) persoonsgegevens @include(if: $ja) { naam } ... @skip(if: $nee) { registratienummer reclasseringsadviezen { soort oordeel @include(if: $ja) { risico } } } } }`,
      variables: { id, nee: false },
    },
    {
      title: 'only fields that few may read',
      query: 'query ($id: ID!) { justitiabele(id: $id) { bsn skn } }',
      variables: { id },
    },
    {
      title:
        'a mutation about an unknown person, with payload fields that few may read',
      query:
        'mutation { adviesAanvragen(input: { justitiabele: "nobody", soort: VERLOF, organisatie: "RN", aangevraagdOp: "2026-01-01" }) { reclasseringsadvies { status oordeel { risico } } fout { code } } }',
      variables: {},
    },
  ];
};
