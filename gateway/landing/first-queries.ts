import { demoPersonId } from '../../shared/demo/person-id.js';

/** An operation to begin with, ready to run. */
export interface FirstQuery {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** The smallest useful view of one person: one line, so that it fits in a command. */
export const helloQuery =
  '{ justitiabele(id: "' +
  demoPersonId('knownToAll') +
  '") { persoonsgegevens { naam } detenties { inrichting { naam } verwachteEinddatum } basisvoorwaarden { soort status } reclasseringsadviezen { soort status } reintegratie { fase onvolledig } } }';

/** What the landing page opens with. The person of the demonstration is known to all parties; elsewhere his id finds nobody. */
export const firstQueries: readonly FirstQuery[] = [
  {
    title: 'One person',
    variables: { id: demoPersonId('knownToAll') },
    query: `# One person, from the four partners at once. Choose a persona, then run (Ctrl-Enter).
query EenPersoon($id: ID!) {
  justitiabele(id: $id) {
    persoonsgegevens {
      naam
      geboortedatum
    }
    # from DJI
    detenties {
      titel
      inrichting {
        naam
      }
      insluitingsdatum
      verwachteEinddatum
      viDatum
    }
    # from the gemeente
    gemeenteVanHerkomst {
      naam
    }
    basisvoorwaarden {
      soort
      status
      peildatum
    }
    # from the reclassering
    reclasseringsadviezen {
      soort
      status
      uiterlijkOp
    }
    toezichten {
      grondslag
      ingangsdatum
    }
    # computed from all of them, at question time
    reintegratie {
      fase
      onvolledig
      gereedheid {
        geregeld
        totaal
        ontbreekt
      }
      tijdlijn {
        datum
        bron
        omschrijving
      }
    }
  }
}
`,
  },
  {
    title: 'My caseload',
    query: `# The people with whom this persona has a relation, page by page: pass \`endCursor\` as \`after\`.
query Caseload($after: String) {
  justitiabelen(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        persoonsgegevens {
          naam
        }
        reintegratie {
          fase
          gereedheid {
            geregeld
            totaal
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'My own re-integration',
    query: `# For the personas justitiabele-a and justitiabele-b: a person sees himself.
query MijnReintegratie {
  mijnReintegratie {
    persoonsgegevens {
      naam
    }
    afspraken {
      omschrijving
      partij
      uiterlijkOp
      status
    }
    reintegratie {
      fase
      tijdlijn {
        datum
        omschrijving
        toekomstig
      }
    }
  }
}
`,
  },
  {
    title: 'Make an appointment',
    variables: {
      input: {
        justitiabele: demoPersonId('knownToAll'),
        omschrijving: 'Samen het briefadres aanvragen',
        basisvoorwaarde: 'ONDERDAK',
        uiterlijkOp: '2099-12-31',
      },
    },
    query: `# Records what the persona's organisation promises. A rule that refuses answers in \`fout\`, and nothing is written.
mutation AfspraakVastleggen($input: AfspraakVastleggenInput!) {
  afspraakVastleggen(input: $input) {
    afspraak {
      id
      versie
      omschrijving
      uiterlijkOp
      status
    }
    fout {
      code
      boodschap
      veld
    }
  }
}
`,
  },
];
