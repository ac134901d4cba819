import type { PersonaName } from '../../shared/demo/personas.js';

/** Who asks in all measurements: he knows more than a hundred people. */
export const persona: PersonaName = 'reclasseringswerker-rn';
