import { demoGemeenten } from '../../../shared/demo/gemeenten.js';
import type { GemeenteEntity } from '../entities/gemeente.js';

const plain = (
  code: string,
  naam: string,
  provincie: string,
  arrondissement: string,
): GemeenteEntity => ({
  code,
  naam,
  provincie,
  arrondissement,
  contactpunt: null,
  einddatum: null,
  opvolgerCode: null,
});

const merged = (
  code: string,
  naam: string,
  einddatum: string,
  opvolgerCode: string,
): GemeenteEntity => ({
  code,
  naam,
  provincie: null,
  arrondissement: null,
  contactpunt: null,
  einddatum,
  opvolgerCode,
});

/** The gemeenten of the demonstration, and some that have merged; the successor of Graafstroom has merged too. */
export const seedGemeenten: readonly GemeenteEntity[] = [
  ...demoGemeenten.map(({ code, naam, provincie, arrondissement }) =>
    plain(code, naam, provincie, arrondissement),
  ),
  plain('1931', 'Krimpenerwaard', 'Zuid-Holland', 'Den Haag'),
  plain('1978', 'Molenlanden', 'Zuid-Holland', 'Rotterdam'),
  merged('0398', 'Heerhugowaard', '2022-01-01', '1980'),
  merged('0491', 'Bergambacht', '2015-01-01', '1931'),
  merged('0644', 'Ouderkerk', '2015-01-01', '1931'),
  merged('0693', 'Graafstroom', '2013-01-01', '1927'),
  merged('0786', 'Grave', '2022-01-01', '1982'),
  merged('1927', 'Molenwaard', '2019-01-01', '1978'),
];
