import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { demoPeople } from '../demo/people.js';
import type { ImportGemeente, ImportPerson } from './import-line.js';
import { readImport } from './import-reader.js';

const [demo] = demoPeople('2026-11-20');
const person: ImportPerson = {
  soort: 'persoon',
  bronsleutel: 'test:1',
  id: null,
  bsn: demo!.bsn,
  voornamen: 'Ada',
  voorvoegsel: null,
  geslachtsnaam: 'Proef',
  geboortedatum: '1985-12',
  geheimhouding: false,
  inOnderzoek: true,
  nederlander: true,
  zonderRechtmatigVerblijf: false,
  gemeente: '0344',
  functieAdres: 'BRIEFADRES',
  reisdocumenten: demo!.reisdocumenten,
  peildatum: '2026-11-20',
  traject: demo!.traject,
};
const gemeente: ImportGemeente = {
  soort: 'gemeente',
  code: '0003',
  naam: 'Appingedam',
  provincie: null,
  arrondissement: null,
  einddatum: '2021-01-01',
  opvolger: '1979',
};

const read = (...lines: string[]) =>
  readImport(Readable.from(lines.map((line) => `${line}\n`)));

describe('the lines that a partner imports', () => {
  test('come back as they were sent, people and gemeenten apart', async () => {
    const regels = await read(JSON.stringify(gemeente), JSON.stringify(person));
    expect(regels).toEqual({ gemeenten: [gemeente], people: [person] });
  });

  test('are refused by line number when one is cut off', async () => {
    await expect(
      read(JSON.stringify(gemeente), JSON.stringify(person).slice(0, 40)),
    ).rejects.toThrow('Line 2 is not JSON.');
  });

  test('are refused by field name, without the value, when a field is wrong', async () => {
    const wrong = { ...person, bsn: '12345', geboortedatum: '1985-13' };
    await expect(read(JSON.stringify(wrong))).rejects.toThrow(
      'Line 1 has wrong fields: bsn, geboortedatum.',
    );
  });
});
