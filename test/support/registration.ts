import { today } from '../../shared/days.js';

/** Registers a detention at DJI, with `newPerson` somebody whom no partner knows. */
export const registerDetention = `
  mutation Registreren($input: DetentieRegistrerenInput!) {
    detentieRegistreren(input: $input) {
      detentie { id versie justitiabele { id meldingenVanDji { aan soort bevestigdTijdstip } } }
      fout { code boodschap veld }
    }
  }`;

/** Today in PI Vught, from Utrecht. */
export const newPerson = (skn: string, bsn: string | null) => ({
  skn,
  bsn,
  naam: 'Nieuw van der Aangekomen',
  inrichting: 'PI-VUGHT',
  titel: 'VOORLOPIGE_HECHTENIS',
  insluitingsdatum: today(),
  gemeenteVanHerkomst: '0344',
});
