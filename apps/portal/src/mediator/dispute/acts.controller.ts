import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MediatorWorklist } from '#casework';
import { ACT_FORMS, PathId, type PersonAct, Problem, typedIn } from '#requests';
import { type NotSent, notSent, PageActs } from '../../dispute/page-acts.ts';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { Form, readForm, type Submitted } from '../../forms/form.ts';
import { seeOther, show } from '../../layout/show.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { Today } from '../today.ts';
import { ActForm, NoteForm, noteIdIn } from './act.form.ts';
import { BodyDisputePages } from './body-dispute-pages.ts';
import { type DisputeTab, frameOf } from './frame.ts';
import { LetterPreview } from './letter-preview.ts';
import { DisputeTabs } from './tabs.ts';
import { PREVIEW } from './wording/preview.ts';
import { OVERTAKEN_PAGE, PREVIEW_PAGE } from './wording.ts';

/** An act that the preview has a button for sends a letter: it is read before it leaves. */
const isLettered = (act: PersonAct): boolean => Object.hasOwn(PREVIEW.fr.send, act);

/** What the people of the body do to a dispute: by a form, first to read the letters that it would send, then to send them. */
@Controller('mediator/disputes/:disputeId')
export class ActsController {
  constructor(
    private readonly worklist: MediatorWorklist,
    private readonly table: BodyDisputePages,
    private readonly tabs: DisputeTabs,
    private readonly acts: PageActs,
    private readonly preview: LetterPreview,
    private readonly today: Today,
  ) {}

  @Post('acts')
  async act(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { act, kept, tab } = asked(body);
    const { intent } = readForm(ActForm, body).typed;
    if (intent === 'correct') return this.tabs.draw(reply, disputeId, tab, { kept: { ...kept, act } });
    if (isLettered(act) && intent !== 'send') return this.showPreview(reply, disputeId, { act, kept, tab });
    const sent = await this.acts.send(reply.request, { side: 'mediator', disputeId, act, fields: kept });
    if (sent.kind !== 'done') return this.again(reply, disputeId, { act, kept, tab }, sent);
    const here = `/mediator/disputes/${disputeId}`;
    return seeOther(reply, tab === 'overview' ? here : `${here}/${tab}`);
  }

  /** What was written is kept, whether it is to be corrected or was overtaken. */
  private again(reply: FastifyReply, disputeId: string, { act, kept, tab }: Asked, sent: NotSent) {
    const back = `/mediator/disputes/${disputeId}`;
    if (sent.kind === 'overtaken') return show(reply, OVERTAKEN_PAGE, { back, kept }, 409);
    return this.tabs.draw(reply, disputeId, tab, { errors: sent.errors, kept: { ...kept, act } }, sent.status);
  }

  @Post('notes')
  async note(
    @Param('disputeId', PathId) disputeId: string,
    @Form(NoteForm) { typed, mistakes }: Submitted<NoteForm>,
    @Res() reply: FastifyReply,
  ) {
    const { reader, open } = await this.table.open(reply.request, disputeId);
    const { words } = typed;
    if (mistakes) return this.tabs.draw(reply, disputeId, 'notes', { wrong: mistakes['words'], kept: { words } }, 422);
    const noteId = noteIdIn(typed);
    if (noteId === undefined) throw new NoSuchPage();
    await this.worklist.addNote(reader, open.sideView.disputeId, { noteId, words, at: await this.today.now() });
    return seeOther(reply, `/mediator/disputes/${disputeId}/notes`);
  }

  private async showPreview(reply: FastifyReply, disputeId: string, asked: Asked) {
    const { act, kept, tab } = asked;
    const { lang } = requestContextOf(reply.request);
    const table = await this.table.open(reply.request, disputeId);
    if (table.sealed !== undefined) return this.tabs.draw(reply, disputeId, tab);
    const letters = await this.preview.of(table, act, kept);
    if (letters instanceof Problem) return this.again(reply, disputeId, asked, notSent(letters, lang));
    return show(reply, PREVIEW_PAGE, { ...frameOf(table, tab, lang), act, kept, letters });
  }
}

interface Asked {
  readonly act: PersonAct;
  readonly kept: Readonly<Record<string, string>>;
  readonly tab: DisputeTab;
}

function asked(body: unknown): Asked {
  const { act, tab } = readForm(ActForm, body).typed;
  if (act === '') throw new NoSuchPage();
  return { act, kept: valuesOf(act, body), tab: tab || 'overview' };
}

/** Nothing named is nobody: what is meant for one party must never reach both because a field was lost. */
export function valuesOf(act: PersonAct, body: unknown): Readonly<Record<string, string>> {
  const { body: shape } = ACT_FORMS[act];
  const audience = act === 'SendMessage' ? { audience: '' } : {};
  return shape === undefined ? {} : typedIn(shape, { ...audience, ...Object(body) });
}
