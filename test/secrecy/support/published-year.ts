import type pg from 'pg';
import { figuresOf, tallyOf } from '#statistics';

/** The year that the body has published. */
export const PUBLISHED = 2026;

/** R614-2 and R614-4 as the worker leaves them: the public year, the count without anything hidden, and what the body says of it. */
export async function publishYear(
  superuser: pg.Client,
  bodyId: string,
  said: { readonly recommendations: string; readonly trainings: string; readonly evaluation: string },
): Promise<void> {
  const tally = tallyOf([], PUBLISHED);
  const statement = { recommendations: said.recommendations, networks: '', exclusive: false };
  await superuser.query(
    `INSERT INTO publication (body_id, year, published_at, lines, extract, sha256, figures, report)
     VALUES ($1, $2, now(), 0, '', $3, $4, '') ON CONFLICT DO NOTHING`,
    [bodyId, PUBLISHED, '0'.repeat(64), JSON.stringify({ complete: false, figures: figuresOf(tally), statement })],
  );
  await superuser.query('INSERT INTO annual_count VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    bodyId,
    PUBLISHED,
    JSON.stringify(tally),
  ]);
  await superuser.query(
    `INSERT INTO annual_statement (body_id, year, recommendations, trainings, evaluation) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [bodyId, PUBLISHED, said.recommendations, said.trainings, said.evaluation],
  );
}
