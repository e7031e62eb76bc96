import { Inject, Injectable } from '@nestjs/common';
import { Memberships, SignIn, type Visitor } from '#accounts';
import { DIRECTORY, type Directory, READING, type Reader, type Reading, UPLOADS, type Uploads } from '#casework';
import type { AskedPeople } from './act-form.ts';

/** Answers what an act may ask of persons and organisations, each time in the name of the one who acts. */
@Injectable()
export class PeopleAsked implements AskedPeople {
  constructor(
    @Inject(DIRECTORY) readonly directory: Directory,
    @Inject(READING) private readonly reading: Reading,
    @Inject(UPLOADS) private readonly uploads: Uploads,
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
