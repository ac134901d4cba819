/** A person of the demonstration with data at all four partners. */
export const person = '43740770-bf84-4cef-9e2b-955cc2bc1077';

/** A small query of one person; one line, so that it fits in a command. */
export const helloQuery = `{ justitiabele(id: "${person}") { persoonsgegevens { naam } detenties { inrichting { naam } verwachteEinddatum } basisvoorwaarden { soort status } reclasseringsadviezen { soort status } reintegratie { fase onvolledig } } }`;

/** The tabs of the landing page. Outside a demonstration no person has the id in them. */
export const firstQueries: readonly string[] = [
  `# The people with whom this persona has a relation, by what needs attention.
# Choose who asks, above; run it with Ctrl-Enter. For the next page, pass endCursor as after.
query Caseload($after: String) {
  mijnCaseload(volgorde: VOLGENDE_TERMIJN, first: 20, after: $after) {
    totalCount
    edges {
      node {
        id
        persoonsgegevens {
          naam
        }
      }
      uitkomst {
        fase
        ontslagdatum
        # terms and promises, of all parties
        volgendeTermijn
        overschreden
        afsprakenTeLaat
        # basisvoorwaarden that are not arranged
        ontbreekt
        signalen {
          code
          ernst
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  `# One person, from all four partners.
query EenPersoon {
  justitiabele(id: "${person}") {
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
  `# A person sees himself: ask as justitiabele-a.
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
      }
    }
    # which organisation saw what of him, and for which purpose
    inzagen {
      organisatie
      rol
      tijdstip
      doel
      velden
    }
  }
}
`,
  `# Records what this persona's organisation promises.
# A refusal by a rule comes in fout; nothing is written then.
mutation AfspraakVastleggen {
  afspraakVastleggen(
    input: {
      justitiabele: "${person}"
      omschrijving: "Samen een woning zoeken"
      basisvoorwaarde: ONDERDAK
      uiterlijkOp: "2099-12-31"
    }
  ) {
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
];
