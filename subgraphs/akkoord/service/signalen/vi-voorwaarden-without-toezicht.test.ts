import { expect, test } from '@jest/globals';
import type {
  AdviesFeit,
  DetentieFeit,
  Feiten,
  ToezichtFeit,
} from '../feiten/feiten.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { viVoorwaardenWithoutToezicht } from './vi-voorwaarden-without-toezicht.js';

const viGrondslag = 'VOORWAARDELIJKE_INVRIJHEIDSTELLING';
const advies: AdviesFeit = {
  id: 'a1',
  soort: viGrondslag,
  status: 'UITGEBRACHT',
  aangevraagdOp: '2026-04-01',
  uiterlijkOp: null,
  uitgebrachtOp: '2026-05-10',
};
const toezicht: ToezichtFeit = {
  id: 't1',
  grondslag: viGrondslag,
  dadelijkUitvoerbaar: false,
  ingangsdatum: '2026-06-20',
  eersteContactOp: null,
  einddatum: null,
};
const signaal = (
  detentie: Partial<DetentieFeit> = {},
  rest: Partial<Feiten> = {},
) =>
  viVoorwaardenWithoutToezicht(
    feiten({
      detenties: [
        detentieFeit({
          viDatum: '2026-06-20',
          verwachteEinddatum: '2026-12-20',
          ...detentie,
        }),
      ],
      reclasseringsadviezen: [advies],
      ...rest,
    }),
    [],
  );

test('it is a signal if advies was delivered, v.i. is near or past, and there is no toezicht on that ground', () => {
  expect(signaal()).toMatchObject({
    ernst: 'KRITIEK',
    feiten: [
      { bron: 'RECLASSERING', datum: '2026-05-10' },
      { bron: 'DJI', datum: '2026-06-20' },
    ],
  });
  expect(signaal({ viDatum: '2026-06-29' })).not.toBeNull();
  expect(signaal({ viDatum: '2026-06-30' })).toBeNull();
  expect(signaal({ viDatum: '2026-03-01' })).not.toBeNull();
});

test('toezicht on that ground since insluiting ends it; on another ground, or from before, it does not', () => {
  const withOverrides = (rest: Partial<ToezichtFeit>) =>
    signaal({}, { toezichten: [{ ...toezicht, ...rest }] });
  expect(withOverrides({})).toBeNull();
  expect(withOverrides({ grondslag: 'SCHORSING' })).not.toBeNull();
  expect(withOverrides({ ingangsdatum: '2025-06-20' })).not.toBeNull();
});

test('without advies that was delivered during this detentie there is none', () => {
  const withOverrides = (rest: Partial<AdviesFeit>) =>
    signaal({}, { reclasseringsadviezen: [{ ...advies, ...rest }] });
  expect(
    withOverrides({ status: 'IN_BEHANDELING', uitgebrachtOp: null }),
  ).toBeNull();
  expect(withOverrides({ soort: 'ZITTING' })).toBeNull();
  expect(withOverrides({ uitgebrachtOp: '2025-12-01' })).toBeNull();
});

test('after v.i. it is a signal until the end of the proeftijd; after a sentence served to its end there is none', () => {
  const released = (werkelijkeEinddatum: string, peildatum: string) =>
    signaal({ werkelijkeEinddatum }, { peildatum });
  expect(released('2026-06-20', '2027-06-20')).not.toBeNull();
  expect(released('2026-06-20', '2027-06-21')).toBeNull();
  expect(released('2026-12-20', '2026-12-25')).toBeNull();
});

test('without a response of DJI or reclassering there is none', () => {
  expect(signaal({}, { detenties: null })).toBeNull();
  expect(signaal({}, { reclasseringsadviezen: null })).toBeNull();
  expect(signaal({}, { toezichten: null })).toBeNull();
  expect(signaal({ viDatum: null })).toBeNull();
});
