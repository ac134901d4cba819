/** When a norm applies, as text, by the code in the table of norms and the rules. */
export const voorwaarden = {
  PENITENTIAIR: 'Hij verblijft in een penitentiaire inrichting.',
  GEMEENTE_BETROKKEN: 'Een gemeente heeft een relatie met hem.',
  GEMEENTE_BETROKKEN_PENITENTIAIR:
    'Een gemeente heeft een relatie met hem, en hij verblijft in een penitentiaire inrichting.',
  RECLASSERING_BETROKKEN:
    'De reclassering heeft een relatie met hem, en hij verblijft in een penitentiaire inrichting.',
  BIJSTAND: 'Hij ontving bijstand.',
  OVER_10_DAGEN:
    'Het verblijf in een penitentiaire inrichting duurt langer dan tien dagen, en is niet onder een ISD-maatregel.',
  ISD_MAATREGEL:
    'Hij verblijft in een penitentiaire inrichting, onder een ISD-maatregel.',
  OVER_3_MAANDEN:
    'Hij heeft op de dag van ontslag meer dan drie maanden in een penitentiaire inrichting vastgezeten, en de reclassering heeft een relatie met hem.',
  VERLOF:
    'Het verlof uit een penitentiaire inrichting is toegekend, of gevraagd en nog niet begonnen.',
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
