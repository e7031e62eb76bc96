import { SIDES } from '#dispute';
import type { PersonAct } from '#requests';
import { centsOf } from '../../security/amount.ts';
import { field } from '../../security/field.ts';

/** What a form of the mediator may carry; everything else that comes with it is left. */
const FIELDS: Partial<Record<PersonAct, readonly string[]>> = {
  AdmitReferral: ['matter'],
  AssignCaseMediator: ['personId'],
  ReplaceCaseMediator: ['personId'],
  RedirectReferral: ['toBodyId'],
  RejectReferral: ['ground', 'reasons'],
  RequestPieces: ['statement'],
  DiscloseConflict: ['statement'],
  ExtendMerchantAnswer: ['because'],
  InterruptMediation: ['cause'],
  IssueProposal: ['solution', 'reasons', 'effects', 'sense', 'amount', 'acceptanceDays'],
  ProlongMediation: ['until', 'reasons'],
  ReportExecution: ['executed'],
  SendMessage: ['statement', 'audience'],
};

const LONGEST = 20_000;

/** As the person wrote it: kept on the page when something is to be corrected. */
export function valuesOf(act: PersonAct, body: unknown): Readonly<Record<string, string>> {
  const given = (FIELDS[act] ?? []).map((name) => [name, longField(body, name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** Long words keep their lines. */
function longField(body: unknown, name: string): string {
  const value = (body as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim().slice(0, LONGEST) : '';
}

/** As the counter reads it: cents, numbers and lists instead of words. */
export function asBody(act: PersonAct, kept: Readonly<Record<string, string>>): object {
  const { amount, acceptanceDays, audience, ...words } = kept;
  return {
    ...words,
    ...(amount === undefined ? {} : { amountCents: centsOf(amount) ?? amount }),
    ...(acceptanceDays === undefined ? {} : { acceptanceDays: Number(acceptanceDays) }),
    ...(act === 'SendMessage' ? { audience: audienceOf(audience) } : {}),
  };
}

/** Nothing named is nobody: what is meant for one party must never reach both because a field was lost. */
function audienceOf(audience: string | undefined): readonly string[] {
  switch (audience) {
    case 'all':
      return SIDES;
    case 'consumer':
      return ['consumer', 'mediator'];
    case 'merchant':
      return ['merchant', 'mediator'];
    default:
      return [];
  }
}

export const wantedTab = (body: unknown): string => field(body, 'tab', 40);
