import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Betrokkenheid } from '../../../../shared/betrokkenheid.js';
import { startOfDay } from '../../../../shared/days.js';
import type { Antwoorden } from './antwoorden.js';
import { reintegratie } from './reintegratie.js';

// Days close together, so that edges are met; every field may be absent or null, as when a partner keeps it back.
const dag = fc
  .integer({ min: 0, max: 400 })
  .map((days) =>
    new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10),
  );
const of = <T>(...values: T[]) => fc.constantFrom(...values);
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, fc.option(value)]),
    ),
    { requiredKeys: [] },
  );
const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 4 });
const id = fc.uuid();

const antwoorden = record({
  detenties: list(
    record({
      id,
      titel: of('GEVANGENISSTRAF', 'EEN_NIEUWE_TITEL'),
      insluitingsdatum: dag,
      verwachteEinddatum: dag,
      viDatum: dag,
      werkelijkeEinddatum: dag,
      screeningAfgerondOp: dag,
      plan: record({ vastgesteldOp: dag }),
      overleggen: list(record({ soort: of('MDO'), datum: dag })),
      verloven: list(
        record({
          id,
          soort: of('INCIDENTEEL_VERLOF'),
          vanaf: dag,
          tot: dag,
          besluit: of('AFGEWEZEN', 'TOEGEKEND'),
        }),
      ),
    }),
  ),
  reclasseringsadviezen: list(
    record({
      id,
      soort: of('ZITTING'),
      status: of('INGETROKKEN', 'AANGEVRAAGD'),
      aangevraagdOp: dag,
      uiterlijkOp: dag,
      uitgebrachtOp: dag,
    }),
  ),
  toezichten: list(
    record({
      id,
      grondslag: of('SCHORSING'),
      ingangsdatum: dag,
      eersteContactOp: dag,
      einddatum: dag,
    }),
  ),
  basisvoorwaarden: list(
    record({
      soort: of('ONDERDAK', 'SCHULDEN'),
      status: of('GEREGELD', 'NIET_NODIG', 'ONBEKEND'),
      geldigTot: dag,
      peildatum: dag,
    }),
  ),
}) as fc.Arbitrary<Antwoorden>;

const relatie = (partij: Betrokkenheid['partij']): Betrokkenheid => ({
  id: partij,
  justitiabeleId: 'p',
  partij,
  organisatie: 'x',
  vanaf: startOfDay('2025-01-01'),
  tot: null,
  meldingId: null,
});
const relaties = fc.subarray([relatie('RECLASSERING'), relatie('GEMEENTE')]);

test('whatever is missing, there is a view, in order, and nothing in it is undefined', () => {
  fc.assert(
    fc.property(antwoorden, relaties, dag, (gegeven, bij, peildatum) => {
      const view = reintegratie(gegeven, bij, peildatum);
      const dagen = view.tijdlijn.map(({ datum }) => datum);
      expect(dagen).toEqual(dagen.toSorted());
      expect(JSON.stringify(view)).not.toContain('undefined');
      if (gegeven.detenties == null) expect(view.fase).toBeNull();
      if (gegeven.basisvoorwaarden == null) expect(view.gereedheid).toBeNull();
    }),
  );
});

test('the order in which partners answer does not matter', () => {
  const omgekeerd = (waarde: unknown): unknown =>
    Array.isArray(waarde)
      ? waarde.toReversed().map(omgekeerd)
      : waarde && typeof waarde === 'object'
        ? Object.fromEntries(
            Object.entries(waarde).map(([veld, deel]) => [
              veld,
              omgekeerd(deel),
            ]),
          )
        : waarde;
  fc.assert(
    fc.property(antwoorden, relaties, dag, (gegeven, bij, peildatum) => {
      expect(
        reintegratie(
          omgekeerd(gegeven) as Antwoorden,
          bij.toReversed(),
          peildatum,
        ),
      ).toEqual(reintegratie(gegeven, bij, peildatum));
    }),
  );
});
