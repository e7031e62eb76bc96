import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a mediator body reads beside its disputes, each by a function of the owner's that answers for that body and no other: who
 * asks to act for a merchant affiliated to it, and how the parties found it. And what it does not read: the
 * code by which the merchant answers.
 */
export class ReadByBodies1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [CLAIMS, SURVEYS, NO_CODE]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The entry of a person is open to their colleagues only; this opens two fields of it, of those who ask, to those who are asked. */
const CLAIMS = `
CREATE FUNCTION claims_waiting(of_body uuid) RETURNS TABLE (claim_id uuid, merchant text, registration text, website text,
  postcode text, city text, via text, complaint_email text, claimant text, claimant_email text, made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT claim.id, merchant.name, merchant.registration, nullif(merchant.website, ''),
    coalesce(merchant.postal_address ->> 'postcode', ''), coalesce(merchant.postal_address ->> 'city', ''),
    code.via, merchant.complaint_email, person.name, person.email, claim.made_at
  FROM public.merchant_claim AS claim
  JOIN public.merchant ON merchant.id = claim.merchant_id
  JOIN public.person ON person.id = claim.person_id
  JOIN public.answer_code AS code ON code.id = claim.code_id
  WHERE claim.decided_at IS NULL AND of_body = ANY (ARRAY(SELECT public.my_bodies('coordinator')))
    AND EXISTS (SELECT 1 FROM public.affiliation
      WHERE affiliation.merchant_id = claim.merchant_id AND affiliation.body_id = of_body
        AND affiliation.from_on <= current_date AND (affiliation.to_on IS NULL OR affiliation.to_on >= current_date))
  ORDER BY claim.made_at, claim.id LIMIT 200
$$;
REVOKE ALL ON FUNCTION claims_waiting(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claims_waiting(uuid) TO entente_web;
`;

/** Counted here, so that no answer leaves: where fewer than \`fewest\` of a side answered a question, not even their number does. */
const SURVEYS = `
CREATE POLICY survey_for_definers ON dispute_survey FOR SELECT TO entente_owner USING (true);

CREATE FUNCTION surveys_of_my_body(of_year integer, fewest integer)
RETURNS TABLE (side text, question text, answers integer, agreeing integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT given.side, said.question, CASE WHEN count(*) >= fewest THEN count(*)::integer END,
    CASE WHEN count(*) >= fewest THEN (count(*) FILTER (WHERE said.agrees))::integer END
  FROM public.dispute_survey AS given
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = given.dispute_id AND seen.side = 'mediator'
  CROSS JOIN LATERAL (VALUES ('easy', given.easy >= 4), ('clear', given.clear >= 4), ('heard', given.heard >= 4),
    ('impartial', given.impartial >= 4), ('again', given.again)) AS said (question, agrees)
  WHERE seen.body_id = (SELECT public.organisation_acted_for()) AND said.agrees IS NOT NULL
    AND given.answered_on BETWEEN make_date(of_year, 1, 1) AND make_date(of_year, 12, 31)
  GROUP BY given.side, said.question
$$;
REVOKE ALL ON FUNCTION surveys_of_my_body(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION surveys_of_my_body(integer, integer) TO entente_web;
`;

/** The letter that carried the complaint to the merchant bears a code by which it is answered; the consumer's copy bears none. */
const NO_CODE = `
CREATE POLICY notice_without_code ON notice AS RESTRICTIVE FOR SELECT TO entente_web
  USING (acting_side() <> 'mediator' OR code <> 'N01' OR to_side <> 'merchant');
`;
