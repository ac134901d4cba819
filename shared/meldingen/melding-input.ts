import type { Meldingsoort, Partij } from '../access/partij.js';

/** A melding as it arrives; its type in GraphQL is MeldingAan…Input. */
export interface MeldingInput {
  melding: string;
  soort: Meldingsoort;
  justitiabele: string;
  tijdstip: string;
  betrokkenheden: readonly {
    partij: Partij;
    organisatie: string;
    vanaf: string;
    tot?: string | null | undefined;
  }[];
}
