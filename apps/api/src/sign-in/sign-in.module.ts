import { Module } from '@nestjs/common';
import { MeController } from '../sessions/me.controller.ts';
import { SessionsController } from '../sessions/sessions.controller.ts';
import { Opened } from './opened.ts';
import { PasskeyController } from './passkey.controller.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SignInController } from './sign-in.controller.ts';

/** Sign-in, its second factor, sessions, and the person who is signed in. */
@Module({
  controllers: [SignInController, SecondFactorController, PasskeyController, SessionsController, MeController],
  providers: [Opened],
})
export class SignInModule {}
