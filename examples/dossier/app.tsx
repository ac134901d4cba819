import { SubtleButton } from '@utrecht/button-react';
import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { LogIn, personaName } from './login.js';
import { Pages } from './pages.js';
import { startSession, type Session, type SignedIn } from './session.js';
import type { Language } from './texts.js';
import { currentLanguage, setPageLanguage, text } from './words.js';

export function App() {
  // The texts are of the module: what is drawn anew is in the other language.
  const [, setLanguage] = useState(currentLanguage);
  const [session, setSession] = useState<Session | null>(null);
  const [isExpired, setExpired] = useState(false);
  const [isOther, setOther] = useState(false);
  const end = () => {
    void session?.client.clearStore();
    setSession(null);
    setExpired(false);
  };
  const begin = (signedIn: SignedIn) => {
    if (session?.subject === signedIn.subject) session.renew(signedIn.token);
    else {
      // What was shown is not for another user.
      setOther(session !== null);
      end();
      setSession(startSession(signedIn, () => setExpired(true)));
    }
    setExpired(false);
  };
  return (
    <>
      <a className="skip" href="#inhoud" onClick={toContent}>
        {text('skip')}
      </a>
      <Header
        session={session}
        onLanguage={setLanguage}
        onLogOut={() => {
          end();
          location.hash = '';
        }}
      />
      <main id="inhoud" tabIndex={-1}>
        {isOther && <p role="status">{text('otherUser')}</p>}
        {session ? (
          <ApolloProvider client={session.client}>
            <Pages key={session.subject} />
          </ApolloProvider>
        ) : (
          <>
            <h1 className="utrecht-heading-1">{text('logIn')}</h1>
            <LogIn onSignedIn={begin} />
          </>
        )}
      </main>
      {session && isExpired && (
        <Expired subject={session.subject} onSignedIn={begin} />
      )}
      <footer className="voet">{text('footer')}</footer>
    </>
  );
}

function Header({
  session,
  onLanguage,
  onLogOut,
}: {
  session: Session | null;
  onLanguage: (language: Language) => void;
  onLogOut: () => void;
}) {
  const other = currentLanguage() === 'nl' ? 'en' : 'nl';
  return (
    <header className="kop">
      <span className="naam">{text('title')}</span>
      <span className="wie">
        {session && personaName(session.subject)}
        <SubtleButton
          lang={other}
          onClick={() => {
            setPageLanguage(other);
            onLanguage(other);
          }}
        >
          {text('otherLanguage')}
        </SubtleButton>
        {session && (
          <SubtleButton onClick={onLogOut}>{text('logOut')}</SubtleButton>
        )}
      </span>
    </header>
  );
}

/** The address holds the page, so that it cannot hold this place in it. */
function toContent(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById('inhoud')?.focus();
}

/** Over the page, which keeps what is filled in. */
function Expired({
  subject,
  onSignedIn,
}: {
  subject: string;
  onSignedIn: (signedIn: SignedIn) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="verlopen"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="verlopen" className="utrecht-heading-2">
        {text('expired')}
      </h2>
      <p>{text('expiredMore')}</p>
      <LogIn only={subject} onSignedIn={onSignedIn} />
    </dialog>
  );
}
