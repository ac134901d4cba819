import { expect, test } from '@jest/globals';
import { organisatieOfRole } from './organisatie.js';

test.each([
  [
    'coordinator-nazorg',
    '0344',
    { __typename: 'OrganisatieVanGemeente', code: '0344' },
  ],
  [
    'systeem',
    'DJI',
    { __typename: 'AndereOrganisatie', code: 'DJI', naam: 'DJI' },
  ],
  [
    'opgeheven-rol',
    'X',
    { __typename: 'AndereOrganisatie', code: 'X', naam: null },
  ],
  ['justitiabele', null, null],
])('somebody with the role %s at %s', (rol, organisatie, expected) => {
  expect(organisatieOfRole({ rol, organisatie })).toEqual(expected);
});
