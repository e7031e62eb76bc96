import type { Provision } from '../provision.ts';
import { provisions } from '../provisions.ts';
import type { Application, Applications } from './application.ts';
import { consumerCode } from './consumer-code.ts';
import { otherTexts } from './other-texts.ts';
import { unionAndPractice } from './union-and-practice.ts';

/** Each provision with what became of it here. */
export interface RegisterEntry {
  readonly provision: Provision;
  readonly application: Application;
}

export const APPLICATIONS: Applications = { ...consumerCode, ...otherTexts, ...unionAndPractice };

/** The whole register, in the order of the texts; a provision that nobody accounts for is a mistake in the program. */
export function register(): readonly RegisterEntry[] {
  return provisions().map((provision) => {
    const application = APPLICATIONS[provision.id];
    if (application === undefined) throw new RangeError(`no application of ${provision.id} is told`);
    return { provision, application };
  });
}
