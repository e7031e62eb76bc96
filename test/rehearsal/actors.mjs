import { signIn } from './sign-in.mjs';

/** The parts of a story, by the invented people who play them. */
const PARTS = {
  consumer: { key: 'camille', as: 'consommatrice' },
  merchant: { key: 'boussole', as: 'professionnel' },
  mediator: { key: 'mathilde', as: 'médiatrice' },
  second: { key: 'octave', as: 'médiateur' },
  clerk: { key: 'sacha', as: 'greffe du médiateur' },
};

/** Everybody signs in when they are first needed, once. */
export class Actors {
  #here = new Map();

  constructor(api, people, secondFactorKey) {
    this.api = api;
    this.people = people;
    this.secondFactorKey = secondFactorKey;
  }

  person(part) {
    if (!this.#here.has(part)) this.#here.set(part, this.#enter(part));
    return this.#here.get(part);
  }

  async #enter(part) {
    const { key, as } = PARTS[part];
    const person = this.people.find((one) => one.key === key);
    const who = await signIn(this.api, person, this.secondFactorKey(person.email));
    return { ...who, part, as };
  }
}
