import { type DynamicModule, Module } from '@nestjs/common';
import { ActService } from './acts/act.service.ts';
import { PeopleAsked } from './acts/people-asked.ts';
import { ComplaintService } from './complaints/complaint.service.ts';
import { ReceiveUpload } from './pieces/receive-upload.ts';
import { ActingRole } from './roles/acting-role.ts';
import { RequestSettings } from './settings.ts';

const SERVICES = [ActingRole, PeopleAsked, ActService, ComplaintService, ReceiveUpload];

/** What people and programs ask for, for every module of a program. */
@Module({})
export class RequestsModule {
  static forRoot(settings: { readonly maxPieceBytes: number }): DynamicModule {
    const limits = { provide: RequestSettings, useValue: new RequestSettings(settings) };
    return {
      module: RequestsModule,
      global: true,
      providers: [limits, ...SERVICES],
      exports: [RequestSettings, ...SERVICES],
    };
  }
}
