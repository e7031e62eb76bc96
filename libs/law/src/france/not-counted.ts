import type { Provision } from '../provision.ts';
import { ACT_95_125_21 } from './act-95-125-mediation.ts';
import { ACT_2016_1547_4_7 } from './act-2016-1547-certification.ts';
import { CIVIL_1366 } from './civil-code-1366-electronic-writing.ts';
import { CIVIL_2219, CIVIL_2220, CIVIL_2229, CIVIL_2234, CIVIL_2254 } from './civil-code-2219-limitation.ts';
import { PROCEDURE_640, PROCEDURE_641, PROCEDURE_642, PROCEDURE_668 } from './civil-procedure-640-counting.ts';
import { PROCEDURE_1530, PROCEDURE_1532, PROCEDURE_1565 } from './civil-procedure-1530-mediation.ts';
import { CMF_L133_4, CMF_L316_1 } from './cmf-l316-1-banking-mediator.ts';
import { CPCE_R1_1_18 } from './cpce-r1-1-18-la-poste.ts';
import { D613_2 } from './d613-2-joint-panel.ts';
import { ENERGY_R122_2 } from './energy-code-r122-2-receipt.ts';
import { L111_1, L131_1, R111_1 } from './l111-1-before-contract.ts';
import { L211_3 } from './l211-3-written-contract.ts';
import { L221_5, L242_10, R221_2 } from './l221-5-at-a-distance.ts';
import { L412_13 } from './l412-13-accessibility.ts';
import { L522_1, L522_5, L522_6, L522_7 } from './l522-1-procedure-of-fines.ts';
import { L611_2 } from './l611-2-act-of-1995.ts';
import { L613_1 } from './l613-1-mediator.ts';
import { L613_2 } from './l613-2-in-house-mediator.ts';
import { L613_3 } from './l613-3-federation-mediator.ts';
import { L614_2 } from './l614-2-closed-platform.ts';
import { L615_1, L615_2, L615_3, L615_4 } from './l615-1-commission.ts';
import { L616_2 } from './l616-2-closed-platform.ts';
import { L616_3 } from './l616-3-consumer-centre.ts';
import { L641_1 } from './l641-1-fines.ts';
import { LABOUR_L3133_1, LABOUR_L3134_13 } from './labour-code-holidays.ts';
import { R212_2 } from './r212-2-unfair-clause.ts';
import { R614_1 } from './r614-1-mediator-site.ts';
import { R614_2 } from './r614-2-annual-report.ts';
import { R614_3 } from './r614-3-listing-file.ts';
import {
  R615_1,
  R615_2,
  R615_3,
  R615_4,
  R615_5,
  R615_6,
  R615_8,
  R615_9,
  R615_10,
  R615_11,
} from './r615-1-commission-at-work.ts';
import { R616_2 } from './r616-2-consumer-centre.ts';

/** Provisions that start no clock and require nothing of a notice, yet belong to the register. */
export const otherProvisions: readonly Provision[] = [
  L611_2,
  L613_1,
  L613_2,
  D613_2,
  L613_3,
  L614_2,
  R614_1,
  R614_2,
  R614_3,
  L615_1,
  L615_2,
  L615_3,
  L615_4,
  R615_1,
  R615_2,
  R615_3,
  R615_4,
  R615_5,
  R615_6,
  R615_8,
  R615_9,
  R615_10,
  R615_11,
  L616_2,
  L616_3,
  R616_2,
  L641_1,
  L111_1,
  R111_1,
  L131_1,
  L211_3,
  L221_5,
  R221_2,
  L242_10,
  R212_2,
  L522_1,
  L522_5,
  L522_6,
  L522_7,
  L412_13,
  CIVIL_1366,
  CIVIL_2219,
  CIVIL_2220,
  CIVIL_2229,
  CIVIL_2234,
  CIVIL_2254,
  PROCEDURE_640,
  PROCEDURE_641,
  PROCEDURE_642,
  PROCEDURE_668,
  PROCEDURE_1530,
  PROCEDURE_1532,
  PROCEDURE_1565,
  ENERGY_R122_2,
  ACT_95_125_21,
  ACT_2016_1547_4_7,
  CMF_L316_1,
  CMF_L133_4,
  CPCE_R1_1_18,
  LABOUR_L3133_1,
  LABOUR_L3134_13,
];
