import type { PersonaName } from '../../shared/demo/personas.js';

/** The caller in all measurements: has a relation with more than a hundred people. */
export const persona: PersonaName = 'reclasseringswerker-rn';
