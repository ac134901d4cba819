import { describe, expect, test } from '@jest/globals';
import { identiteitsbewijs, type IdentityFacts } from './identiteitsbewijs.js';

const day = '2026-03-10';
const yesterday = '2026-03-09';
const document = (
  soort: IdentityFacts['documents'][number]['soort'],
  geldigTot: string | null,
  inhoudingOfVermissing: 'INGEHOUDEN' | 'VERMIST' | null = null,
) => ({ soort, geldigTot, inhoudingOfVermissing });

const statusOf = (
  documents: IdentityFacts['documents'],
  other: Partial<IdentityFacts> = {},
) =>
  identiteitsbewijs(
    {
      documents,
      nederlander: true,
      consultedAt: '2026-03-08T23:30:00.000Z',
      aanvraagOpen: false,
      ...other,
    },
    day,
  );

describe('status of IDENTITEITSBEWIJS', () => {
  test('is GEREGELD up to and including the last valid day of the document', () => {
    expect(statusOf([document('NEDERLANDSE_IDENTITEITSKAART', day)])).toEqual({
      status: 'GEREGELD',
      geldigTot: day,
      // Half past midnight in Amsterdam.
      peildatum: yesterday,
    });
  });

  test('is HULPVRAAG from the day after that', () => {
    expect(statusOf([document('PASPOORT', yesterday)])).toMatchObject({
      status: 'HULPVRAAG',
      geldigTot: null,
    });
  });

  test.each(['INGEHOUDEN', 'VERMIST'] as const)(
    'ignores a document that is %s',
    (reason) => {
      const lost = document('PASPOORT', '2030-01-01', reason);
      expect(statusOf([lost]).status).toBe('HULPVRAAG');
      expect(
        statusOf([
          lost,
          document('NEDERLANDSE_IDENTITEITSKAART', '2027-01-01'),
        ]),
      ).toMatchObject({ status: 'GEREGELD', geldigTot: '2027-01-01' });
    },
  );

  test('is valid until the latest last day of several documents', () => {
    const documents = [
      document('PASPOORT', '2029-05-01'),
      document('NEDERLANDSE_IDENTITEITSKAART', '2031-05-01'),
      document('PASPOORT', '2020-01-01'),
    ];
    expect(statusOf(documents).geldigTot).toBe('2031-05-01');
  });

  test('of a Dutch person does not depend on a residence or other document', () => {
    const documents = [
      document('VERBLIJFSDOCUMENT', '2030-01-01'),
      document('OVERIG', '2030-01-01'),
    ];
    expect(statusOf(documents).status).toBe('HULPVRAAG');
  });

  test('of a person without Dutch nationality depends on a residence document and is ONBEKEND without', () => {
    const nederlander = false;
    const valid = document('VERBLIJFSDOCUMENT', '2030-01-01');
    expect(statusOf([valid], { nederlander }).status).toBe('GEREGELD');
    const ended = document('VERBLIJFSDOCUMENT', yesterday);
    expect(statusOf([ended], { nederlander }).status).toBe('ONBEKEND');
    const dutch = document('PASPOORT', '2030-01-01');
    expect(statusOf([dutch], { nederlander }).status).toBe('ONBEKEND');
  });

  test('of a person of unknown nationality depends on any valid document and is ONBEKEND without', () => {
    const nederlander = null;
    const valid = document('PASPOORT', '2030-01-01');
    expect(statusOf([valid], { nederlander }).status).toBe('GEREGELD');
    expect(statusOf([], { nederlander }).status).toBe('ONBEKEND');
  });

  test('is IN_BEHANDELING while a request for an identity card is open, unless there is a valid document', () => {
    const aanvraagOpen = true;
    expect(statusOf([], { aanvraagOpen }).status).toBe('IN_BEHANDELING');
    expect(statusOf([document('PASPOORT', day)], { aanvraagOpen }).status).toBe(
      'GEREGELD',
    );
  });

  test('is ONBEKEND until the register is consulted, and HULPVRAAG if it has no document', () => {
    expect(statusOf([], { consultedAt: null })).toEqual({
      status: 'ONBEKEND',
      geldigTot: null,
      peildatum: null,
    });
    expect(statusOf([]).status).toBe('HULPVRAAG');
  });

  test('is ONBEKEND if the last day of the only document is unknown', () => {
    expect(statusOf([document('PASPOORT', null)]).status).toBe('ONBEKEND');
    expect(statusOf([document('PASPOORT', null, 'VERMIST')]).status).toBe(
      'HULPVRAAG',
    );
  });
});
