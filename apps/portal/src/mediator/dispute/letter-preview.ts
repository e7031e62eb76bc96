import { Injectable } from '@nestjs/common';
import { AccountsConfig } from '#accounts';
import { Clock, Directory, previewLetters, Reading } from '#casework';
import type { TextRef } from '#dispute';
import { civilDateAt, jurisdiction } from '#law';
import type { Letter } from '#notices';
import { ACT_FORMS, bodyFrom, PeopleAsked, type PersonAct, Problem, readAs, refusalProblem } from '#requests';
import { PortalSettings } from '../../settings.ts';
import type { OnTable } from './body-dispute-pages.ts';

/** The letters that an act would send, before anything is sent. */
@Injectable()
export class LetterPreview {
  constructor(
    private readonly directory: Directory,
    private readonly reading: Reading,
    private readonly clock: Clock,
    private readonly people: PeopleAsked,
    private readonly settings: PortalSettings,
    private readonly config: AccountsConfig,
  ) {}

  /** The letters, or the problem that the act itself would meet. */
  async of({ open, reader }: OnTable, act: PersonAct, fields: object): Promise<readonly Letter[] | Problem> {
    const { sideView, visitor, parties, pieces, notices } = open;
    const now = await this.clock.now();
    const today = civilDateAt(now, jurisdiction(sideView.facts.rules.jurisdiction).zone);
    const form = ACT_FORMS[act];
    const read = form.body === undefined ? {} : await readAs(form.body, bodyFrom(form.body, fields));
    if (read instanceof Problem) return read;
    const prepared = await form.prepare(read, { visitor, reader, sideView, today, people: this.people });
    if (prepared instanceof Problem) return prepared;
    const ids = textIdsIn(sideView.facts);
    const texts = ids.length === 0 ? {} : await this.reading.texts(reader, sideView.disputeId, ids);
    const { name, contact } = this.settings;
    const letters = await previewLetters(
      { directory: this.directory, portal: { name, contact, website: this.config.portalOrigin } },
      {
        sideView,
        actor: reader,
        act: prepared.act,
        now,
        parties,
        pieces,
        notices,
        texts,
        newTexts: prepared.texts ?? [],
        newParties: prepared.parties ?? [],
      },
    );
    return 'refused' in letters ? refusalProblem(letters) : letters;
  }
}

/** Wherever they stand among the facts. */
function textIdsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('textId' in value && 'digest' in value) return [(value as TextRef).textId];
  return Object.values(value).flatMap(textIdsIn);
}
