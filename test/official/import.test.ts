import { describe, expect } from '@jest/globals';
import { readGemeenten } from '../../gateway/cli/import/gemeenten.js';
import { readPersoonslijsten } from '../../gateway/cli/import/lo-gba.js';
import { judge, candidatesOf } from '../../gateway/cli/import/verdict.js';
import { presentGemeente } from '../../gateway/cli/import/present-gemeente.js';
import { readReisdocumenten } from '../../gateway/cli/import/reisdocumenten.js';
import { reportOf, type Report } from '../../gateway/cli/import/report.js';
import { demoPeople } from '../../shared/demo/people.js';
import { officialFile, testOfficial } from '../support/official-data.js';

/** A fixed day, because people come of age. */
const peildatum = '2026-11-20';

function readOfficial(gemeentenFiles: string[]) {
  const personRecords = readPersoonslijsten(
    officialFile('rvig-gba-v-testset-20220502.csv'),
  );
  const reisdocumenten = readReisdocumenten(
    officialFile('rvig-reisdocumenten-testdata.json'),
  );
  const gemeenten = readGemeenten(gemeentenFiles.map(officialFile));
  const verdicts = judge(personRecords, {
    peildatum,
    reisdocumenten,
    presentGemeente: presentGemeente(gemeenten, peildatum),
  });
  const report = reportOf(
    { verdicts, outcomes: new Map() },
    reisdocumenten,
    gemeenten.length,
    peildatum,
  );
  return {
    personRecords,
    gemeenten,
    kandidaten: candidatesOf(verdicts),
    report,
  };
}

const both = ['rvig-tabel33-gemeenten.csv', 'gemeenten-2026.csv'];
const count = (reasons: string[]) =>
  Object.fromEntries(
    [...new Set(reasons)]
      .sort()
      .map((reason) => [
        reason,
        reasons.filter((other) => other === reason).length,
      ]),
  );
const reasons = ({ geweigerd, gemerkt }: Report) => ({
  geweigerd: count(geweigerd.map(({ reden }) => reden)),
  gemerkt: count(gemerkt.flatMap(({ redenen }) => redenen)),
});

describe('the official test persons', () => {
  testOfficial('are all accounted for, each with his reason', () => {
    const { report } = readOfficial(both);
    expect(report.personen).toEqual({
      gelezen: 687,
      geladen: 492,
      gemerkt: 112,
      geweigerd: 83,
    });
    expect(reasons(report)).toEqual({
      geweigerd: {
        AFGEVOERD: 1,
        DUBBELE_BSN: 10,
        GEEN_GESLACHTSNAAM: 2,
        MINDERJARIG: 49,
        ONLEESBARE_WAARDE: 1,
        OVERLEDEN: 20,
      },
      gemerkt: {
        GEBOORTEDATUM_ONBEKEND: 3,
        GEBOORTEDATUM_ONVOLLEDIG: 9,
        GEEMIGREERD: 55,
        GEEN_BSN: 1,
        GEMEENTE_ONBEKEND: 26,
        NIET_INGEZETENE: 19,
        OPGESCHORT: 1,
      },
    });
  });

  testOfficial('keep geheimhouding, inOnderzoek and briefadres', () => {
    expect(readOfficial(both).report.gegevens).toEqual({
      geheimhouding: 43,
      inOnderzoek: 30,
      briefadres: 11,
      samengevoegdeGemeente: 42,
    });
  });

  testOfficial('live in present gemeenten, or in none', () => {
    const { gemeenten, kandidaten } = readOfficial(both);
    const present = new Set(
      gemeenten
        .filter(({ einddatum }) => einddatum === null)
        .map(({ code }) => code),
    );
    const codes = kandidaten.flatMap(
      ({ person: { gemeente } }) => gemeente ?? [],
    );
    expect(present.size).toBe(342);
    expect(codes.filter((code) => !present.has(code))).toEqual([]);
    expect(codes.length).toBe(503);
  });

  testOfficial('keep their codes without a list of gemeenten', () => {
    const { kandidaten, report } = readOfficial([]);
    const codes = kandidaten.map(({ person }) => person.gemeente);
    expect(codes).toContain('0530');
    expect(reasons(report).gemerkt).not.toHaveProperty('GEMEENTE_ONBEKEND');
  });

  testOfficial('have their travel documents, of which none is lost', () => {
    const { kandidaten, report } = readOfficial(both);
    const { gelezen, ...parts } = report.reisdocumenten;
    expect(gelezen).toBe(1773);
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(1773);
    expect(
      kandidaten.filter(({ person }) => person.reisdocumenten.length > 0),
    ).toHaveLength(113);
  });

  testOfficial('share no BSN with the demo people', () => {
    const official = new Set(
      readOfficial([]).personRecords.flatMap(({ rows }) =>
        rows.map(({ get }) => get('01.01.20')),
      ),
    );
    const shared = demoPeople(peildatum).filter(
      ({ bsn }) => bsn !== null && official.has(bsn),
    );
    expect(official.size).toBeGreaterThan(600);
    expect(shared.map(({ key }) => key)).toEqual([]);
  });
});
