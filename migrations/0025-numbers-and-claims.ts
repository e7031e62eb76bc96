import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A merchant that a consumer named without its number in a register gets it from the mediator body that has a dispute with it, or
 * from the operator. Who asks to act for a merchant affiliated to no body is answered by the operator.
 */
export class NumbersAndClaims1764000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [NUMBERS, CLAIMS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const NUMBERS = `
-- an entry that has a number keeps it; false, too, where another entry has this one
CREATE FUNCTION number_merchant(asked uuid, number text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.merchant SET updated_at = now(), siren = CASE jurisdiction WHEN 'FR' THEN number END,
    foreign_number = CASE jurisdiction WHEN 'FR' THEN NULL ELSE number END
  WHERE id = asked AND registration IS NULL;
  RETURN FOUND;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END $$;

-- to the coordinators of this body: those with whom it has a dispute
CREATE FUNCTION merchants_without_number(of_body uuid)
RETURNS TABLE (merchant_id uuid, name text, jurisdiction text, website text, postcode text, city text, disputes integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT merchant.id, merchant.name, merchant.jurisdiction, coalesce(merchant.website, ''),
    coalesce(merchant.postal_address ->> 'postcode', ''), coalesce(merchant.postal_address ->> 'city', ''), count(*)::integer
  FROM public.merchant
  JOIN public.dispute_side_view AS theirs ON theirs.merchant_id = merchant.id
  JOIN public.dispute_side_view AS held ON held.dispute_id = theirs.dispute_id AND held.side = 'mediator'
  WHERE merchant.registration IS NULL AND held.body_id = of_body AND of_body = ANY (ARRAY(SELECT public.my_bodies('coordinator')))
  GROUP BY merchant.id ORDER BY merchant.searchable_name, merchant.id LIMIT 200
$$;

CREATE FUNCTION number_merchant_of(of_body uuid, asked uuid, number text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM public.merchants_without_number(of_body) WHERE merchant_id = asked)
    AND public.number_merchant(asked, number);
END $$;

CREATE FUNCTION number_merchant_at_terminal(asked uuid, number text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT public.number_merchant(asked, number)
$$;
REVOKE ALL ON FUNCTION number_merchant(uuid, text), merchants_without_number(uuid), number_merchant_of(uuid, uuid, text),
  number_merchant_at_terminal(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merchants_without_number(uuid), number_merchant_of(uuid, uuid, text) TO entente_web;
GRANT EXECUTE ON FUNCTION number_merchant_at_terminal(uuid, text) TO entente_worker;
`;

const CLAIMS = `
CREATE FUNCTION claims_of_nobody() RETURNS TABLE (claim_id uuid, merchant_id uuid, merchant text, jurisdiction text, registration text,
  website text, postcode text, city text, via text, complaint_email text, claimant text, claimant_email text, made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT claim.id, merchant.id, merchant.name, merchant.jurisdiction, merchant.registration, nullif(merchant.website, ''),
    coalesce(merchant.postal_address ->> 'postcode', ''), coalesce(merchant.postal_address ->> 'city', ''),
    code.via, merchant.complaint_email, person.name, person.email, claim.made_at
  FROM public.merchant_claim AS claim
  JOIN public.merchant ON merchant.id = claim.merchant_id
  JOIN public.person ON person.id = claim.person_id
  JOIN public.answer_code AS code ON code.id = claim.code_id
  WHERE claim.decided_at IS NULL AND NOT EXISTS (SELECT 1 FROM public.affiliation
    WHERE affiliation.merchant_id = claim.merchant_id
      AND affiliation.from_on <= current_date AND (affiliation.to_on IS NULL OR affiliation.to_on >= current_date))
  ORDER BY claim.made_at, claim.id
$$;

CREATE FUNCTION decide_claim_of_nobody(asked uuid, confirmed boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  decided public.merchant_claim;
BEGIN
  UPDATE public.merchant_claim SET decided_at = now(), decision = CASE WHEN confirmed THEN 'confirmed' ELSE 'declined' END
  WHERE id = asked AND decided_at IS NULL AND id IN (SELECT claim_id FROM public.claims_of_nobody()) RETURNING * INTO decided;
  IF NOT FOUND THEN RETURN false; END IF;
  IF confirmed THEN
    INSERT INTO public.membership (person_id, merchant_id, role) VALUES (decided.person_id, decided.merchant_id, 'owner')
      ON CONFLICT DO NOTHING;
    UPDATE public.merchant SET claimed_at = coalesce(claimed_at, now()) WHERE id = decided.merchant_id;
  END IF;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION claims_of_nobody(), decide_claim_of_nobody(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claims_of_nobody(), decide_claim_of_nobody(uuid, boolean) TO entente_worker;
`;
