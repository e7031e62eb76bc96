import { actName, PERSON_ACTS } from '#requests';
import type { Asked } from '../../support/api.ts';
import { formWith, PDF } from '../../support/parties.ts';
import { idOf, ORGANISATIONS, SIREN } from './actors.ts';
import { ACT_BODIES } from './bodies.ts';
import { PUBLISHED } from './published-year.ts';
import type { Scenario } from './scenario.ts';

/** What nobody has. */
export const NOWHERE = '0197f000-0000-4000-8000-000000000000';

export interface Request extends Omit<Asked, 'as'> {
  readonly method: string;
  readonly path: string;
}

/** One line of the matrix: an operation, on one kind of object. */
export interface Line {
  /** The operation's id and, where one object is not like another, which. */
  readonly key: string;
  request(scenario: Scenario): Request;
  /** The id that hides something: put elsewhere, the same request asks for what does not exist. */
  hides?(scenario: Scenario): string;
  /** A refusal hides it as well: what is another's is refused as what is nowhere. */
  readonly refusedAsAbsent?: true;
  /** Ends the session by which it is asked. */
  readonly endsSession?: true;
}

const line = (
  key: string,
  method: string,
  path: string | ((scenario: Scenario) => string),
  more: Partial<Asked> = {},
): Line => ({
  key,
  request: (scenario) => ({ method, path: typeof path === 'string' ? path : path(scenario), ...more }),
});

const hiding = (one: Line, hides: (scenario: Scenario) => string): Line => ({ ...one, hides });

const inFile = (key: string, path: string, hides = (scenario: Scenario) => scenario.file.disputeId) =>
  hiding(
    line(key, 'GET', (scenario) => `/v1/disputes/${scenario.file.disputeId}${path}`),
    hides,
  );

const fileObject = (key: string, path: string, which: Exclude<keyof Scenario['file'], 'disputeId'>) =>
  hiding(
    line(key, 'GET', (scenario) => `/v1/disputes/${scenario.file.disputeId}/${path}/${scenario.file[which]}`),
    (scenario) => scenario.file[which],
  );

const ACTS: readonly Line[] = PERSON_ACTS.map((act) => ({
  key: act,
  request: ({ deps }) => ({
    method: 'POST',
    path: `/v1/disputes/${deps.disputeId}/acts/${actName(act)}`,
    body: ACT_BODIES[act](deps),
  }),
  hides: ({ deps }) => deps.disputeId,
}));

const PASSKEY = { challengeId: idOf('challenge'), response: { id: 'x', type: 'public-key' } };
const ADDRESS = { lines: ['1 rue Neuve'], postcode: '75002', city: 'Paris', country: 'FR' };
const COMPLAINT = { siren: SIREN, statement: 'Rien n’est arrivé.', claims: [{ kind: 'refund', amountCents: 100 }] };
const FORM = () => formWith(PDF, 'papier.pdf');

