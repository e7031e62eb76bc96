import type { CivilDate, JurisdictionCode, Practice } from '#law';
import { practiceOf } from '../organisations/charter.ts';
import type { Directory } from '../organisations/directory.ts';

/**
 * To whom a request goes: the body that the consumer names, or the one to which the merchant is affiliated on that day
 * (L612-1); with its practice of that day, kept in the file. Nothing when there is no such body, or when another State
 * lists it.
 */
export async function referralTo(
  directory: Directory,
  merchantId: string,
  on: CivilDate,
  jurisdiction: JurisdictionCode,
  bodyId?: string,
): Promise<{ readonly bodyId: string; readonly practice: Practice } | undefined> {
  const body =
    bodyId === undefined ? (await directory.affiliation(merchantId, on))?.body : await directory.body(bodyId);
  if (body === undefined || body.jurisdiction !== jurisdiction) return undefined;
  return { bodyId: body.bodyId, practice: practiceOf(jurisdiction, body) };
}

/** Whether the merchant had undertaken, to this body, to take part in each mediation: it is then not asked again. */
export async function isCommitted(
  directory: Directory,
  merchantId: string,
  bodyId: string,
  on: CivilDate,
): Promise<boolean> {
  const affiliation = await directory.affiliation(merchantId, on);
  return affiliation?.body.bodyId === bodyId && affiliation.committed;
}
