import type { Belonging } from '../memberships/organisation.ts';
import type { Person } from '../people/person.entity.ts';
import type { Assurance } from '../sign-in/sessions.ts';

/** Who makes this request: read anew for each one, so that a membership ended a moment ago has no power left. */
export interface Visitor {
  readonly sessionId: string;
  readonly by: 'bearer' | 'cookie';
  readonly aal: Assurance;
  readonly secondFactors: readonly ('totp' | 'passkey')[];
  readonly person: Person;
  readonly memberships: readonly Belonging[];
}

/** What this person must prove to act: two factors for whoever acts for an organisation, one for a consumer. */
export function assuranceFor(visitor: Pick<Visitor, 'memberships'>): Assurance {
  return visitor.memberships.length > 0 ? 2 : 1;
}

/** The memberships that count at this assurance: none before the second factor. A consumer's own files stay open at 1. */
export function powersOf(visitor: Visitor): readonly Belonging[] {
  return visitor.aal === 2 ? visitor.memberships : [];
}

/** What the sign-in pages ask for next. */
export function nextStep(visitor: Visitor): 'none' | 'second-factor' | 'enrolment' {
  if (visitor.aal >= assuranceFor(visitor)) return 'none';
  return visitor.secondFactors.length > 0 ? 'second-factor' : 'enrolment';
}