export const LINES: readonly Line[] = [
  line('requestCode', 'POST', '/v1/sign-in/code', { body: { email: 'quelquun@people.example' } }),
  line('verifyCode', 'POST', '/v1/sign-in/verify', { body: { email: 'quelquun@people.example', code: '000000x' } }),
  line('enrolAuthenticator', 'POST', '/v1/sign-in/second-factor/enrolment'),
  line('verifySecondFactor', 'POST', '/v1/sign-in/second-factor', { body: { code: '000000' } }),
  line('beginPasskeySignIn', 'POST', '/v1/sign-in/passkey/options'),
  line('finishPasskeySignIn', 'POST', '/v1/sign-in/passkey', { body: PASSKEY }),
  line('beginPasskeyEnrolment', 'POST', '/v1/sign-in/passkey/enrolment/options'),
  line('finishPasskeyEnrolment', 'POST', '/v1/sign-in/passkey/enrolment', { body: PASSKEY }),
  line('listSessions', 'GET', '/v1/sessions'),
  { ...line('endOtherSessions', 'DELETE', '/v1/sessions'), endsSession: true },
  { ...line('signOut', 'DELETE', '/v1/sessions/current'), endsSession: true },
  hiding(
    line('endSession', 'DELETE', ({ deps }) => `/v1/sessions/${deps.sessionId}`),
    ({ deps }) => deps.sessionId,
  ),
  line('readMe', 'GET', '/v1/me'),
  line('changeMe', 'PATCH', '/v1/me', { body: { phone: '0102030406' } }),
  line('findMerchants', 'GET', '/v1/merchants?q=boutique'),
  line('nameMerchant', 'POST', '/v1/merchants', {
    body: { registration: SIREN, name: 'Autre nom', postalAddress: ADDRESS },
  }),
  line('readMerchant', 'GET', `/v1/merchants/${ORGANISATIONS.merchant}`),
  line('listBodies', 'GET', '/v1/bodies'),
  line('listPublishedYears', 'GET', '/v1/statistics'),
  line('readAnnualReport', 'GET', `/v1/statistics/${ORGANISATIONS.body}/${PUBLISHED}`),
  hiding(
    line('readAnnualFile', 'GET', `/v1/statistics/${ORGANISATIONS.body}/${PUBLISHED}/file`),
    () => ORGANISATIONS.body,
  ),
  line('computeClocks', 'POST', '/v1/clocks', { body: { complaintSentOn: '2026-01-05' } }),
  line('readBody', 'GET', `/v1/bodies/${ORGANISATIONS.body}`),
  line('FileComplaint', 'POST', '/v1/complaints', { body: COMPLAINT }),
  {
    key: 'FileComplaint with the consumer’s upload',
    request: ({ deps }) => ({
      method: 'POST',
      path: '/v1/complaints',
      body: { ...COMPLAINT, pieceIds: [deps.uploadId] },
    }),
    hides: ({ deps }) => deps.uploadId,
    refusedAsAbsent: true,
  },
  line('listDisputes', 'GET', '/v1/disputes'),
  line('listDisputes of the merchant', 'GET', '/v1/disputes', {
    headers: { 'entente-organisation': ORGANISATIONS.merchant },
  }),
  line('listDisputes of the body', 'GET', '/v1/disputes', { headers: { 'entente-organisation': ORGANISATIONS.body } }),
  line('listDisputes as a representative', 'GET', '/v1/disputes', { headers: { 'entente-role': 'representative' } }),
  inFile('readDispute', ''),
  inFile('listEvents', '/events'),
  inFile('listMessages', '/messages'),
  inFile('listNotices', '/notices'),
  ...ACTS,
  line('uploadPiece', 'POST', '/v1/pieces', { form: FORM() }),
  hiding(
    line('uploadAndAddPiece', 'POST', ({ deps }) => `/v1/disputes/${deps.disputeId}/pieces`, { form: FORM() }),
    ({ deps }) => deps.disputeId,
  ),
  fileObject('downloadPiece that all may see', 'pieces', 'shared'),
  fileObject('downloadPiece between consumer and mediator', 'pieces', 'ofConsumer'),
  fileObject('downloadPiece between merchant and mediator', 'pieces', 'ofMerchant'),
  fileObject('downloadNotice to the consumer', 'notices', 'toConsumer'),
  fileObject('downloadNotice to the merchant', 'notices', 'toMerchant'),
  line('listProblems', 'GET', '/problems'),
  line('readProblem', 'GET', '/problems/not-found'),
  line('live', 'GET', '/health/live'),
  line('ready', 'GET', '/health/ready'),
  line('readClock', 'GET', '/v1/rehearsal/clock'),
  line('moveClock', 'PUT', '/v1/rehearsal/clock', { body: { now: '2026-03-03T09:00:00.000Z' } }),
  {
    key: 'moveClock to the next date of a dispute',
    request: ({ file }) => ({
      method: 'PUT',
      path: '/v1/rehearsal/clock',
      body: { to: 'next-due', disputeId: file.disputeId },
    }),
    hides: ({ file }) => file.disputeId,
  },
  line('listKeptMails', 'GET', '/v1/rehearsal/mail?to=nobody@people.example'),
];
