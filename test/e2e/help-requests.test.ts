import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { startFederation, type Federation } from '../support/federation.js';

const id = demoPersonId('justitiabele-a');

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

async function view(who: PersonaName) {
  const { body } = await federation.ask(
    who,
    'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort status versie hulpvraag { vastgelegdTijdstip } } reintegratie { signalen { code sinds feiten { bron omschrijving } } tijdlijn { soort bron } } } }',
    { id },
  );
  expect(body.errors).toBeUndefined();
  return body.data.justitiabele;
}

test('help that the justitiabele requests is a signal for his casemanager, and in the timeline', async () => {
  const { basisvoorwaarden } = await view('justitiabele-a');
  const { soort, versie } = basisvoorwaarden.find(
    (each: { status: string; hulpvraag: unknown }) =>
      !['GEREGELD', 'IN_BEHANDELING'].includes(each.status) &&
      each.hulpvraag === null,
  );
  const { body } = await federation.ask(
    'justitiabele-a',
    'mutation ($input: HulpVragenInput!) { hulpVragen(input: $input) { basisvoorwaarde { hulpvraag { vastgelegdTijdstip } } fout { code } } }',
    { input: { basisvoorwaarde: soort, versie } },
  );
  expect(body.data.hulpVragen.fout).toBeNull();
  for (const who of ['casemanager-vught', 'justitiabele-a'] as const) {
    const { signalen, tijdlijn } = (await view(who)).reintegratie;
    expect(signalen).toContainEqual(
      expect.objectContaining({
        code: 'HULPVRAAG_VAN_JUSTITIABELE',
        sinds: expect.any(String),
      }),
    );
    expect(tijdlijn).toContainEqual({
      soort: 'HULP_GEVRAAGD',
      bron: 'GEMEENTE',
    });
  }
});
