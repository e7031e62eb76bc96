import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { Launcher } from './launcher.ts';
import { RehearsalController } from './rehearsal.controller.ts';

/** Mail that was kept and the movable clock; imported in rehearsal mode only. */
@Module({
  imports: [SignInModule],
  controllers: [RehearsalController],
  providers: [{ provide: Launcher, useValue: new Launcher(process) }],
})
export class RehearsalModule {}
