import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the people of a merchant keep of a dispute (who has it, a note, what they saw last) is kept of one that they have. That
 * one is looked up: gathering all of them first read every sight there is, whenever somebody opened a dispute that had moved.
 */
export class OneDisputeAsked1764000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER POLICY assignment_ours ON merchant_assignment WITH CHECK (${OURS} AND ${ours('merchant_assignment')});
      ALTER POLICY note_written ON merchant_note
        WITH CHECK (${OURS} AND ${ours('merchant_note')} AND author_id = current_person());
      ALTER POLICY visit_own ON merchant_visit WITH CHECK (person_id = current_person() AND ${ours('merchant_visit')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const OURS = `acting_role() = 'merchant' AND merchant_id = (SELECT house_acted_for())`;

const ours = (table: string): string => `EXISTS (
  SELECT 1 FROM dispute_sight AS sight WHERE sight.dispute_id = ${table}.dispute_id AND sight.side = 'merchant')`;
