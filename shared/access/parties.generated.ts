// Written by `npm run compose` from subgraphs/*/party.json.
export const declaredParties = {
  "dji": {
    "code": "DJI",
    "naam": "DJI",
    "titel": "DJI",
    "roles": [
      "casemanager"
    ],
    "organisationCode": "^[A-Z]{2,4}(-[A-Z0-9]+)+$",
    "sends": [
      "OVERPLAATSING",
      "ONTSLAG_AANGEKONDIGD",
      "ONTSLAG",
      "GEGEVENSWIJZIGING"
    ],
    "introducesPeople": true,
    "receives": "ALL",
    "identifiesPersonBy": null,
    "expected": [
      "detenties",
      "meldingen"
    ],
    "purposes": [
      {
        "name": "detentie-en-re-integratieplan",
        "naam": "Detentie- en re-integratieplan opstellen, wijzigen en uitvoeren",
        "grondslag": "Pbw art. 18a; Penitentiaire maatregel art. 20d",
        "scopesByRole": {
          "casemanager": [
            "keten:lezen",
            "persoon:lezen",
            "persoon:zoeken",
            "skn:lezen",
            "bsn:lezen",
            "detentie:lezen",
            "detentie:schrijven",
            "afspraak:schrijven",
            "waarneming:schrijven",
            "noodtoegang:openen"
          ]
        },
        "van": "2021-07-01",
        "tot": null,
        "needsWhereabouts": true
      }
    ],
    "identityScopes": {
      "casemanager": [
        "persoon:lezen",
        "persoon:zoeken",
        "skn:lezen",
        "bsn:lezen"
      ]
    }
  },
  "reclassering": {
    "code": "RECLASSERING",
    "naam": "de reclassering",
    "titel": "Reclassering",
    "roles": [
      "reclasseringswerker"
    ],
    "organisationCode": "^(RN|SVG|LJR)$",
    "sends": [
      "ADVIESAANVRAAG",
      "ORGANISATIEWIJZIGING",
      "GEGEVENSWIJZIGING"
    ],
    "receives": "RELATED",
    "identifiesPersonBy": "skn",
    "expected": [
      "reclasseringsadviezen",
      "toezichten"
    ],
    "purposes": [
      {
        "name": "reclassering",
        "naam": "Reclasseringsadvies en reclasseringstoezicht",
        "grondslag": "Reclasseringsregeling 1995 art. 8",
        "scopesByRole": {
          "reclasseringswerker": [
            "keten:lezen",
            "persoon:lezen",
            "persoon:zoeken",
            "skn:lezen",
            "advies:lezen",
            "advies:schrijven",
            "toezicht:lezen",
            "toezicht:schrijven",
            "afspraak:schrijven",
            "waarneming:schrijven",
            "noodtoegang:openen"
          ]
        },
        "van": "2021-07-01",
        "tot": null,
        "needsWhereabouts": true
      }
    ],
    "identityScopes": {
      "reclasseringswerker": [
        "persoon:lezen",
        "persoon:zoeken",
        "skn:lezen"
      ]
    }
  },
  "gemeente": {
    "code": "GEMEENTE",
    "naam": "de gemeente",
    "titel": "Gemeenten",
    "roles": [
      "coordinator-nazorg"
    ],
    "organisationCode": "^\\d{4}$",
    "sends": [
      "GEMEENTEWIJZIGING",
      "GEGEVENSWIJZIGING"
    ],
    "receives": "RELATED",
    "identifiesPersonBy": "bsn",
    "expected": [
      "basisvoorwaarden",
      "schuldhulp",
      "zorgverzekeringen",
      "gemeenten"
    ],
    "purposes": [
      {
        "name": "nazorg",
        "naam": "Nazorg: de basisvoorwaarden van een ingezetene die terugkeert",
        "grondslag": "Pbw art. 18a; Participatiewet; Wet gemeentelijke schuldhulpverlening; Wmo 2015",
        "scopesByRole": {
          "coordinator-nazorg": [
            "keten:lezen",
            "persoon:lezen",
            "persoon:zoeken",
            "bsn:lezen",
            "dienstverlening:lezen",
            "dienstverlening:schrijven",
            "afspraak:schrijven",
            "waarneming:schrijven",
            "noodtoegang:openen"
          ]
        },
        "van": "2021-07-01",
        "tot": null,
        "needsWhereabouts": true
      }
    ],
    "identityScopes": {
      "coordinator-nazorg": [
        "persoon:lezen",
        "persoon:zoeken",
        "bsn:lezen"
      ]
    }
  },
  "akkoord": {
    "code": "AKKOORD",
    "naam": "het akkoord",
    "titel": "Akkoord",
    "roles": [],
    "organisationCode": null,
    "sends": [],
    "receives": "ALL",
    "followsChanges": true,
    "identifiesPersonBy": null,
    "expected": [],
    "purposes": [],
    "identityScopes": {}
  }
} as const;
