import { textScalar } from '../graphql/scalars.js';
import { meldingsoorten, partijen } from './parties.js';

/** They were enums, whose values clients write without quotes. */
const codeScalar = (
  name: 'Partij' | 'Meldingsoort',
  shape: string,
  valid: (value: string) => boolean,
) => textScalar(name, shape, valid, { enumLiterals: true });

/** The code of a declared party, or of the justitiabele. */
export const PartijScalar = codeScalar(
  'Partij',
  'the code of a party: DJI',
  (value) => partijen().includes(value),
);

/** The code of what some party declares that it sends. */
export const MeldingsoortScalar = codeScalar(
  'Meldingsoort',
  'the code of a melding: AANKOMST',
  (value) => meldingsoorten().includes(value),
);

const isCode = (value: string) => /^[A-Z][A-Z_]*$/.test(value);

/** For the gateway: whether the code is known is for the partner, whose release may know a party that joined later. */
export const codeScalars = [
  codeScalar('Partij', 'a code in capitals: DJI', isCode),
  codeScalar('Meldingsoort', 'a code in capitals: AANKOMST', isCode),
];
