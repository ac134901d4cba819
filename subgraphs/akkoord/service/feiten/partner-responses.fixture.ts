import fc, { type Arbitrary } from 'fast-check';
import type { PartnerResponses } from './partner-responses.js';
import { arbitraryDay } from './feiten.fixture.js';
import { normen } from '../../normen.fixture.js';
import type { AkkoordFeiten } from './from-akkoord.js';

const of = fc.constantFrom;
const maybe = <T>(one: Arbitrary<T>) => fc.option(one, { nil: null });
const list = <T>(one: Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const id = fc.uuid({ version: 4 });
const day = arbitraryDay();
const moment = fc
  .tuple(day, fc.nat({ max: 86_399_999 }))
  .map(([on, ms]) =>
    new Date(Date.parse(`${on}T00:00:00Z`) + ms).toISOString(),
  );

/** A versioned record with its changes, oldest first, each at a different moment; occasionally without history. */
const versioned = <F extends Record<string, unknown>>(fields: {
  [Field in keyof F]: Arbitrary<F[Field]>;
}) =>
  fc
    .record({
      current: fc.record(fields),
      earlier: list(fc.record(fields)),
      moments: fc.uniqueArray(moment, { minLength: 4, maxLength: 4 }),
      withoutHistory: fc.integer({ min: 0, max: 30 }),
    })
    .map(({ current, earlier, moments, withoutHistory }) => {
      const [vastgelegdTijdstip, ...later] = moments.toSorted();
      const mutableFields = Object.keys(fields).filter(
        (veld) => veld !== 'id' && veld !== 'soort',
      );
      const wijzigingen = earlier.map((values, index) => {
        const veld = mutableFields[index % mutableFields.length] ?? 'id';
        return {
          veld,
          oud: JSON.stringify(values[veld]),
          bekendSinds: later[index]!,
        };
      });
      return {
        ...current,
        vastgelegdTijdstip: vastgelegdTijdstip!,
        wijzigingen: withoutHistory === 0 ? null : wijzigingen,
      };
    });

const doel = versioned({
  id,
  omschrijving: of('Sparen.', 'Werk vinden.'),
  basisvoorwaarde: of('SCHULDEN' as const, null),
  uiterlijkOp: maybe(day),
  behaaldOp: maybe(day),
  vervallenTijdstip: maybe(moment),
});

const detentie = fc
  .record({
    zelf: versioned({
      id,
      titel: of('GEVANGENISSTRAF' as const, 'VOORLOPIGE_HECHTENIS' as const),
      insluitingsdatum: day,
      verwachteEinddatum: maybe(day),
      viDatum: maybe(day),
      eindverlofVanaf: maybe(day),
      werkelijkeEinddatum: maybe(day),
      screeningAfgerondOp: maybe(day),
    }),
    plan: maybe(
      fc
        .record({
          zelf: versioned({ vastgesteldOp: day, gedeeldOp: maybe(day) }),
          alleDoelen: list(doel),
        })
        .map(({ zelf, alleDoelen }) => ({ ...zelf, alleDoelen })),
    ),
    overleggen: list(
      fc.record({
        id,
        soort: of('MDO' as const, 'TRAJECTGESPREK' as const),
        datum: day,
        vastgelegdTijdstip: moment,
      }),
    ),
    verloven: list(
      versioned({
        id,
        soort: of('INCIDENTEEL_VERLOF' as const),
        vanaf: day,
        tot: day,
        besluit: of('AANGEVRAAGD' as const, 'TOEGEKEND' as const),
      }),
    ),
  })
  .map(({ zelf, ...parts }) => ({ ...zelf, ...parts }));

const basisvoorwaarde = versioned({
  soort: of(
    'ONDERDAK' as const,
    'WERK_EN_INKOMEN' as const,
    'SCHULDEN' as const,
    'ZORG' as const,
  ),
  status: of('HULPVRAAG' as const, 'GEREGELD' as const, 'ONBEKEND' as const),
  geldigTot: maybe(day),
  peildatum: day,
});

/** Any valid partner responses, with history; any of them may be missing. */
export const arbitraryPartnerResponses = (): Arbitrary<PartnerResponses> =>
  fc.record({
    detenties: maybe(list(detentie)),
    meldingenVanDji: maybe(
      list(
        fc.record({
          id,
          soort: of('AANKOMST' as const, 'ONTSLAG' as const),
          aan: of('RECLASSERING' as const, 'GEMEENTE' as const),
          tijdstip: moment,
          bevestigdTijdstip: maybe(moment),
        }),
      ),
    ),
    reclasseringsadviezen: maybe(
      list(
        versioned({
          id,
          soort: of(
            'ZITTING' as const,
            'VOORWAARDELIJKE_INVRIJHEIDSTELLING' as const,
          ),
          status: of('AANGEVRAAGD' as const, 'UITGEBRACHT' as const),
          aangevraagdOp: day,
          uiterlijkOp: maybe(day),
          uitgebrachtOp: maybe(day),
        }),
      ),
    ),
    toezichten: maybe(
      list(
        versioned({
          id,
          grondslag: of(
            'SCHORSING' as const,
            'VOORWAARDELIJKE_VEROORDELING' as const,
          ),
          dadelijkUitvoerbaar: fc.boolean(),
          ingangsdatum: day,
          eersteContactOp: maybe(day),
          einddatum: maybe(day),
        }),
      ),
    ),
    basisvoorwaarden: maybe(
      fc.uniqueArray(basisvoorwaarde, { selector: ({ soort }) => soort }),
    ),
    schuldhulp: maybe(
      list(
        versioned({
          id,
          bedreigend: fc.boolean(),
          aangevraagdOp: day,
          eersteGesprekOp: maybe(day),
        }),
      ),
    ),
    zorgverzekeringen: maybe(
      list(versioned({ id, aangevraagdOp: day, geregeldOp: maybe(day) })),
    ),
    gemeenteVanHerkomst: of({ code: '0344' }, { code: '0599' }, null),
    gemeenteVanVestiging: of({ code: '0344' }, { code: '0599' }, null),
  });

/** Any rows of akkoord about one person. */
export const arbitraryAkkoord = (): Arbitrary<AkkoordFeiten> =>
  fc.record({
    relations: list(
      fc.record({
        partij: of('RECLASSERING' as const, 'GEMEENTE' as const),
        organisatie: of('0344', '0599'),
        vanaf: moment,
        tot: maybe(moment),
      }),
    ),
    regie: maybe(
      versioned({ id, gemeente: of('0344', '0599'), sinds: moment }).map(
        akkoordRecord,
      ),
    ),
    lokaleInvulling: fc.constant([]),
    normen: fc.constant(normen),
    afspraken: list(
      versioned({
        id,
        status: of('OPEN' as const, 'NAGEKOMEN' as const),
        uiterlijkOp: day,
        nagekomenOp: maybe(day),
      }).map((row) => ({
        ...akkoordRecord(row),
        justitiabeleId: 'p',
        omschrijving: 'De familie bellen.',
        partij: 'DJI' as const,
      })),
    ),
    eigenDoelen: list(
      doel.map((row) => ({ ...akkoordRecord(row), justitiabeleId: 'p' })),
    ),
  });

/** akkoord itself always has a history. */
const akkoordRecord = <
  R extends { vastgelegdTijdstip: string; wijzigingen: W[] | null },
  W,
>(
  record: R,
) => ({
  ...record,
  versie: 1,
  peildatum: record.vastgelegdTijdstip,
  fictief: true,
  wijzigingen: record.wijzigingen ?? [],
});
