import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BodyReader, Reader, Survey, SurveyFigure, Surveys } from '#casework';
import { sideOf } from '#dispute';
import { FEWEST } from '#statistics';
import { actingAs, inTransaction } from '../acting.ts';

/** What the parties think of how it went, beside the record and without their names. */
@Injectable()
export class PgSurveys implements Surveys {
  constructor(private readonly database: DataSource) {}

  isGiven(reader: Reader, disputeId: string): Promise<boolean> {
    return inTransaction(this.database, actingAs(reader, 'reading', disputeId), async ({ entities }) => {
      const rows: unknown[] = await entities.query(
        'SELECT dispute_id FROM dispute_survey WHERE dispute_id = $1 AND side = $2',
        [disputeId, sideOf(reader.role)],
      );
      return rows.length > 0;
    });
  }

  async give(reader: Reader, disputeId: string, survey: Survey, today: string): Promise<void> {
    const { easy = null, clear = null, heard = null, impartial = null, again = null, words } = survey;
    await inTransaction(this.database, actingAs(reader, 'reading', disputeId), ({ entities }) =>
      entities.query(
        `INSERT INTO dispute_survey (dispute_id, side, easy, clear, heard, impartial, again, words, answered_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
        [disputeId, sideOf(reader.role), easy, clear, heard, impartial, again, words, today],
      ),
    );
  }

  ofBody(reader: BodyReader, year: number): Promise<readonly SurveyFigure[]> {
    return inTransaction(this.database, actingAs(reader, 'reading'), async ({ entities }) => {
      const rows: FigureColumns[] = await entities.query(
        'SELECT side, question, answers, agreeing FROM surveys_of_my_body($1, $2) ORDER BY side, question',
        [year, FEWEST],
      );
      return rows.map(({ side, question, answers, agreeing }) => ({
        side,
        question,
        ...(answers === null || agreeing === null ? {} : { counted: { answers, agreeing } }),
      }));
    });
  }
}

interface FigureColumns extends Pick<SurveyFigure, 'side' | 'question'> {
  readonly answers: number | null;
  readonly agreeing: number | null;
}
