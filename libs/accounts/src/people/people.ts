import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asPerson } from './as-person.ts';
import { Person } from './person.entity.ts';

/** What people may change about themselves: everything but the address by which they sign in. */
export type AboutMe = Partial<Pick<Person, 'name' | 'kind' | 'postalAddress' | 'phone' | 'language' | 'channel'>>;

@Injectable()
export class People {
  constructor(private readonly database: DataSource) {}

  /** Seen by `reader`: oneself and the colleagues of one's organisation, nobody else. */
  byId(reader: string, id: string): Promise<Person | null> {
    return asPerson(this.database, reader, (tx) => tx.findOneBy(Person, { id }));
  }

  async change(person: string, about: AboutMe): Promise<Person> {
    return asPerson(this.database, person, async (tx) => {
      await tx.update(Person, { id: person }, { ...about, updatedAt: new Date() });
      return tx.findOneByOrFail(Person, { id: person });
    });
  }
}
