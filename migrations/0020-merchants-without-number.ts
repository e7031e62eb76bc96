import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A consumer may not know, or not find, the number of a business in the register of its State: it is then named by its name and its address,
 * once for both. A web session names businesses of other States too.
 */
export class MerchantsWithoutNumber1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(MERCHANT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const MERCHANT = `
ALTER TABLE merchant
  ALTER COLUMN registration DROP NOT NULL,
  DROP CONSTRAINT merchant_number_of_its_state,
  ADD CONSTRAINT merchant_number_of_its_state
    CHECK (CASE jurisdiction WHEN 'FR' THEN foreign_number IS NULL ELSE siren IS NULL END);
CREATE UNIQUE INDEX merchant_without_number_once ON merchant (jurisdiction, searchable_name, jsonb_hash_extended(postal_address, 0))
  WHERE registration IS NULL;
GRANT INSERT (jurisdiction, foreign_number) ON merchant TO entente_web;
`;
