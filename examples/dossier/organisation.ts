import { createContext, useContext } from 'react';
import type { BeginQuery } from './kit/index.js';

/** The user's own organisation; `null` for who has none, and while it is not known. */
export const Organisation = createContext<BeginQuery['mijnOrganisatie']>(null);

export const useOrganisation = () => useContext(Organisation);
