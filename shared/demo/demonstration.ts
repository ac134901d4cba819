import { clientName, type Demonstration } from '../demonstration.js';
import { demoApplication } from './application.js';
import {
  demoCallerKeys,
  demoCallerSecret,
  demoDataKeys,
  demoDay,
  demoIssuerKeys,
  demoOperations,
} from './keys.js';
import { personas, type PersonaName } from './personas.js';
import { demoAudience, demoClientToken, demoIssuer } from './token.js';

const isPersona = (name: string): name is PersonaName =>
  Object.hasOwn(personas, name);

/** The demonstration of this repository: its keys lie in files of the data folder, its people are synthetic. */
export const demonstration: Demonstration = {
  day: demoDay,
  dataKeys: demoDataKeys,
  callerKey: (dataDir) => demoCallerKeys(dataDir).privateKey,
  callerSecret: demoCallerSecret,
  operations: demoOperations,
  issuer: (dataDir) => ({
    name: demoIssuer,
    audience: demoAudience,
    key: demoIssuerKeys(dataDir).publicKey,
  }),
  token: (dataDir, persona, client) =>
    isPersona(persona) && (client === null || clientName.test(client))
      ? demoClientToken(
          client ?? `demo-${persona}`,
          persona,
          demoIssuerKeys(dataDir).privateKey,
        )
      : null,
  application: demoApplication,
  systemToken: (dataDir, partner) =>
    demoClientToken(
      `systeem-${partner}`,
      `systeem-${partner}`,
      demoIssuerKeys(dataDir).privateKey,
    ),
  personas,
};
