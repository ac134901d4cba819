import { demoPersonId } from '../../shared/demo/person-id.js';

/** Demo people with a fixed key, on whom tests and other teams rely. */
const keys = [
  'knownToAll',
  'knownToDjiOnly',
  'knownToRotterdamOnly',
  'justitiabele-a',
  'justitiabele-b',
  'underTbs',
];

const people = keys.map((key) => [key, { id: demoPersonId(key) }]);
console.log(JSON.stringify(Object.fromEntries(people), null, 2));
