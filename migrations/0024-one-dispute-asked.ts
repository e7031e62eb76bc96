import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the people of a merchant keep of a dispute (who has it, a note, what they saw last) is kept of one that they have. That
 * one is looked up: gathering all of them first read every side view there is, whenever somebody opened a dispute that had moved.
 */
export class OneDisputeAsked1764000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER POLICY assignment_ours ON merchant_assignment WITH CHECK (${OURS} AND ${ours('merchant_assignment')});
      ALTER POLICY note_written ON merchant_note
        WITH CHECK (${OURS} AND ${ours('merchant_note')} AND author_id = current_person());
      ALTER POLICY last_seen_own ON merchant_last_seen WITH CHECK (person_id = current_person() AND ${ours('merchant_last_seen')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const OURS = `acting_role() = 'merchant' AND merchant_id = (SELECT organisation_acted_for())`;

const ours = (table: string): string => `EXISTS (
  SELECT 1 FROM dispute_side_view AS side_view WHERE side_view.dispute_id = ${table}.dispute_id AND side_view.side = 'merchant')`;
