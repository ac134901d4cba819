import { PrimaryActionButton } from '@utrecht/button-react';
import { FormLabel } from '@utrecht/form-label-react';
import { useState, type FormEvent } from 'react';
import { personas, signInAs, type Persona, type SignedIn } from './session.js';
import { settings } from './settings.js';
import { text } from './words.js';

export const personaName = (subject: string): string | null =>
  isPersona(subject) ? text(`persona.${subject}`) : null;

const isPersona = (name: string): name is Persona =>
  (personas as readonly string[]).includes(name);

/** By persona in a demonstration, otherwise at the issuer. Who logs in again is `only` the one of the session. */
export function LogIn({
  only,
  onSignedIn,
}: {
  only?: string;
  onSignedIn: (signedIn: SignedIn) => void;
}) {
  const [fails, setFails] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFails(false);
    signIn(form.get('persona') as Persona).then(onSignedIn, () =>
      setFails(true),
    );
  };
  const choice = personas.filter((one) => !only || one === only);
  return (
    <form className="inloggen" onSubmit={submit}>
      {settings.login ? (
        <p>{text('logInAtIssuer')}</p>
      ) : (
        <p>
          <FormLabel htmlFor="persona">{text('whoAreYou')}</FormLabel>
          <select id="persona" name="persona" className="utrecht-select">
            {choice.map((one) => (
              <option key={one} value={one}>
                {text(`persona.${one}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      {fails && (
        <p role="alert" className="melding">
          {text('logInFails')}
        </p>
      )}
      <PrimaryActionButton type="submit">{text('logIn')}</PrimaryActionButton>
    </form>
  );
}

/** The window is opened at once: later the browser takes it for an unwanted one. */
async function signIn(persona: Persona): Promise<SignedIn> {
  const { login } = settings;
  if (!login) return signInAs(persona);
  const opened = open('', '_blank', 'popup,width=480,height=640');
  if (!opened) throw new Error('The browser opens no window.');
  const { signInAtIssuer } = await import('./oidc.js');
  return signInAtIssuer(login, opened);
}
