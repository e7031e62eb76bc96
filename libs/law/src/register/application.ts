/** Where a provision lives in the code, and which test proves it; or why it has no place there. */
import type { Localized } from '#text';

export type Application =
  | { readonly by: readonly string[]; readonly proof: readonly Proof[] }
  | { readonly none: Localized };

/** A test by its file and by words of its name; the build fails where they are not found. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

export type Applications = Readonly<Record<string, Application>>;

export function applied(
  by: readonly string[],
  ...proof: readonly (readonly [file: string, test: string])[]
): Application {
  return { by, proof: proof.map(([file, test]) => ({ file, test })) };
}

export function none(fr: string, en: string): Application {
  return { none: { fr, en } };
}

/** Folders and files that the tables name often. */
export const AT = {
  france: (file: string) => `libs/law/src/france/${file}.ts`,
  law: (file: string) => `libs/law/src/${file}.ts`,
  notice: (file: string) => `libs/notices/src/${file}.ts`,
  dispute: (file: string) => `libs/dispute/src/${file}.ts`,
} as const;

export const SPEC = {
  clocks: 'libs/law/src/clocks.spec.ts',
  calculator: 'libs/law/src/calculator/calculator.spec.ts',
  golden: 'libs/law/src/calculator/golden.cases.ts',
  further: 'libs/law/src/calculator/calculator.cases.ts',
  provisions: 'libs/law/src/provisions.spec.ts',
  limitation: 'libs/law/src/limitation.spec.ts',
  edgeDays: 'libs/dispute/src/edge-days.spec.ts',
  referral: 'libs/dispute/src/referral/referral.spec.ts',
  mediation: 'libs/dispute/src/mediation/mediation.spec.ts',
  exchange: 'libs/dispute/src/exchange/exchange.spec.ts',
  complaint: 'libs/dispute/src/complaint/complaint.spec.ts',
  letters: 'libs/notices/src/compose.spec.ts',
  register: 'libs/notices/src/register.spec.ts',
  twoDates: 'libs/dispute/src/two-dates.spec.ts',
  sectors: 'libs/dispute/src/sectors.spec.ts',
  sideView: 'libs/casework/src/side-view.spec.ts',
  secrecy: 'libs/dispute/src/secrecy.spec.ts',
} as const;
