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
  JOIN public.dispute_side_view AS side_view ON side_view.dispute_id = party.dispute_id AND side_view.side = 'merchant'
  WHERE party.dispute_id = ANY (asked) AND party.kind = 'consumer' AND public.acting_role() = 'merchant'
    AND side_view.merchant_id = (SELECT public.organisation_acted_for())
$$;
REVOKE ALL ON FUNCTION complainants_of(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION complainants_of(uuid[]) TO entente_web;

CREATE OR REPLACE FUNCTION my_complainants() RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_side_view AS side_view
  JOIN public.dispute_party AS party ON party.dispute_id = side_view.dispute_id AND party.kind = 'consumer'
  WHERE side_view.side = 'merchant' AND public.acting_role() = 'merchant' AND side_view.merchant_id = (SELECT public.organisation_acted_for())
$$;
`;
