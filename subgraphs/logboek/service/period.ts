import { graphError } from '../../../shared/graphql/errors.js';

const dayMs = 86_400_000;
const maxDays = 366;

/** Throws BAD_USER_INPUT for a period that is empty or longer than a year. */
export function checkPeriod({ van, tot }: { van: string; tot: string }): void {
  const days = (Date.parse(tot) - Date.parse(van)) / dayMs;
  if (days <= 0 || days > maxDays)
    throw graphError(
      'BAD_USER_INPUT',
      `tot must lie after van, by at most ${maxDays} days.`,
    );
}

export const daysBefore = (moment: string, days: number): string =>
  new Date(Date.parse(moment) - days * dayMs).toISOString();
