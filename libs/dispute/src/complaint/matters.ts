import { type CivilDate, type DisputeScope, type JurisdictionCode, jurisdiction, ORDINARY_SCOPE } from '#law';

/**
 * What a dispute comes from, in words that need no law: something paid for, a service given for personal data (L611-1 4° wants a price), or
 * what came before any contract (L611-1 1° wants one). Nobody is obliged to say; nothing said is the first.
 */
export const MATTERS = ['paid', 'paid-with-data', 'before-contract'] as const;

/** One of `MATTERS`. */
export type Matter = (typeof MATTERS)[number];

/** What the law asks of it. Every merchant of this organisation is established in the Union. */
export function scopeOf(matter: Matter): DisputeScope {
  switch (matter) {
    case 'paid':
      return ORDINARY_SCOPE;
    case 'paid-with-data':
      return { ...ORDINARY_SCOPE, counterpart: 'personal-data' };
    case 'before-contract':
      return { ...ORDINARY_SCOPE, phase: 'pre-contractual' };
    default:
      return matter satisfies never;
  }
}

/** Whether the law of that State treats these differently on that day: in France until Directive (EU) 2025/2647 applies. Else it need not be asked. */
export function matterCounts(state: JurisdictionCode, on: CivilDate): boolean {
  const { reach } = jurisdiction(state);
  return reach !== undefined && MATTERS.some((matter) => !reach(on, scopeOf(matter)).inScope);
}
