import { expect, test } from '@jest/globals';
import { addDays, addMonths, startOfDay, today } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { checkEindverlof } from '../service/check-eindverlof.js';
import { firstMaatregelen } from '../service/first-maatregelen.js';
import { earliestReleaseDay } from '../service/release-day.js';
import { checkVerlof } from '../service/verlof-vastleggen.js';
import { syntheticDetentie } from './synthetic-detentie.js';

const day = today();
const made = demoPeople(day).map((person) => ({
  key: person.key,
  zonderRechtmatigVerblijf: person.zonderRechtmatigVerblijf,
  traject: person.traject,
  rows: syntheticDetentie(person, day),
}));

test('synthetic rows are deterministic, and marked fictief', () => {
  const [first] = demoPeople(day);
  expect(syntheticDetentie(first!, day)).toEqual(made[0]!.rows);
  expect(made.every(({ rows }) => rows.detentie.fictief)).toBe(true);
});

test('nothing happens before the insluiting, after the release or in the future', () => {
  for (const { traject, rows } of made) {
    const last = traject.werkelijkeEinddatum ?? day;
    const days = [
      rows.detentie.screeningAfgerondOp,
      ...rows.plaatsingen.map(({ vanaf }) => vanaf),
      ...rows.overleggen.map(({ datum }) => datum),
      ...rows.programmawijzigingen.map(({ datum }) => datum),
      ...rows.plans.flatMap(({ vastgesteldOp, gedeeldOp }) => [
        vastgesteldOp,
        gedeeldOp,
      ]),
      ...rows.doelen.map(({ behaaldOp }) => behaaldOp),
      ...rows.verloven.map(({ beslotenOp }) => beslotenOp),
    ].filter((day) => day !== null);
    for (const day of days) {
      expect(day >= traject.insluitingsdatum).toBe(true);
      expect(day <= last).toBe(true);
    }
  }
});

test('every leave would have been accepted at its request', () => {
  const verloven = made.flatMap(({ rows: { detentie, verloven } }) =>
    verloven.map((verlof) => ({ detentie, verlof })),
  );
  expect(verloven.length).toBeGreaterThan(100);
  for (const { detentie, verlof } of verloven)
    expect(() =>
      checkVerlof({ ...detentie, werkelijkeEinddatum: null }, verlof),
    ).not.toThrow();
});

test('some go on eindverlof, until the end, on a day on which they may, and have no other leave then', () => {
  const onEindverlof = made.filter(({ rows }) =>
    rows.verloven.some(({ soort }) => soort === 'EINDVERLOF'),
  );
  expect(onEindverlof.length).toBeGreaterThan(5);
  const besluiten = new Set<string>();
  for (const { traject, rows } of onEindverlof) {
    const last = rows.verloven.at(-1)!;
    expect(last).toMatchObject({
      soort: 'EINDVERLOF',
      tot: traject.verwachteEinddatum,
    });
    expect(() =>
      checkEindverlof(rows.detentie, last.vanaf, firstMaatregelen),
    ).not.toThrow();
    expect(rows.detentie.ppVanaf).toBeNull();
    for (const { tot } of rows.verloven.slice(0, -1))
      expect(tot < last.vanaf).toBe(true);
    besluiten.add(last.besluit);
  }
  expect(besluiten).toContain('TOEGEKEND');
});

test('under tbs there are leaves of the Bvt, and nothing of the Pbw', () => {
  const { rows } = made.find(({ key }) => key === 'underTbs')!;
  expect(rows).toMatchObject({
    detentie: {
      titel: 'TBS_MET_DWANGVERPLEGING',
      verwachteEinddatum: null,
      screeningAfgerondOp: null,
      programma: 'BASIS',
      ontslagAangekondigdVoor: null,
      ppVanaf: null,
    },
    plaatsingen: [{ inrichtingCode: 'FPC-OOSTVAARDERS', regime: 'FPC' }],
    overleggen: [],
    programmawijzigingen: [],
    plans: [],
    doelen: [],
  });
  expect(rows.verloven.map(({ soort }) => soort)).toEqual([
    'BEGELEID_VERLOF',
    'BEGELEID_VERLOF',
    'ONBEGELEID_VERLOF',
    'ONBEGELEID_VERLOF',
    'TRANSMURAAL_VERLOF',
  ]);
  expect(rows.verloven.at(-1)!.besluit).toBe('TOEGEKEND');
});

test('what is announced is the earliest day on which somebody can go: v.i., eindverlof or the expected end', () => {
  const announced = made.filter(
    ({ rows }) => rows.detentie.ontslagAangekondigdVoor !== null,
  );
  const days = announced.map(({ rows: { detentie }, ...person }) =>
    earliestReleaseDay(
      detentie,
      person.zonderRechtmatigVerblijf,
      firstMaatregelen,
      detentie.insluitingsdatum,
    ),
  );
  expect(
    announced.map(({ rows }) => rows.detentie.ontslagAangekondigdVoor),
  ).toEqual(days);
  const early = announced.filter(
    ({ traject: { verwachteEinddatum: end }, rows: { detentie } }) =>
      detentie.ontslagAangekondigdVoor! < end! &&
      detentie.ontslagAangekondigdVoor! >= addDays(end!, -14),
  );
  expect(early.length).toBeGreaterThan(5);
});

