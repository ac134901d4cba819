import type { Norm } from './schema.generated.js';

/**
 * The norms that bind the parties, in the order of a stay: what is due, by whom, and on what ground. A jurist reads and amends this
 * table. Not in it: the BIJ-melding to the burgemeester and the sharing under Pbw art. 18b, which stay out of this view.
 */
export const normen: Norm[] = [
  {
    code: 'MELDING_GEMEENTE_BEGIN_DETENTIE',
    omschrijving:
      'De gemeente krijgt zo spoedig mogelijk bericht van het begin van de detentie.',
    verantwoordelijke: 'DJI',
    grondslag:
      'Werkwijze gegevensdeling DJI en gemeenten: automatisch bericht van Injus (Justid), sinds 31 maart 2020',
  },
  {
    code: 'MELDING_RECLASSERING_BIJ_AANKOMST',
    omschrijving:
      'De directeur meldt de aankomst zo spoedig mogelijk aan de reclassering.',
    verantwoordelijke: 'DJI',
    grondslag: 'Reclasseringsregeling 1995 art. 11 lid 1 (tekst van 2017)',
  },
  {
    code: 'MELDING_UITKERING_BIJ_DETENTIE',
    omschrijving:
      'Het Inlichtingenbureau krijgt dagelijks bericht welke ontvangers van bijstand in detentie zijn, voor hun gemeente.',
    verantwoordelijke: 'DJI',
    grondslag:
      'Participatiewet: geen recht op bijstand vanaf de dag van insluiting; werkwijze Inlichtingenbureau',
  },
  {
    code: 'SCREENING_10_WERKDAGEN',
    omschrijving:
      'Intake en screening (ISS) zijn binnen 10 werkdagen na insluiting afgerond.',
    verantwoordelijke: 'DJI',
    grondslag: 'Werkwijze DJI, detentie- en re-integratieproces in de PI',
  },
  {
    code: 'TRAJECTGESPREK_NA_SCREENING',
    omschrijving:
      'Na de screening is er een trajectgesprek over de re-integratiedoelen, zo mogelijk met gemeente en reclassering.',
    verantwoordelijke: 'DJI',
    grondslag: 'Werkwijze DJI, detentie- en re-integratieproces in de PI',
  },
  {
    code: 'PLAN_4_WEKEN',
    omschrijving:
      'Het detentie- en re-integratieplan (D&R-plan) is binnen vier weken na binnenkomst vastgesteld.',
    verantwoordelijke: 'DJI',
    grondslag: 'Penitentiaire beginselenwet art. 18a, sinds 1 juli 2021',
  },
  {
    code: 'DEELBAAR_PLAN_AAN_GEMEENTE',
    omschrijving:
      'De gemeente krijgt het deelbare deel van het D&R-plan, telkens opnieuw.',
    verantwoordelijke: 'DJI',
    grondslag:
      'Werkwijze Berichtenbox Re-integratie, in plaats van het Informatieblad Gemeenten, sinds december 2023',
  },
  {
    code: 'MDO_6_WEKEN',
    omschrijving:
      'Een multidisciplinair overleg (MDO) bespreekt de voortgang ten minste eens in de zes weken.',
    verantwoordelijke: 'DJI',
    grondslag: 'Werkwijze DJI, detentie- en re-integratieproces in de PI',
  },
  {
    code: 'GEDRAGSRAPPORTAGE_6_WEKEN',
    omschrijving:
      'Over het gedrag wordt eens in de zes weken gerapporteerd, voor promotie en degradatie.',
    verantwoordelijke: 'DJI',
    grondslag:
      'Toetsingskader promoveren en degraderen, aangescherpt per 1 oktober 2020',
  },
  {
    code: 'VERLOF_MET_IDENTITEITSBEWIJS',
    omschrijving: 'Zonder geldig identiteitsbewijs wordt geen verlof verleend.',
    verantwoordelijke: 'DJI',
    grondslag:
      'Regeling tijdelijk verlaten van de inrichting (Rtvi), werkwijze DJI',
  },
  {
    code: 'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG',
    omschrijving:
      'De directeur meldt de dag van ontslag ten minste vier weken vooraf aan de reclassering, bij meer dan drie maanden detentie en hulp van de reclassering.',
    verantwoordelijke: 'DJI',
    grondslag: 'Reclasseringsregeling 1995 art. 11 lid 2 (tekst van 2017)',
  },
  {
    code: 'MELDING_GEMEENTE_EINDE_DETENTIE',
    omschrijving:
      'De gemeente krijgt zo spoedig mogelijk bericht van het einde van de detentie.',
    verantwoordelijke: 'DJI',
    grondslag:
      'Werkwijze gegevensdeling DJI en gemeenten: automatisch bericht van Injus (Justid), sinds 31 maart 2020',
  },
  {
    code: 'ADVIES_UITERLIJK',
    omschrijving:
      'Een reclasseringsadvies is er uiterlijk op de dag die bij de aanvraag is bepaald.',
    verantwoordelijke: 'RECLASSERING',
    grondslag: 'Reclasseringsregeling 1995 art. 8-12; de aanvraag zelf',
  },
  {
    code: 'TOEZICHT_30_DAGEN',
    omschrijving:
      'Het toezicht bij een voorwaardelijke veroordeling begint binnen 30 dagen na het begin van de proeftijd.',
    verantwoordelijke: 'RECLASSERING',
    grondslag: 'Stb. 2012, 5',
  },
  {
    code: 'TOEZICHT_7_DAGEN',
    omschrijving:
      'Het toezicht begint binnen 7 dagen als de voorwaarden dadelijk uitvoerbaar zijn.',
    verantwoordelijke: 'RECLASSERING',
    grondslag: 'Stb. 2012, 5',
  },
  {
    code: 'TOEZICHT_EERSTE_CONTACT_2_WEKEN',
    omschrijving:
      'Het eerste contact van de meldplicht is binnen twee weken na het begin van het toezicht.',
    verantwoordelijke: 'RECLASSERING',
    grondslag: 'Eigen streven van de reclassering (Inspectie JenV, 2017)',
  },
  {
    code: 'SCHULDHULP_4_WEKEN',
    omschrijving:
      'Het eerste gesprek over schuldhulp is binnen vier weken na de hulpvraag.',
    verantwoordelijke: 'GEMEENTE',
    grondslag: 'Wet gemeentelijke schuldhulpverlening art. 4',
  },
  {
    code: 'SCHULDHULP_3_WERKDAGEN',
    omschrijving:
      'Bij een bedreigende schuld is het eerste gesprek binnen drie werkdagen.',
    verantwoordelijke: 'GEMEENTE',
    grondslag: 'Wet gemeentelijke schuldhulpverlening art. 4',
  },
];
