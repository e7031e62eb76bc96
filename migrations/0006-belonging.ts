import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation is acted for by its people. Until now a transaction that named an organisation was believed: the programs had checked.
 * From here the database asks too, so that either of the two locks holds alone.
 */
export class Belonging1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [BELONGING, LOCKS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** As the programs have it: an owner is one of the merchant's people; a coordinator acts on files as a clerk does. */
const BELONGING = `
CREATE FUNCTION organisation_acted_for() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT public.acting_organisation() WHERE EXISTS (
    SELECT 1 FROM public.membership
    WHERE person_id = public.current_person() AND ended_at IS NULL AND CASE public.acting_role()
      WHEN 'merchant' THEN merchant_id = public.acting_organisation()
      WHEN 'mediator' THEN body_id = public.acting_organisation() AND role = 'mediator'
      WHEN 'clerk' THEN body_id = public.acting_organisation() AND role IN ('clerk', 'coordinator')
      ELSE false
    END)
$$;
REVOKE ALL ON FUNCTION organisation_acted_for() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_acted_for() TO entente_web;
`;

/** In a query of its own, which is asked once for a statement and not once for a row; a consumer never asks it. */
const LOCKS = `
ALTER POLICY dispute_acted_upon ON dispute USING (
  is_performing() AND id = opened_dispute() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    WHEN 'merchant' THEN merchant_joined AND merchant_id = (SELECT organisation_acted_for())
    WHEN 'mediator' THEN body_id = (SELECT organisation_acted_for())
    WHEN 'clerk' THEN body_id = (SELECT organisation_acted_for())
    ELSE false
  END);
ALTER POLICY side_view_own ON dispute_side_view USING (
  side = acting_side() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    WHEN 'merchant' THEN merchant_id = (SELECT organisation_acted_for())
    ELSE body_id = (SELECT organisation_acted_for())
  END);
`;
