import type { Type } from '@nestjs/common';
import { ActDesk } from './acts/act-desk.ts';
import { PeopleAsked } from './acts/people-asked.ts';
import { ComplaintDesk } from './complaints/complaint-desk.ts';
import { ReceiveUpload } from './pieces/receive-upload.ts';
import { Standing } from './standing/standing.ts';

/** Everything that stands at the counter, for the wiring of a program that opens one. */
export const COUNTER: readonly Type[] = [Standing, PeopleAsked, ActDesk, ComplaintDesk, ReceiveUpload];
