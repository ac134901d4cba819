import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { unifiedView } from '../support/unified-view.js';

export interface Question {
  title: string;
  query: string;
  variables: object;
}

/** Each with a token of his own; `null` has none. */
export const callers = [...(Object.keys(personas) as PersonaName[]), null];

const known: Partial<Record<PersonaName, string>> = {
  'coordinator-rotterdam': 'knownToRotterdamOnly',
  'justitiabele-a': 'justitiabele-a',
  'justitiabele-b': 'justitiabele-b',
};

/** What a caller is asked to see: much of it is not for him. No mutation that could change what the next question finds. */
export const questionsFor = (caller: PersonaName | null): Question[] => {
  const id = demoPersonId((caller && known[caller]) ?? 'knownToAll');
  return [
    {
      title: 'the whole view of a person, with his numbers',
      query: unifiedView.replace(
        'on Justitiabele {',
        'on Justitiabele { skn bsn registratienummer clientnummer',
      ),
      variables: { id },
    },
    {
      title: 'a person with whom he has no relation',
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
      title: 'pages of people, each list beside the others',
      query: `{
        gedetineerden(first: 5) { totalCount edges { node { persoonsgegevens { naam geboortedatum } bsn detenties { titel inrichting { naam } programma } } } }
        clienten(first: 5) { totalCount edges { node { clientnummer toezichten { grondslag niveau bijzondereVoorwaarden } } } }
        justitiabelen(first: 5) { totalCount edges { node { reintegratie { fase onvolledig } afspraken { omschrijving status } } } }
      }`,
      variables: {},
    },
    {
      title:
        'aliases that bear the names of other fields, fragments in fragments',
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
      title: 'nothing but what is for few',
      query: 'query ($id: ID!) { justitiabele(id: $id) { bsn skn } }',
      variables: { id },
    },
    {
      title: 'an act on nobody, with a payload that is for few',
      query:
        'mutation { adviesAanvragen(input: { justitiabele: "nobody", soort: VERLOF, organisatie: "RN", aangevraagdOp: "2026-01-01" }) { reclasseringsadvies { status oordeel { risico } } fout { code } } }',
      variables: {},
    },
  ];
};
