import { HttpException } from '@nestjs/common';

/** There is nothing at this address, or nothing that this person may read: the two are one answer. */
export class NoSuchPage extends HttpException {
  constructor() {
    super('No such page', 404);
  }
}

/** A form that did not come from one of our pages, or from one that is too old. */
export class NotFromOurPages extends HttpException {
  constructor() {
    super('Not from our pages', 403);
  }
}

/** The service is restored and not reconciled, or its clock is astray: it is read, and nothing is recorded. */
export class NotOpenNow extends HttpException {
  constructor() {
    super('Not open now', 503);
  }
}

/** Whoever is not signed in goes there first, and comes back to this page. */
export class SignInFirst extends HttpException {
  constructor(readonly page: string) {
    super('Sign in first', 401);
  }
}

/** Something else comes first, or what was to be shown is over: the browser asks for that page instead. */
export class GoFirst extends HttpException {
  constructor(readonly page: string) {
    super('Go there first', 409);
  }
}
