import { france } from './france/index.ts';
import { germany } from './germany/index.ts';
import type { Ground, GroundCode } from './ground.ts';
import type { Jurisdiction, Pack } from './jurisdiction.ts';
import type { JurisdictionCode, PackCode } from './rules.ts';
import { spain } from './spain/index.ts';

const JURISDICTIONS: Readonly<Record<JurisdictionCode, Jurisdiction>> = { FR: france, ES: spain };

export function jurisdiction(code: JurisdictionCode): Jurisdiction {
  return JURISDICTIONS[code];
}

/** Whether the law of this State is held whole enough to carry a dispute. */
export function isJurisdiction(code: string): code is JurisdictionCode {
  return Object.hasOwn(JURISDICTIONS, code);
}

/** The ground of that place in the list of that State; undefined where its list is shorter. */
export function groundAt(code: JurisdictionCode, place: GroundCode): Ground | undefined {
  return jurisdiction(code).admissibilityGrounds.find((ground) => ground.code === place);
}

export function jurisdictions(): readonly Jurisdiction[] {
  return Object.values(JURISDICTIONS);
}

const PACKS: Readonly<Record<PackCode, Pack>> = { ...JURISDICTIONS, DE: germany };

export function pack(code: PackCode): Pack {
  return PACKS[code];
}

export function packs(): readonly Pack[] {
  return Object.values(PACKS);
}
