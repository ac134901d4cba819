import { ActButton, ActForm, Field, Problem, useAct, valueOf } from './acts.js';
import {
  AfspraakAanvaardenDocument,
  AfspraakHerinnerenDocument,
  AfspraakNakomenDocument,
  AfspraakVastleggenDocument,
  AfspraakVerzettenDocument,
  type AfspraakFragment,
  type BasisvoorwaardeSoort,
} from './kit/index.js';
import { useOrganisation } from './organisation.js';
import { day, dutch, label, labelsOf, party, text, today } from './words.js';

export const Promises = ({
  promises,
}: {
  promises: readonly AfspraakFragment[] | null | undefined;
}) =>
  promises && (
    <ul className="regels">
      {promises.map((each) => (
        <li key={each.id}>
          <Promised promise={each} />
        </li>
      ))}
      {promises.length === 0 && <li>{text('none')}</li>}
    </ul>
  );

/** Who promised it can keep or move it; the others can accept it or remind. The graph decides: a refusal comes back in words. */
function Promised({ promise }: { promise: AfspraakFragment }) {
  const own = useOrganisation();
  const isOpen = promise.status === 'OPEN' || promise.status === 'AANVAARD';
  const isOwn = own !== null && own?.code === promise.organisatiegegevens?.code;
  return (
    <>
      <span {...dutch()}>{promise.omschrijving}</span>
      <span className="bron">
        {promise.organisatiegegevens?.naam ?? party(promise.partij)};{' '}
        {text('due', { day: day(promise.uiterlijkOp, 'short') })};{' '}
        {label('Afspraakstatus', promise.status)}
        {promise.nagekomenOp && ` (${day(promise.nagekomenOp, 'short')})`}
        {promise.teLaat && (
          <>
            , <strong className="ernstig">{text('late')}</strong>
          </>
        )}
        {promise.herinnerdTijdstip &&
          `; ${text('reminded', { day: day(promise.herinnerdTijdstip, 'short') })}`}
      </span>
      {isOpen &&
        (isOwn ? (
          <OwnActs promise={promise} />
        ) : (
          <ActsOfOthers promise={promise} canAccept={own !== null} />
        ))}
    </>
  );
}

function OwnActs({ promise }: { promise: AfspraakFragment }) {
  const { id, versie, omschrijving } = promise;
  const keep = useAct(AfspraakNakomenDocument);
  const move = useAct(AfspraakVerzettenDocument);
  const isBusy = keep.isBusy || move.isBusy;
  const keepIt = () => {
    const nagekomenOp = today();
    return keep.act(
      { input: { afspraak: id, versie, nagekomenOp } },
      {
        afspraakNakomen: {
          __typename: 'AfspraakPayload',
          afspraak: { ...promise, status: 'NAGEKOMEN', nagekomenOp },
          fout: null,
        },
      },
    );
  };
  const moveIt = (values: FormData) => {
    const uiterlijkOp = valueOf(values, 'uiterlijkOp');
    const reden = valueOf(values, 'reden');
    return move.act(
      { input: { afspraak: id, versie, uiterlijkOp, reden } },
      {
        afspraakVerzetten: {
          __typename: 'AfspraakPayload',
          afspraak: { ...promise, status: 'OPEN', uiterlijkOp, teLaat: false },
          fout: null,
        },
      },
    );
  };
  return (
    <>
      <Problem>{keep.problem}</Problem>
      <div className="acties">
        <ActButton
          name={text('keep')}
          of={omschrijving}
          isBusy={isBusy}
          onAct={keepIt}
        />
        <ActForm
          name={text('move')}
          of={omschrijving}
          isBusy={isBusy}
          problem={move.problem}
          onSubmit={moveIt}
        >
          <Field label={text('newDay')}>
            <input type="date" name="uiterlijkOp" min={today()} required />
          </Field>
          <Field label={text('reason')}>
            <input name="reden" maxLength={500} required />
          </Field>
        </ActForm>
      </div>
    </>
  );
}

function ActsOfOthers({
  promise,
  canAccept,
}: {
  promise: AfspraakFragment;
  canAccept: boolean;
}) {
  const { id, versie, omschrijving } = promise;
  const accept = useAct(AfspraakAanvaardenDocument);
  const remind = useAct(AfspraakHerinnerenDocument);
  const isBusy = accept.isBusy || remind.isBusy;
  const input = { afspraak: id, versie };
  const expected = (changed: Partial<AfspraakFragment>) => ({
    __typename: 'AfspraakPayload' as const,
    afspraak: { ...promise, ...changed },
    fout: null,
  });
  return (
    <>
      <Problem>{accept.problem ?? remind.problem}</Problem>
      <div className="acties">
        {canAccept && promise.status === 'OPEN' && (
          <ActButton
            name={text('accept')}
            of={omschrijving}
            isBusy={isBusy}
            onAct={() =>
              accept.act(
                { input },
                { afspraakAanvaarden: expected({ status: 'AANVAARD' }) },
              )
            }
          />
        )}
        {!promise.herinnerdTijdstip && (
          <ActButton
            name={text('remind')}
            of={omschrijving}
            isBusy={isBusy}
            onAct={() =>
              remind.act(
                { input },
                {
                  afspraakHerinneren: expected({
                    herinnerdTijdstip: new Date().toISOString(),
                  }),
                },
              )
            }
          />
        )}
      </div>
    </>
  );
}

/** What the own organisation promises about a person. */
export function NewPromise({ person }: { person: string }) {
  const { act, isBusy, problem } = useAct(AfspraakVastleggenDocument);
  const record = (values: FormData) => {
    const basisvoorwaarde = values.get('basisvoorwaarde');
    return act({
      input: {
        justitiabele: person,
        omschrijving: valueOf(values, 'omschrijving'),
        uiterlijkOp: valueOf(values, 'uiterlijkOp'),
        ...(basisvoorwaarde && {
          basisvoorwaarde: basisvoorwaarde as BasisvoorwaardeSoort,
        }),
      },
    });
  };
  return (
    <ActForm
      name={text('newPromise')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={record}
    >
      <Field label={text('whatIsPromised')}>
        <textarea name="omschrijving" maxLength={500} rows={2} required />
      </Field>
      <Field label={text('conditions')}>
        <select name="basisvoorwaarde" className="utrecht-select">
          <option value="">{text('none')}</option>
          {Object.entries(labelsOf('BasisvoorwaardeSoort')).map(
            ([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ),
          )}
        </select>
      </Field>
      <Field label={text('lastDay')}>
        <input type="date" name="uiterlijkOp" min={today()} required />
      </Field>
    </ActForm>
  );
}
