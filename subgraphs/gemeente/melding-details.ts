import type { MeldingDetails } from '../../shared/meldingen/gateway-client.js';

/** The gemeente knows no number that another partner uses: the id is enough. */
export const meldingDetails = (): MeldingDetails => () => Promise.resolve({});
