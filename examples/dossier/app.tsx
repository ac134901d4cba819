import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useState, type FormEvent } from 'react';
import { Caseload } from './caseload.js';
import { Dossier } from './dossier.js';
import { logIn, personas } from './session.js';

/** A person is named in the address by the id of the graph, which is no personal number. */
const personIn = (hash: string) => /^#\/persoon\/([\w-]+)$/.exec(hash)?.[1];

function usePerson(): string | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      // Another page begins at its top, for the keyboard and screen readers too.
      document.getElementById('inhoud')?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return personIn(hash);
}

export function App() {
  const [session, setSession] = useState<{
    client: ApolloClient;
    persona: string;
  } | null>(null);
  const person = usePerson();
  const end = () => {
    void session?.client.clearStore();
    setSession(null);
    location.hash = '';
  };
  return (
    <>
      <a className="skip" href="#inhoud" onClick={toContent}>
        Naar de inhoud
      </a>
      <header className="kop">
        <span className="naam">Dossier</span>
        {session && (
          <span>
            {personas[session.persona]}{' '}
            <button
              type="button"
              className="utrecht-button utrecht-button--subtle"
              onClick={end}
            >
              Uitloggen
            </button>
          </span>
        )}
      </header>
      <main id="inhoud" tabIndex={-1}>
        {session ? (
          <ApolloProvider client={session.client}>
            {person === undefined ? <Caseload /> : <Dossier id={person} />}
          </ApolloProvider>
        ) : (
          <LogIn
            onSession={(client, persona) => setSession({ client, persona })}
          />
        )}
      </main>
      <footer className="voet">
        Demonstratie: alle personen zijn verzonnen.
      </footer>
    </>
  );
}

/** The address holds the page, so that it cannot hold this place in it. */
function toContent(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById('inhoud')?.focus();
}

function LogIn({
  onSession,
}: {
  onSession: (client: ApolloClient, persona: string) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const persona = String(new FormData(event.currentTarget).get('persona'));
    logIn(persona).then(
      (client) => onSession(client, persona),
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <form onSubmit={submit}>
      <h1 className="utrecht-heading-1">Inloggen</h1>
      {problem && <p role="alert">{problem}</p>}
      <p>
        <label className="utrecht-form-label" htmlFor="persona">
          Wie bent u?
        </label>
        <select id="persona" name="persona" className="utrecht-select">
          {Object.entries(personas).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </p>
      <button className="utrecht-button utrecht-button--primary-action">
        Inloggen
      </button>
    </form>
  );
}
