import { describe, expect, test } from '@jest/globals';
import { addDays, startOfDay } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { syntheticDossier } from './synthetic-dossier.js';

const day = '2026-11-20';
const people = demoPeople(day);
const made = people.flatMap((person) => {
  const dossier = syntheticDossier(person, day);
  return dossier ? [{ person, dossier }] : [];
});
const dossiers = made.map(({ dossier }) => dossier);
const adviezen = dossiers.flatMap((dossier) => dossier.adviezen);
const toezichten = dossiers.flatMap((dossier) => dossier.toezichten);
const contacten = dossiers.flatMap((dossier) => dossier.contacten);
const wijzigingen = dossiers.flatMap((dossier) => dossier.wijzigingen);

describe('synthetic dossiers', () => {
  test('are deterministic', () => {
    expect(people.map((person) => syntheticDossier(person, day))).toEqual(
      people.map((person) => syntheticDossier(person, day)),
    );
  });

  test('exist for the people with whom one of the organisations has a relation, and are marked', () => {
    expect(made.map(({ person }) => person.key)).toEqual(
      people
        .filter(({ traject }) => traject.reclasseringsorganisatie !== null)
        .map(({ key }) => key),
    );
    expect(
      [
        ...dossiers.map(({ client }) => client),
        ...adviezen,
        ...toezichten,
      ].filter(({ fictief }) => !fictief),
    ).toEqual([]);
  });

  test('have numbers and ids that occur once', () => {
    const clientnummers = dossiers.map(
      ({ numbers: nummers }) => nummers.clientnummer,
    );
    expect(new Set(clientnummers).size).toBe(clientnummers.length);
    for (const rows of [adviezen, toezichten, contacten, wijzigingen]) {
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('contain nothing of the future', () => {
    const now = startOfDay(addDays(day, 1));
    expect(JSON.stringify(toezichten)).not.toContain(addDays(day, 1));
    for (const { vastgelegdTijdstip, peildatum } of [
      ...adviezen,
      ...toezichten,
    ]) {
      expect(vastgelegdTijdstip < now).toBe(true);
      expect(peildatum < now && peildatum >= vastgelegdTijdstip).toBe(true);
    }
    expect(contacten.filter(({ datum }) => datum > day)).toEqual([]);
  });

  test('hold adviezen of every soort and status; the delivered ones mostly in time, some late', () => {
    expect(new Set(adviezen.map(({ soort }) => soort)).size).toBe(5);
    expect(new Set(adviezen.map(({ status }) => status)).size).toBe(4);
    const delivered = adviezen.filter(({ uitgebrachtOp }) => uitgebrachtOp);
    const late = delivered.filter(
      ({ uitgebrachtOp, uiterlijkOp }) => uitgebrachtOp! > uiterlijkOp!,
    );
    expect(late.length).toBeGreaterThan(0.05 * delivered.length);
    expect(late.length).toBeLessThan(0.3 * delivered.length);
    expect(
      adviezen.filter(
        ({ status, uitgebrachtOp, aangevraagdOp }) =>
          (status === 'UITGEBRACHT') !== (uitgebrachtOp !== null) ||
          (uitgebrachtOp !== null && uitgebrachtOp < aangevraagdOp),
      ),
    ).toEqual([]);
  });

  test('use OXREC only until it was paused', () => {
    const oxrec = adviezen.filter(({ instrument }) => instrument === 'OXREC');
    expect(oxrec.length).toBeGreaterThan(0);
    expect(
      oxrec.filter(({ uitgebrachtOp }) => uitgebrachtOp! >= '2026-02-12'),
    ).toEqual([]);
  });

  test('request advice about v.i. for long sentences only, weeks before its day', () => {
    for (const { person, dossier } of made)
      for (const { soort, uiterlijkOp } of dossier.adviezen)
        if (soort === 'VOORWAARDELIJKE_INVRIJHEIDSTELLING') {
          const { insluitingsdatum, verwachteEinddatum } = person.traject;
          expect(person.zonderRechtmatigVerblijf).toBe(false);
          expect(verwachteEinddatum! > addDays(insluitingsdatum, 365)).toBe(
            true,
          );
          expect(uiterlijkOp! < verwachteEinddatum!).toBe(true);
        }
  });

  test('have toezicht after release, with a first contact mostly within two weeks, some late, some missing', () => {
    const afterRelease = made.flatMap(({ person: { traject }, dossier }) =>
      dossier.toezichten.filter(
        ({ ingangsdatum }) =>
          traject.werkelijkeEinddatum !== null &&
          ingangsdatum >= traject.werkelijkeEinddatum,
      ),
    );
    expect(afterRelease.length).toBeGreaterThan(40);
    const within = afterRelease.filter(
      ({ ingangsdatum, eersteContactOp }) =>
        eersteContactOp !== null &&
        eersteContactOp <= addDays(ingangsdatum, 14),
    );
    expect(within.length).toBeGreaterThan(0.6 * afterRelease.length);
    expect(within.length).toBeLessThan(afterRelease.length);
    const before = made.flatMap(({ person: { traject }, dossier }) =>
      dossier.toezichten.filter(
        ({ ingangsdatum, einddatum }) =>
          ingangsdatum < traject.insluitingsdatum &&
          einddatum !== traject.insluitingsdatum,
      ),
    );
    expect(before).toEqual([]);
  });

  test('were recorded on the day of the event, and so were their changes', () => {
    const on = (day: string, moment: string | undefined) => {
      expect(moment! >= startOfDay(day)).toBe(true);
      expect(moment! < startOfDay(addDays(day, 1))).toBe(true);
    };
    const since = (recordId: string, veld: string) =>
      wijzigingen.find((one) => one.recordId === recordId && one.veld === veld)
        ?.bekendSinds;
    for (const { id, vastgelegdTijdstip, ...advies } of adviezen) {
      on(advies.aangevraagdOp, vastgelegdTijdstip);
      if (advies.uitgebrachtOp)
        on(advies.uitgebrachtOp, since(id, 'uitgebrachtOp'));
    }
    for (const { id, vastgelegdTijdstip, ...toezicht } of toezichten) {
      on(toezicht.ingangsdatum, vastgelegdTijdstip);
      if (toezicht.eersteContactOp)
        on(toezicht.eersteContactOp, since(id, 'eersteContactOp'));
      if (toezicht.einddatum) on(toezicht.einddatum, since(id, 'einddatum'));
    }
  });

  test('have the history of each row, step by step', () => {
    for (const advies of adviezen) {
      const status = wijzigingen.filter(
        ({ recordId, veld }) => recordId === advies.id && veld === 'status',
      );
      expect(status.length).toBe(advies.versie - 1);
      if (status.length > 0) {
        expect(status[0]!.oud).toBe('"AANGEVRAAGD"');
        expect(status.at(-1)!.nieuw).toBe(JSON.stringify(advies.status));
      }
    }
  });
});
