import { type JurisdictionCode, jurisdiction, type Practice, type Rules, type Sector } from '#law';
import type { MediatorBody, Merchant } from './directory.ts';

/**
 * Returns the practice of a jurisdiction, as changed by the charter (*charte*) of a body. A charter changes custom,
 * never law: only known practices count, each by a value of its kind.
 */
export function practiceOf(code: JurisdictionCode, body: MediatorBody | undefined): Practice {
  const practice = jurisdiction(code).defaultPractice;
  const changed = Object.entries(body?.practice ?? {}).filter(([name, value]) => {
    const custom = new Map<string, unknown>(Object.entries(practice)).get(name);
    return typeof value === typeof custom && (typeof value !== 'number' || (Number.isInteger(value) && value >= 0));
  });
  return { ...practice, ...Object.fromEntries(changed) };
}

/**
 * Returns the rules under which a dispute with this merchant begins: the law of the State where it is established, its
 * sector, and the charter of the body, unless the body is of another State.
 */
export function rulesFor(merchant: Merchant, body: MediatorBody | undefined): Rules {
  const { jurisdiction: code } = merchant;
  const sector = isSector(merchant.sector) ? merchant.sector : 'general';
  return { jurisdiction: code, sector, practice: practiceOf(code, body?.jurisdiction === code ? body : undefined) };
}

const SECTORS: Readonly<Record<Sector, true>> = {
  general: true,
  energy: true,
  insurance: true,
  banking: true,
  payment: true,
  telecom: true,
  travel: true,
  air: true,
};

function isSector(sector: string): sector is Sector {
  return Object.hasOwn(SECTORS, sector);
}
