import type { Caller } from '../access/caller.js';
import type { PersonaName } from '../demo/personas.js';
import type { TestPartner } from './test-partner.js';

/** The type of a mutation's input, which follows from its name. */
export const inputTypeOf = (name: string): string =>
  `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** A mutation with the variable `input`; its payload, of which `selection` is selected, is called `payload`. */
export const mutationText = (name: string, selection: string): string =>
  `mutation ($input: ${inputTypeOf(name)}!) { payload: ${name}(input: $input) { ${selection} } }`;

/** Sends it to a partner: what is selected of its payload, and the errors of the request. */
export async function mutatePartner(
  partner: TestPartner,
  who: PersonaName | Partial<Caller>,
  name: string,
  input: object,
  selection: string,
): Promise<any> {
  const { data, errors } = await partner.ask(
    who,
    mutationText(name, selection),
    { input },
  );
  return { ...data?.payload, errors };
}
