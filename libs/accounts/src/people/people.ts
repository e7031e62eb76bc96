import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asPerson } from './as-person.ts';
import { Person } from './person.entity.ts';

/** Fields that a person may change about themselves: all but the address by which they sign in. */
export type AboutMe = Partial<Pick<Person, 'name' | 'kind' | 'postalAddress' | 'phone' | 'language' | 'channel'>>;

/** Reads and changes persons, under row-level security. */
@Injectable()
export class People {
  constructor(private readonly database: DataSource) {}

  /**
   * Returns a person, or null when `reader` may not see them: visible are oneself and the colleagues of one's
   * organisations.
   */
  byId(reader: string, id: string): Promise<Person | null> {
    return asPerson(this.database, reader, (tx) => tx.findOneBy(Person, { id }));
  }

  /** Changes the person's own details and returns the person. Throws when there is no such person. */
  async change(person: string, about: AboutMe): Promise<Person> {
    return asPerson(this.database, person, async (tx) => {
      await tx.update(Person, { id: person }, { ...about, updatedAt: new Date() });
      return tx.findOneByOrFail(Person, { id: person });
    });
  }
}
