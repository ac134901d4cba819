import {
  PrimaryActionButton,
  SecondaryActionButton,
} from '@utrecht/button-react';
import { FormLabel } from '@utrecht/form-label-react';
import type { OperationVariables } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { missingAt, type GraphError, type Registered } from './kit/index.js';
import { errorsOf } from './problems.js';
import { missingInWords, refusalInWords, text } from './words.js';

export interface Act<Data, Variables> {
  /** True when it was recorded. What is `expected` is shown at once, and put back when it is refused. */
  act(variables: Variables, expected?: Data): Promise<boolean>;
  isBusy: boolean;
  /** Why it was not recorded, in words. */
  problem: string | null;
}

export function useAct<Data, Variables extends OperationVariables>(
  document: Registered<Data, Variables>,
): Act<Data, Variables> {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(
    document,
    { errorPolicy: 'all' },
  );
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (variables: Variables, expected?: Data) => {
    setProblem(null);
    const { data, error } = await mutate({
      variables,
      ...(expected && { optimisticResponse: expected }),
    });
    const found = inWords(foutOf(data), errorsOf(error));
    setProblem(found);
    return found === null;
  };
  return { act, isBusy: loading, problem };
}

interface Fout {
  code: string;
  boodschap: string;
}

/** Of the one mutation in a document: each has a payload with `fout`. */
const foutOf = (data: unknown): Fout | null | undefined =>
  (Object.values(data ?? {})[0] as { fout?: Fout | null } | null)?.fout;

/** A conflict has put the record as it is now in the cache, so that the page shows it. */
function inWords(
  fout: Fout | null | undefined,
  errors: readonly GraphError[],
): string | null {
  if (fout) return fout.code === 'CONFLICT' ? text('conflict') : fout.boodschap;
  const [missing] = missingAt(errors);
  if (missing) return text('notRecorded', { why: missingInWords(missing) });
  return errors[0] ? refusalInWords(errors[0]) : null;
}

export const Problem = ({ children }: { children: string | null }) =>
  children && (
    <p role="alert" className="melding">
      {children}
    </p>
  );

export const ActButton = ({
  name,
  of,
  isBusy,
  onAct,
}: {
  name: string;
  /** On what it acts, for who does not see where it stands. */
  of?: string;
  isBusy: boolean;
  onAct: () => unknown;
}) => (
  <SecondaryActionButton
    disabled={isBusy}
    aria-label={of && `${name}: ${of}`}
    onClick={onAct}
  >
    {name}
  </SecondaryActionButton>
);

/** A form behind a button. It closes when `onSubmit` gives true; until then it keeps what is filled in. */
export function ActForm({
  name,
  of,
  isBusy,
  problem,
  onSubmit,
  children,
}: {
  name: string;
  of?: string;
  isBusy: boolean;
  problem: string | null;
  onSubmit: (values: FormData) => Promise<boolean>;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await onSubmit(new FormData(event.currentTarget))) setOpen(false);
  };
  if (!isOpen)
    return (
      <ActButton
        name={name}
        {...(of && { of })}
        isBusy={isBusy}
        onAct={() => setOpen(true)}
      />
    );
  return (
    <form
      className="formulier"
      aria-label={of ? `${name}: ${of}` : name}
      onSubmit={(event) => void submit(event)}
    >
      {children}
      <Problem>{problem}</Problem>
      <span className="acties">
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {text('save')}
        </PrimaryActionButton>
        <ActButton
          name={text('cancel')}
          isBusy={isBusy}
          onAct={() => setOpen(false)}
        />
      </span>
    </form>
  );
}

/** A label with what is filled in under it. */
export const Field = ({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}) => (
  <FormLabel className="veld">
    {label}
    {children}
  </FormLabel>
);

/** What is filled in under a name: these forms have no files. */
export const valueOf = (values: FormData, name: string): string =>
  values.get(name) as string;