test('the norms are mostly kept, and sometimes not', () => {
  const long = made.filter(
    ({ traject }) =>
      addDays(traject.insluitingsdatum, 60) <=
      (traject.werkelijkeEinddatum ?? day),
  );
  const share = (kept: (one: (typeof made)[number]) => boolean) =>
    long.filter(kept).length / long.length;
  const screening = share(
    ({ traject, rows }) =>
      (rows.detentie.screeningAfgerondOp ?? '9') <=
      addDays(traject.insluitingsdatum, 14),
  );
  const plan = share(
    ({ traject, rows }) =>
      (rows.plans[0]?.vastgesteldOp ?? '9') <=
      addDays(traject.insluitingsdatum, 28),
  );
  for (const kept of [screening, plan]) {
    expect(kept).toBeGreaterThan(0.7);
    expect(kept).toBeLessThan(0.98);
  }
});

test('a penitentiair programma is the last two months, at most, of 6 to 12 months of prison', () => {
  const some = made.filter(({ rows }) => rows.detentie.ppVanaf !== null);
  expect(some.length).toBeGreaterThan(0);
  for (const { traject, rows } of some) {
    expect(traject.titel).toBe('GEVANGENISSTRAF');
    expect(rows.detentie.ppTot).toBe(traject.verwachteEinddatum);
    expect(
      rows.detentie.ppVanaf! >= addMonths(traject.verwachteEinddatum!, -2),
    ).toBe(true);
  }
});

test('every fact was recorded when it happened or within days, and never after the day', () => {
  const now = startOfDay(day);
  const near = (day: string | null, moment: string | undefined) => {
    expect(moment! >= startOfDay(day!) && moment! <= now).toBe(true);
    expect(moment! < startOfDay(addDays(day!, 5))).toBe(true);
  };
  for (const { rows } of made) {
    const since = (recordId: string, veld: string) =>
      rows.wijzigingen.find(
        (one) => one.recordId === recordId && one.veld === veld,
      )?.bekendSinds;
    const { detentie, plans, overleggen, verloven } = rows;
    near(detentie.insluitingsdatum, detentie.vastgelegdTijdstip);
    for (const veld of ['screeningAfgerondOp', 'werkelijkeEinddatum'] as const)
      if (detentie[veld]) near(detentie[veld], since(detentie.id, veld));
    for (const overleg of overleggen)
      near(overleg.datum, overleg.vastgelegdTijdstip);
    for (const plan of plans) {
      near(plan.vastgesteldOp, plan.vastgelegdTijdstip);
      if (plan.gedeeldOp) near(plan.gedeeldOp, since(plan.id, 'gedeeldOp'));
    }
    for (const verlof of verloven) {
      expect(verlof.vastgelegdTijdstip < startOfDay(verlof.vanaf)).toBe(true);
      if (verlof.beslotenOp)
        near(verlof.beslotenOp, since(verlof.id, 'besluit'));
    }
  }
});

test('before the judgment the sentence and the expected end are unknown', () => {
  const judged = made.filter(
    ({ traject: { straf, insluitingsdatum } }) =>
      straf !== null && straf.uitspraakdatum > insluitingsdatum,
  );
  expect(judged.length).toBeGreaterThan(50);
  for (const { traject, rows } of judged) {
    const oud = Object.fromEntries(
      rows.wijzigingen
        .filter(({ recordId }) => recordId === rows.detentie.id)
        .map(({ veld, oud }) => [veld, oud]),
    );
    expect(oud).toMatchObject({
      titel: '"VOORLOPIGE_HECHTENIS"',
      uitspraakdatum: 'null',
      verwachteEinddatum: 'null',
    });
    expect(rows.detentie).toMatchObject({
      titel: traject.titel,
      uitspraakdatum: traject.straf!.uitspraakdatum,
      verwachteEinddatum: traject.verwachteEinddatum,
    });
  }
});

test('a release after more than three months is announced four weeks before mostly, sometimes late, sometimes never', () => {
  const released = made.filter(
    ({ traject: { werkelijkeEinddatum, ...traject } }) =>
      traject.verwachteEinddatum &&
      traject.reclasseringsorganisatie &&
      werkelijkeEinddatum &&
      werkelijkeEinddatum > addMonths(traject.insluitingsdatum, 3),
  );
  const announced = released.map(({ traject, rows }) => ({
    end: traject.werkelijkeEinddatum!,
    melding: rows.meldingen.find(
      ({ soort }) => soort === 'ONTSLAG_AANGEKONDIGD',
    ),
  }));
  const inTime = announced.filter(
    ({ end, melding }) =>
      melding && melding.tijdstip < startOfDay(addDays(end, -27)),
  );
  expect(inTime.length).toBeGreaterThan(0.6 * released.length);
  expect(inTime.length).toBeLessThan(released.length);
  const all = made.flatMap(({ traject, rows }) =>
    rows.meldingen
      .filter(({ soort }) => soort === 'ONTSLAG_AANGEKONDIGD')
      .map(({ aan }) => [aan, traject.reclasseringsorganisatie !== null]),
  );
  expect(new Set(all.map(String))).toEqual(new Set(['RECLASSERING,true']));
});

test('meldingen are confirmed within minutes mostly, after hours sometimes', () => {
  const waits = made.flatMap(({ rows }) =>
    rows.meldingen.map(
      ({ tijdstip, bevestigdTijdstip }) =>
        Date.parse(bevestigdTijdstip!) - Date.parse(tijdstip),
    ),
  );
  const soon = waits.filter((wait) => wait <= 90_000).length / waits.length;
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
  expect(soon).toBeGreaterThan(0.85);
  expect(soon).toBeLessThan(1);
});
