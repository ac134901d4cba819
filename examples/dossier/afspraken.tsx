import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  AfspraakAanvaardenDocument,
  AfspraakNakomenDocument,
  labels,
  missingAt,
  type DossierQuery,
  type GraphError,
} from './kit/index.js';
import { errorsOf } from './problems.js';
import { day, missingInWords, party, refusalInWords, today } from './words.js';

type Afspraak = NonNullable<
  NonNullable<DossierQuery['justitiabele']>['afspraken']
>[number];

export const Afspraken = ({
  afspraken,
}: {
  afspraken: readonly Afspraak[] | null;
}) =>
  afspraken && (
    <ul>
      {afspraken.map((each) => (
        <li key={each.id}>
          <Promised afspraak={each} />
        </li>
      ))}
      {afspraken.length === 0 && <li>Geen</li>}
    </ul>
  );

/** Whether the caller may act on it is for the graph to say: a refusal comes back in words. */
function Promised({ afspraak }: { afspraak: Afspraak }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [accept, accepting] = useMutation(AfspraakAanvaardenDocument, {
    errorPolicy: 'all',
  });
  const [keep, keeping] = useMutation(AfspraakNakomenDocument, {
    errorPolicy: 'all',
  });
  const { id, versie, status } = afspraak;
  const isBusy = accepting.loading || keeping.loading;
  /** The new state is shown at once, and put back when it is refused. */
  const acceptIt = async () => {
    const { data, error } = await accept({
      variables: { input: { afspraak: id, versie } },
      optimisticResponse: {
        afspraakAanvaarden: {
          __typename: 'AfspraakPayload',
          afspraak: { ...afspraak, status: 'AANVAARD' },
          fout: null,
        },
      },
    });
    setProblem(inWords(data?.afspraakAanvaarden?.fout, errorsOf(error)));
  };
  const keepIt = async () => {
    const nagekomenOp = today();
    const { data, error } = await keep({
      variables: { input: { afspraak: id, versie, nagekomenOp } },
      optimisticResponse: {
        afspraakNakomen: {
          __typename: 'AfspraakPayload',
          afspraak: { ...afspraak, status: 'NAGEKOMEN', nagekomenOp },
          fout: null,
        },
      },
    });
    setProblem(inWords(data?.afspraakNakomen?.fout, errorsOf(error)));
  };
  const name = afspraak.organisatiegegevens?.naam ?? party(afspraak.partij);
  return (
    <>
      {afspraak.omschrijving}
      <span className="bron">
        {name}; uiterlijk {day(afspraak.uiterlijkOp)};{' '}
        {labels.Afspraakstatus[status]}
        {afspraak.nagekomenOp && ` op ${day(afspraak.nagekomenOp)}`}
        {afspraak.teLaat && ', te laat'}
      </span>
      <span className="acties">
        {status === 'OPEN' && (
          <Act
            name="Aanvaarden"
            of={afspraak}
            isBusy={isBusy}
            onAct={acceptIt}
          />
        )}
        {(status === 'OPEN' || status === 'AANVAARD') && (
          <Act name="Nagekomen" of={afspraak} isBusy={isBusy} onAct={keepIt} />
        )}
      </span>
      {problem && (
        <p role="alert" className="melding">
          {problem}
        </p>
      )}
    </>
  );
}

const Act = ({
  name,
  of: { omschrijving },
  isBusy,
  onAct,
}: {
  name: string;
  of: Afspraak;
  isBusy: boolean;
  onAct: () => Promise<void>;
}) => (
  <button
    type="button"
    className="utrecht-button utrecht-button--secondary-action"
    disabled={isBusy}
    aria-label={`${name}: ${omschrijving}`}
    onClick={() => void onAct()}
  >
    {name}
  </button>
);

/** A conflict has put the record as it is now in the cache, so that the page shows it. */
function inWords(
  fout: { code: string; boodschap: string } | null | undefined,
  errors: readonly GraphError[],
): string | null {
  if (fout?.code === 'CONFLICT')
    return 'Iemand anders heeft deze afspraak intussen gewijzigd. U ziet nu hoe die is; probeer het zo nodig opnieuw.';
  if (fout) return fout.boodschap;
  const [missing] = missingAt(errors);
  if (missing) return `Niet vastgelegd: ${missingInWords(missing)}.`;
  return errors[0] ? refusalInWords(errors[0]) : null;
}
