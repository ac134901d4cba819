import type { DemoContactpunt } from '../../../shared/demo/contactpunten.js';

const at = (organisatie: string, unit: string): DemoContactpunt => ({
  organisatie,
  onderwerp: 'ALGEMEEN',
  unit,
  omschrijving: `Unit ${unit}, bureaudienst`,
  email: `bureaudienst-${unit.toLowerCase().replaceAll(' ', '-')}@${organisatie.toLowerCase()}.example`,
});

/** RN and LJR work in units; SVG has one desk, which nobody checked for over a year. */
export const demoContactpunten: readonly DemoContactpunt[] = [
  at('RN', 'Midden-Nederland'),
  at('RN', 'Oost-Brabant'),
  at('RN', 'Rotterdam'),
  {
    organisatie: 'RN',
    onderwerp: 'CRISIS',
    omschrijving: 'Landelijke bereikbaarheidsdienst',
    telefoon: '030 555 01 12',
    bereikbaar: 'buiten kantooruren',
  },
  at('LJR', 'Midden-Nederland'),
  {
    organisatie: 'SVG',
    onderwerp: 'ALGEMEEN',
    omschrijving: 'Landelijk bureau',
    email: 'bureau@svg.example',
    checked: 13,
  },
];
