import { z } from 'zod';

/** Roles that are of no one party. */
export const commonRoles = [
  'anoniem',
  'justitiabele',
  'integrator',
  'beheerder',
  'functionaris-gegevensbescherming',
  'systeem',
] as const;

const roles = z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).readonly();
const soorten = z.array(z.string().regex(/^[A-Z][A-Z_]{0,29}$/)).readonly();
const scopesByRole = z.record(
  z.string(),
  z.array(z.string().regex(/^[a-z]+:[a-z]+$/)).readonly(),
);
const day = z.iso.date();

/**
 * What every service knows of a party to the akkoord: `party.json` in the folder of its partner. `npm run compose` copies the declarations
 * to `parties.generated.ts`, because an image holds the folder of one partner.
 */
export const partySchema = z.strictObject({
  /** Its value of Partij. Its mutation for meldingen is named after it: meldingAanDji. */
  code: z.string().regex(/^[A-Z]{2,20}$/),
  /** In a sentence: `de gemeente`. */
  naam: z.string().min(1),
  /** Heading in reports: `Gemeenten`. */
  titel: z.string().min(1),
  /** Roles of its users, who see the people with whom their organisation has a relation. */
  roles,
  /** Regular expression of the codes of its organisations; `null` for a party without relations. */
  organisationCode: z
    .string()
    .refine(isExpression, 'must be a regular expression from ^ to $.')
    .nullable(),
  /** Meldingen that its own system may send, with its own relations only. */
  sends: soorten,
  /** It also sends AANKOMST, with relations of every party, and says who somebody is. One party does. */
  introducesPeople: z.literal(true).optional(),
  /** `ALL` meldingen, or only those about people with whom it has a relation. */
  receives: z.enum(['ALL', 'RELATED']),
  /** It computes from the data of the others, so it gets their GEGEVENSWIJZIGING. */
  followsChanges: z.literal(true).optional(),
  /** The number of the person in meldingen from the party that introduces people. */
  identifiesPersonBy: z.enum(['bsn', 'skn']).nullable(),
  /** Fields of its own from which akkoord computes the joint view: akkoord names the party in `onvolledig` when one is missing, if it is involved. */
  expected: z.array(z.string()).readonly(),
  /** Its processing activities (AVG art. 30), the first version of each, with the scopes of each role. */
  purposes: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z-]+$/),
        naam: z.string().min(1),
        grondslag: z.string().min(1),
        scopesByRole,
        van: day,
        tot: day.nullable(),
        needsWhereabouts: z.boolean(),
      }),
    )
    .readonly(),
  /** Scopes of its roles for the activity `identiteit-vaststellen`, which parties share. */
  identityScopes: scopesByRole,
});

export type PartyDeclaration = z.output<typeof partySchema>;

function isExpression(text: string): boolean {
  try {
    new RegExp(text);
    return text.startsWith('^') && text.endsWith('$');
  } catch {
    return false;
  }
}
