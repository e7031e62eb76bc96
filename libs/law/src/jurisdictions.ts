import { france } from './france/index.ts';
import { germany } from './germany/index.ts';
import type { Jurisdiction, Pack } from './jurisdiction.ts';
import type { JurisdictionCode, PackCode } from './rules.ts';
import { spain } from './spain/index.ts';

const JURISDICTIONS: Readonly<Record<JurisdictionCode, Jurisdiction>> = { FR: france };

export function jurisdiction(code: JurisdictionCode): Jurisdiction {
  return JURISDICTIONS[code];
}

export function jurisdictions(): readonly Jurisdiction[] {
  return Object.values(JURISDICTIONS);
}

const PACKS: Readonly<Record<PackCode, Pack>> = { ...JURISDICTIONS, DE: germany, ES: spain };

export function pack(code: PackCode): Pack {
  return PACKS[code];
}

export function packs(): readonly Pack[] {
  return Object.values(PACKS);
}
