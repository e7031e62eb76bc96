import type { Type } from '@nestjs/common';
import { ActService } from './acts/act.service.ts';
import { PeopleAsked } from './acts/people-asked.ts';
import { ComplaintService } from './complaints/complaint.service.ts';
import { ReceiveUpload } from './pieces/receive-upload.ts';
import { ActingRole } from './roles/acting-role.ts';

/** Everything that stands at the counter, for the wiring of a program that opens one. */
export const REQUEST_SERVICES: readonly Type[] = [ActingRole, PeopleAsked, ActService, ComplaintService, ReceiveUpload];
