import type { Provision } from '../provision.ts';
import { provisions } from '../provisions.ts';
import type { Application, Applications } from './application.ts';
import { consumerCode } from './consumer-code.ts';
import { otherTexts } from './other-texts.ts';
import { unionAndPractice } from './union-and-practice.ts';

/** Entry of the register: a provision and its application in the code. */
export interface RegisterEntry {
  readonly provision: Provision;
  readonly application: Application;
}

/** Applications of every provision of the register, by the id of the provision. */
export const APPLICATIONS: Applications = { ...consumerCode, ...otherTexts, ...unionAndPractice };

/** Returns the whole register, in the order of the texts. Throws RangeError for a provision without an application. */
export function register(): readonly RegisterEntry[] {
  return provisions().map((provision) => {
    const application = APPLICATIONS[provision.id];
    if (application === undefined) throw new RangeError(`no application of ${provision.id} is told`);
    return { provision, application };
  });
}
