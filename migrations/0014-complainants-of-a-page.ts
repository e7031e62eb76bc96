import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The names that a page of a merchant's worklist shows: of the disputes on that page, however many the merchant has. */
export class ComplainantsOfAPage1764000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(COMPLAINANTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const COMPLAINANTS = `
CREATE FUNCTION complainants_of(asked uuid[]) RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_party AS party
  JOIN public.dispute_sight AS sight ON sight.dispute_id = party.dispute_id AND sight.side = 'merchant'
  WHERE party.dispute_id = ANY (asked) AND party.kind = 'consumer' AND public.acting_role() = 'merchant'
    AND sight.merchant_id = (SELECT public.house_acted_for())
$$;
REVOKE ALL ON FUNCTION complainants_of(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION complainants_of(uuid[]) TO entente_web;

CREATE OR REPLACE FUNCTION my_complainants() RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_sight AS sight
  JOIN public.dispute_party AS party ON party.dispute_id = sight.dispute_id AND party.kind = 'consumer'
  WHERE sight.side = 'merchant' AND public.acting_role() = 'merchant' AND sight.merchant_id = (SELECT public.house_acted_for())
$$;
`;
