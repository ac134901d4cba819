import { describe, expect, test } from '@jest/globals';
import {
  identiteitsbewijs,
  type Identiteitsgegevens,
} from './identiteitsbewijs.js';

const day = '2026-03-10';
const yesterday = '2026-03-09';
const document = (
  soort: Identiteitsgegevens['documenten'][number]['soort'],
  geldigTot: string | null,
  inhoudingOfVermissing: 'INGEHOUDEN' | 'VERMIST' | null = null,
) => ({ soort, geldigTot, inhoudingOfVermissing });

const of = (
  documenten: Identiteitsgegevens['documenten'],
  other: Partial<Identiteitsgegevens> = {},
) =>
  identiteitsbewijs(
    {
      documenten,
      nederlander: true,
      geraadpleegd: '2026-03-08T23:30:00.000Z',
      aanvraagOpen: false,
      ...other,
    },
    day,
  );

describe('the identity document', () => {
  test('is arranged up to and including its last valid day', () => {
    expect(of([document('NEDERLANDSE_IDENTITEITSKAART', day)])).toEqual({
      status: 'GEREGELD',
      geldigTot: day,
      // Half past midnight in Amsterdam.
      peildatum: yesterday,
    });
  });

  test('is asked for once it ran out yesterday', () => {
    expect(of([document('PASPOORT', yesterday)])).toMatchObject({
      status: 'HULPVRAAG',
      geldigTot: null,
    });
  });

  test.each(['INGEHOUDEN', 'VERMIST'] as const)(
    'does not count when %s',
    (inhouding) => {
      const lost = document('PASPOORT', '2030-01-01', inhouding);
      expect(of([lost]).status).toBe('HULPVRAAG');
      expect(
        of([lost, document('NEDERLANDSE_IDENTITEITSKAART', '2027-01-01')]),
      ).toMatchObject({ status: 'GEREGELD', geldigTot: '2027-01-01' });
    },
  );

  test('holds until the latest of several ends', () => {
    const documenten = [
      document('PASPOORT', '2029-05-01'),
      document('NEDERLANDSE_IDENTITEITSKAART', '2031-05-01'),
      document('PASPOORT', '2020-01-01'),
    ];
    expect(of(documenten).geldigTot).toBe('2031-05-01');
  });

  test('of a Dutchman is not his residence document, nor any other', () => {
    const documenten = [
      document('VERBLIJFSDOCUMENT', '2030-01-01'),
      document('OVERIG', '2030-01-01'),
    ];
    expect(of(documenten).status).toBe('HULPVRAAG');
  });

  test('of somebody without Dutch nationality is his residence document, and else not known', () => {
    const nederlander = false;
    const valid = document('VERBLIJFSDOCUMENT', '2030-01-01');
    expect(of([valid], { nederlander }).status).toBe('GEREGELD');
    const ended = document('VERBLIJFSDOCUMENT', yesterday);
    expect(of([ended], { nederlander }).status).toBe('ONBEKEND');
    const dutch = document('PASPOORT', '2030-01-01');
    expect(of([dutch], { nederlander }).status).toBe('ONBEKEND');
  });

  test('of somebody whose nationality is not known is whichever is valid, and else not known', () => {
    const nederlander = null;
    const valid = document('PASPOORT', '2030-01-01');
    expect(of([valid], { nederlander }).status).toBe('GEREGELD');
    expect(of([], { nederlander }).status).toBe('ONBEKEND');
  });

  test('is being arranged while an identity card is asked for, unless there is a valid document', () => {
    const aanvraagOpen = true;
    expect(of([], { aanvraagOpen }).status).toBe('IN_BEHANDELING');
    expect(of([document('PASPOORT', day)], { aanvraagOpen }).status).toBe(
      'GEREGELD',
    );
  });

  test('is not known while nobody consulted the register, and asked for when it has none', () => {
    expect(of([], { geraadpleegd: null })).toEqual({
      status: 'ONBEKEND',
      geldigTot: null,
      peildatum: null,
    });
    expect(of([]).status).toBe('HULPVRAAG');
  });

  test('is not known when the end of the only document is not', () => {
    expect(of([document('PASPOORT', null)]).status).toBe('ONBEKEND');
    expect(of([document('PASPOORT', null, 'VERMIST')]).status).toBe(
      'HULPVRAAG',
    );
  });
});
