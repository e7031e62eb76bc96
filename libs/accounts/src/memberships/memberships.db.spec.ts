import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  belongs,
  type DatabaseFixture,
  insertOrganisations,
  openDatabaseFixture,
} from '../testing/database-fixture.ts';
import { assuranceFor, nextStep, powersOf } from '../who/visitor.ts';

let db: DatabaseFixture;
let merchantId: string;
let bodyId: string;
let owner: string;
let coordinator: string;

beforeAll(async () => {
  db = await openDatabaseFixture();
  ({ merchantId, bodyId } = await insertOrganisations(db.superuser));
  await belongs(db.superuser, 'patron@electro.example', { merchantId, role: 'owner' });
  await belongs(db.superuser, 'coordination@mediation.example', { bodyId, role: 'coordinator' });
  owner = (await db.enter('patron@electro.example')).personId;
  coordinator = (await db.enter('coordination@mediation.example')).personId;
});
afterAll(() => db.close());

describe('joining an organisation', () => {
  test('an owner invites an address; whoever signs in with it accepts, and belongs', async () => {
    const invited = await db.memberships.invite(owner, 'Agnes@Electro.example', { merchantId, role: 'agent' });
    expect(invited).toMatchObject({ ok: true });
    expect(db.mail.to('agnes@electro.example')).toEqual([
      {
        kind: 'invitation',
        to: 'agnes@electro.example',
        language: 'fr',
        organisation: 'Électro-Ménager du Cœur',
        role: 'agent',
      },
    ]);
    const session = await db.enter('agnes@electro.example');
    expect((await db.requestContext(session)).memberships).toEqual([]);
    const [open] = await db.memberships.invitations(session.personId);
    expect(open).toMatchObject({ role: 'agent', merchant: { name: 'Électro-Ménager du Cœur' } });
    expect(await db.memberships.accept(session.personId, open?.id ?? '')).toEqual({ ok: true });
    expect((await db.requestContext(session)).memberships).toEqual([{ merchantId, role: 'agent' }]);
    expect(await db.memberships.invitations(session.personId)).toEqual([]);
  });

  test('nobody accepts what was offered to another, nor twice, nor too late', async () => {
    const invited = await db.memberships.invite(coordinator, 'clara@mediation.example', { bodyId, role: 'clerk' });
    if (!invited.ok) throw new Error(invited.code);
    const other = await db.enter('intruse@exemple.fr');
    expect(await db.memberships.accept(other.personId, invited.invitationId)).toEqual({
      ok: false,
      code: 'not-yours',
    });
    const clara = await db.enter('clara@mediation.example');
    await db.superuser.query('UPDATE invitation SET expires_at = now() WHERE id = $1', [invited.invitationId]);
    expect(await db.memberships.accept(clara.personId, invited.invitationId)).toEqual({
      ok: false,
      code: 'not-yours',
    });
    await db.superuser.query(`UPDATE invitation SET expires_at = now() + interval '1 day' WHERE id = $1`, [
      invited.invitationId,
    ]);
    expect(await db.memberships.accept(clara.personId, invited.invitationId)).toEqual({ ok: true });
    expect(await db.memberships.accept(clara.personId, invited.invitationId)).toEqual({
      ok: false,
      code: 'not-yours',
    });
  });

  test('only who is in charge invites, and only to their own organisation', async () => {
    const agnes = await db.enter('agnes@electro.example');
    const invite = (by: string) => db.memberships.invite(by, 'x@exemple.fr', { merchantId, role: 'agent' });
    expect(await invite(agnes.personId)).toEqual({ ok: false, code: 'not-yours' });
    expect(await invite(coordinator)).toEqual({ ok: false, code: 'not-yours' });
  });

  test('the database refuses whoever makes themselves a member', async () => {
    const { personId } = await db.enter('ambitieux@exemple.fr');
    const join = (role: string, invitation: string | null) =>
      db.web.transaction(async (tx) => {
        await tx.query(`SELECT set_config('entente.person', $1, true)`, [personId]);
        await tx.query('INSERT INTO membership (person_id, merchant_id, role, invitation_id) VALUES ($1, $2, $3, $4)', [
          personId,
          merchantId,
          role,
          invitation,
        ]);
      });
    await expect(join('owner', null)).rejects.toThrow('row-level security');
    const invited = await db.memberships.invite(owner, 'ambitieux@exemple.fr', { merchantId, role: 'agent' });
    if (!invited.ok) throw new Error(invited.code);
    await expect(join('owner', invited.invitationId)).rejects.toThrow('row-level security');
    await expect(join('agent', invited.invitationId)).resolves.toBeUndefined();
  });
});

describe('leaving an organisation', () => {
  test('counts from the very next request of a session that stays open', async () => {
    const membershipId = await belongs(db.superuser, 'partante@electro.example', { merchantId, role: 'agent' });
    const session = await db.enter('partante@electro.example');
    expect((await db.requestContext(session)).memberships).toEqual([{ merchantId, role: 'agent' }]);
    expect(await db.memberships.end(owner, membershipId)).toEqual({ ok: true });
    expect((await db.requestContext(session)).memberships).toEqual([]);
    expect((await db.memberships.of(session.personId, { merchantId })).length).toBe(0);
  });

  test('by one’s own will, or by who is in charge of that organisation, and by nobody else', async () => {
    const mine = await belongs(db.superuser, 'seule@electro.example', { merchantId, role: 'agent' });
    const session = await db.enter('seule@electro.example');
    const agnes = await db.enter('agnes@electro.example');
    expect(await db.memberships.end(agnes.personId, mine)).toEqual({ ok: false, code: 'not-yours' });
    expect(await db.memberships.end(coordinator, mine)).toEqual({ ok: false, code: 'not-yours' });
    expect(await db.memberships.end(session.personId, mine)).toEqual({ ok: true });
  });

  test('the last one in charge stays', async () => {
    const members = await db.memberships.of(owner, { merchantId });
    const last = members.find((member) => member.role === 'owner');
    expect(await db.memberships.end(owner, last?.id ?? '')).toEqual({ ok: false, code: 'last-in-charge' });
  });
});

describe('what a member must prove', () => {
  test('two factors before any power; a consumer needs one', async () => {
    const agnes = await db.requestContext(await db.enter('agnes@electro.example'));
    expect(assuranceFor(agnes)).toBe(2);
    expect(powersOf(agnes)).toEqual([]);
    expect(nextStep(agnes)).toBe('enrolment');
    expect(powersOf({ ...agnes, aal: 2 })).toEqual([{ merchantId, role: 'agent' }]);
    expect(nextStep({ ...agnes, secondFactors: ['totp'] })).toBe('second-factor');
    const consumer = await db.requestContext(await db.enter('claire@exemple.fr'));
    expect(assuranceFor(consumer)).toBe(1);
    expect(nextStep(consumer)).toBe('none');
  });
});

describe('people', () => {
  test('change what is theirs and see their colleagues, not strangers', async () => {
    const agnes = await db.enter('agnes@electro.example');
    const address = { lines: ['3 quai Neuf'], postcode: '13002', city: 'Marseille', country: 'FR' };
    const changed = await db.people.change(agnes.personId, {
      name: 'Agnès Martin',
      postalAddress: address,
      channel: 'post',
    });
    expect(changed).toMatchObject({ name: 'Agnès Martin', postalAddress: address, channel: 'post' });
    expect(await db.people.byId(owner, agnes.personId)).toMatchObject({ name: 'Agnès Martin' });
    expect(await db.people.byId(coordinator, agnes.personId)).toBeNull();
  });
});
