import { demoPersonId } from '../../shared/demo/person-id.js';

/** The demo people that tests, scripts and other teams count on, by key. */
const keys = [
  'knownToAll',
  'knownToDjiOnly',
  'knownToRotterdamOnly',
  'justitiabele-a',
  'justitiabele-b',
];

const people = keys.map((key) => [key, { id: demoPersonId(key) }]);
console.log(JSON.stringify(Object.fromEntries(people), null, 2));
