import {
  purposeName,
  type CallerProfile,
  type Visibility,
} from '../authorization/who-sees-what/caller-profiles.js';
import { joined, markup, type Markup } from './markup.js';

/** To whom something is open: everyone with a token, or roles, each with its purposes. */
export function openTo(
  profiles: readonly CallerProfile[],
  visibility: (profile: CallerProfile) => Visibility,
): Markup {
  const found = profiles.map((profile) => ({
    profile,
    by: visibility(profile),
  }));
  const opening = found.filter(({ by }) => by !== '');
  if (opening.length === 0) return markup`nobody`;
  if (opening.length === found.length && opening.every(({ by }) => by === '+'))
    return markup`everyone with a token`;
  const roles = [...new Set(opening.map(({ profile }) => profile.role))];
  return joined(
    roles.map((role) => {
      const ofRole = opening.filter(({ profile }) => profile.role === role);
      const purposes = ofRole.map(
        ({ profile, by }) =>
          markup`${purposeLink(profile)}${by === 'p' && ' (when a policy is granted)'}`,
      );
      return markup`<span lang="nl">${role}</span> for ${joined(purposes, ', ')}`;
    }),
    '; ',
  );
}

export const purposeLink = ({
  activity,
}: Pick<CallerProfile, 'activity'>): Markup =>
  markup`<a href="docs:purposes.html#${purposeName(activity)}" lang="nl">${purposeName(activity)}</a>`;
