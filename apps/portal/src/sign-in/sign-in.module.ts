import { Module } from '@nestjs/common';
import { AccountController } from '../account/account.controller.ts';
import { Worklists } from '../account/worklists.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SignInController } from './sign-in.controller.ts';

/** Sign-in, its second factor, and the account of a person. */
@Module({
  controllers: [SignInController, SecondFactorController, AccountController],
  providers: [Worklists],
  exports: [Worklists],
})
export class SignInModule {}
