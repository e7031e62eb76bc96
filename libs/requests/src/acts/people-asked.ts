import { Injectable } from '@nestjs/common';
import { Memberships, SignIn, type Visitor } from '#accounts';
import { Directory, type Reader, Reading, Uploads } from '#casework';
import type { AskedPeople } from './act-form.ts';

/** Answers what an act may ask of persons and organisations, each time in the name of the one who acts. */
@Injectable()
export class PeopleAsked implements AskedPeople {
  constructor(
    readonly directory: Directory,
    private readonly reading: Reading,
    private readonly uploads: Uploads,
    private readonly memberships: Memberships,
    private readonly signIn: SignIn,
  ) {}

  personAt(email: string): Promise<string | undefined> {
    return this.signIn.personAt(email);
  }

  async mediatorOf(visitor: Visitor, bodyId: string, personId: string): Promise<string | undefined> {
    const members = await this.memberships.of(visitor.person.id, { bodyId });
    const found = members.find((member) => member.personId === personId && member.role === 'mediator');
    return found?.person.name;
  }

  /** A piece that joined meanwhile is looked for too, so that the same request sent twice is answered twice. */
  async digestOf(reader: Reader, disputeId: string, pieceId: string): Promise<string | undefined> {
    const [upload] = await this.uploads.of(reader.personId, [pieceId]);
    return (upload ?? (await this.reading.piece(reader, disputeId, pieceId)))?.sha256;
  }
}
