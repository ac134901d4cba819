import { ActButton, ActForm, Field, Problem, useAct, valueOf } from './acts.js';
import {
  EigenDoelBehalenDocument,
  EigenDoelStellenDocument,
  type EigenDoelFragment,
} from './kit/index.js';
import { computed, type Part } from './mine-part.js';
import { Block } from './problems.js';
import { day, dutch, label, party, text, today } from './words.js';

type Goal = NonNullable<Part['person']['reintegratie']>['doelen'][number];

export function Goals(part: Part) {
  const { eigenDoelen, reintegratie } = part.person;
  const { act, isBusy, problem } = useAct(EigenDoelStellenDocument);
  const others = reintegratie?.doelen.filter(
    ({ van }) => van !== 'JUSTITIABELE',
  );
  const set = (values: FormData) => {
    const uiterlijkOp = valueOf(values, 'uiterlijkOp');
    return act({
      input: {
        omschrijving: valueOf(values, 'omschrijving'),
        ...(uiterlijkOp && { uiterlijkOp }),
      },
    });
  };
  return (
    <Block title={text('myGoals')} {...computed(part)}>
      <ul className="regels">
        {eigenDoelen
          ?.filter(({ vervallenTijdstip }) => !vervallenTijdstip)
          .map((goal) => (
            <li key={goal.id}>
              <OwnGoal goal={goal} />
            </li>
          ))}
        {others?.map((goal) => (
          <li key={`${goal.record.id} ${goal.omschrijving}`}>
            <OtherGoal goal={goal} />
          </li>
        ))}
        {eigenDoelen?.length === 0 && others?.length === 0 && (
          <li>{text('none')}</li>
        )}
      </ul>
      <ActForm
        name={text('newGoal')}
        isBusy={isBusy}
        problem={problem}
        onSubmit={set}
      >
        <Field label={text('whatToReach')}>
          <textarea name="omschrijving" maxLength={500} rows={2} required />
        </Field>
        <Field label={text('optionalDay')}>
          <input type="date" name="uiterlijkOp" min={today()} />
        </Field>
      </ActForm>
    </Block>
  );
}

function OwnGoal({ goal }: { goal: EigenDoelFragment }) {
  const { act, isBusy, problem } = useAct(EigenDoelBehalenDocument);
  const { id, versie, omschrijving } = goal;
  const behaaldOp = today();
  return (
    <>
      <span className="regelkop">
        <span {...dutch()}>{omschrijving}</span>
        {goal.behaaldOp && (
          <span className="teken goed">{label('Doelstatus', 'BEHAALD')}</span>
        )}
      </span>
      <span className="bron">
        {text('goalOf', { party: party('JUSTITIABELE') })}
        {goal.uiterlijkOp && `; ${text('due', { day: day(goal.uiterlijkOp) })}`}
      </span>
      <Problem>{problem}</Problem>
      {!goal.behaaldOp && (
        <div className="acties">
          <ActButton
            name={text('reachIt')}
            of={omschrijving}
            isBusy={isBusy}
            onAct={() =>
              act(
                { input: { doel: id, versie, behaaldOp } },
                {
                  eigenDoelBehalen: {
                    __typename: 'EigenDoelPayload',
                    eigenDoel: { ...goal, behaaldOp },
                    fout: null,
                  },
                },
              )
            }
          />
        </div>
      )}
    </>
  );
}

const OtherGoal = ({ goal }: { goal: Goal }) => (
  <>
    <span className="regelkop">
      <span {...dutch()}>{goal.omschrijving}</span>
      <span className={`teken ${goal.status === 'BEHAALD' ? 'goed' : ''}`}>
        {label('Doelstatus', goal.status)}
      </span>
    </span>
    <span className="bron">
      {text('goalOf', { party: party(goal.van) })}
      {goal.uiterlijkOp && `; ${text('due', { day: day(goal.uiterlijkOp) })}`}
    </span>
  </>
);
