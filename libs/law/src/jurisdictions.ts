import { france } from './france/index.ts';
import { germany } from './germany/index.ts';
import type { Ground, GroundCode } from './ground.ts';
import type { Jurisdiction, Pack } from './jurisdiction.ts';
import type { JurisdictionCode, PackCode } from './rules.ts';
import { spain } from './spain/index.ts';

const JURISDICTIONS: Readonly<Record<JurisdictionCode, Jurisdiction>> = { FR: france, ES: spain };

/** Returns the law of a State that can carry a dispute. */
export function jurisdiction(code: JurisdictionCode): Jurisdiction {
  return JURISDICTIONS[code];
}

/** Returns whether the code names a State whose law is complete enough here to carry a dispute. */
export function isJurisdiction(code: string): code is JurisdictionCode {
  return Object.hasOwn(JURISDICTIONS, code);
}

/** Returns the ground at a position in the list of a State; undefined where its list is shorter. */
export function groundAt(code: JurisdictionCode, place: GroundCode): Ground | undefined {
  return jurisdiction(code).admissibilityGrounds.find((ground) => ground.code === place);
}

/** Returns the law of every State that can carry a dispute. */
export function jurisdictions(): readonly Jurisdiction[] {
  return Object.values(JURISDICTIONS);
}

const PACKS: Readonly<Record<PackCode, Pack>> = { ...JURISDICTIONS, DE: germany };

/** Returns the dates and provisions held of a State, also of one that cannot carry a dispute. */
export function pack(code: PackCode): Pack {
  return PACKS[code];
}

/** Returns the dates and provisions held of every State, also of those that cannot carry a dispute. */
export function packs(): readonly Pack[] {
  return Object.values(PACKS);
}
