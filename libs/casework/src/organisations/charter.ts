import { type JurisdictionCode, jurisdiction, type Practice, type Rules, type Sector } from '#law';
import type { MediatorBody, Merchant } from './directory.ts';

/**
 * A mediator's charter (*charte*) changes what is custom, never what is law: only the practices that are known, each by
 * a value of its kind.
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
 * Under what law, in which trade and by whose charter a dispute with this merchant begins. The law is that of the State
 * where the merchant is established; the charter of a body of another State changes nothing in it.
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
