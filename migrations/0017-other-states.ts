import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a merchant is established and which State lists a body: the law of their disputes follows from it. A business of France keeps its
 * SIREN, which checks itself; one of another State has the number of its own register. `registration` reads either.
 */
export class OtherStates1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(MERCHANT);
    await db.query(BODY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const MERCHANT = `
ALTER TABLE merchant
  ADD COLUMN jurisdiction text NOT NULL DEFAULT 'FR' CHECK (jurisdiction ~ '^[A-Z]{2}$'),
  ADD COLUMN foreign_number text CHECK (char_length(foreign_number) BETWEEN 1 AND 40),
  ALTER COLUMN siren DROP NOT NULL;
ALTER TABLE merchant
  ADD COLUMN registration text NOT NULL GENERATED ALWAYS AS (coalesce(siren, foreign_number)) STORED,
  ADD CONSTRAINT merchant_number_of_its_state
    CHECK ((siren IS NOT NULL) = (jurisdiction = 'FR') AND (foreign_number IS NULL) = (jurisdiction = 'FR'));
CREATE UNIQUE INDEX merchant_once_per_state ON merchant (jurisdiction, registration);
`;

const BODY = `
ALTER TABLE mediator_body ADD COLUMN jurisdiction text NOT NULL DEFAULT 'FR' CHECK (jurisdiction ~ '^[A-Z]{2}$');
`;
