import { france } from './france/index.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { JurisdictionCode } from './rules.ts';

const JURISDICTIONS: Readonly<Record<JurisdictionCode, Jurisdiction>> = { FR: france };

export function jurisdiction(code: JurisdictionCode): Jurisdiction {
  return JURISDICTIONS[code];
}

export function jurisdictions(): readonly Jurisdiction[] {
  return Object.values(JURISDICTIONS);
}
