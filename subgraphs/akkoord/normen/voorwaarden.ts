/** When a norm applies, as text, by the code in the table of norms and the rules. */
export const voorwaarden = {
  GEMEENTE_BETROKKEN: 'Een gemeente heeft een relatie met hem.',
  RECLASSERING_BETROKKEN: 'De reclassering heeft een relatie met hem.',
  BIJSTAND: 'Hij ontving bijstand.',
  OVER_10_DAGEN: 'Het verblijf duurt langer dan tien dagen.',
  OVER_3_MAANDEN:
    'Hij heeft op de dag van ontslag meer dan drie maanden vastgezeten, en de reclassering heeft een relatie met hem.',
  VERLOF: 'Het verlof is toegekend, of gevraagd en nog niet begonnen.',
  DAG_BEPAALD:
    'Bij de aanvraag is een dag bepaald, en zij is niet ingetrokken.',
  VEROORDELING:
    'Voorwaardelijke veroordeling, de voorwaarden zijn niet dadelijk uitvoerbaar.',
  VEROORDELING_DADELIJK:
    'Voorwaardelijke veroordeling, de voorwaarden zijn dadelijk uitvoerbaar.',
  NIET_BEDREIGEND: 'De schuld is niet bedreigend.',
  BEDREIGEND: 'De schuld is bedreigend.',
} as const;

export type Voorwaarde = keyof typeof voorwaarden;
