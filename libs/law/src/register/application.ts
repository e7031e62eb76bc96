import type { Localized } from '#text';

/** Application of a provision: the files that carry it out and the tests that prove it, or why the code has none. */
export type Application =
  | { readonly by: readonly string[]; readonly proof: readonly Proof[] }
  | { readonly none: Localized };

/** Test that proves an application, by its file and words of its name; the build fails where they are not found. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

/** Applications of provisions, by the id of the provision. */
export type Applications = Readonly<Record<string, Application>>;

/** Returns an application by these files; `proof`: pairs of a test file and words of the name of a test. */
export function applied(
  by: readonly string[],
  ...proof: readonly (readonly [file: string, test: string])[]
): Application {
  return { by, proof: proof.map(([file, test]) => ({ file, test })) };
}

/** Returns an application without code, for the reason given in both languages. */
export function none(fr: string, en: string): Application {
  return { none: { fr, en } };
}

/** Builds the paths of source files that the tables name often. */
export const AT = {
  france: (file: string) => `libs/law/src/france/${file}.ts`,
  law: (file: string) => `libs/law/src/${file}.ts`,
  notice: (file: string) => `libs/notices/src/${file}.ts`,
  dispute: (file: string) => `libs/dispute/src/${file}.ts`,
} as const;

/** Test files that the tables name often. */
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
