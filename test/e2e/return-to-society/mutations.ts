import { today } from '../../../shared/days.js';
import type { Player, Stage } from './stage.js';
import { mutationText } from '../../../shared/testing/mutations.js';

const fouten = 'fouten { code boodschap veld }';

/** The latest detention with its version, as an input begins. */
async function detentie({ ask }: Stage, id: string) {
  const { justitiabele } = await ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { detenties { id versie } } }',
    { id },
  );
  const [{ id: detentie, versie }] = justitiabele.detenties;
  return { detentie, versie };
}

/** A mutation of DJI about the latest detention. */
export const atDji = async (
  stage: Stage,
  id: string,
  name: string,
  input: object,
) =>
  stage.ask('casemanager-vught', mutationText(name, fouten), {
    input: { ...(await detentie(stage, id)), ...input },
  });

export const mutate = async (
  { ask }: Stage,
  player: Player,
  name: string,
  input: object,
  selection = '',
) =>
  (await ask(player, mutationText(name, `${selection} ${fouten}`), { input }))
    .payload;

export const mdo = (stage: Stage, id: string) =>
  atDji(stage, id, 'overlegVastleggen', { datum: today() });

/** The one promise of the story, as its mutations name it. */
export async function promise({ ask }: Stage, player: Player, id: string) {
  const { justitiabele } = await ask(
    player,
    'query ($id: ID!) { justitiabele(id: $id) { afspraken { id versie } } }',
    { id },
  );
  const [{ id: afspraak, versie }] = justitiabele.afspraken;
  return { afspraak, versie };
}

/** The version of a basisvoorwaarde. */
export async function versieOf(
  { ask }: Stage,
  player: Player,
  id: string,
  soort: string,
): Promise<number> {
  const { justitiabele } = await ask(
    player,
    'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort versie } } }',
    { id },
  );
  return justitiabele.basisvoorwaarden.find((one: any) => one.soort === soort)
    .versie;
}
