import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a notice was issued, for anybody who holds its file or its code: when, and to which side. Nothing leads from here to a
 * dispute, and an erased notice keeps its digest, so that who kept the paper can still prove it.
 */
export class IssuedNotices1764000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ASKED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The bits of the code on the paper, from the id of the duty: libs/casework/src/verification-code.ts. */
const bitsOf = (id: string): string =>
  `substring(sha256('entente notice\\012'::bytea || uuid_send(${id})) FROM 1 FOR 10)`;

const ASKED = `
CREATE INDEX notice_by_verification ON notice ((${bitsOf('outbox_id')}));

CREATE FUNCTION issued_as(asked text) RETURNS TABLE (issued_on date, to_side text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT notice.issued_on, notice.to_side FROM public.notice AS notice WHERE notice.sha256 = asked LIMIT 1
$$;

CREATE FUNCTION issued_under(asked bytea) RETURNS TABLE (issued_on date, to_side text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT notice.issued_on, notice.to_side FROM public.notice AS notice
  WHERE ${bitsOf('notice.outbox_id')} = asked LIMIT 1
$$;

REVOKE ALL ON FUNCTION issued_as(text), issued_under(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION issued_as(text), issued_under(bytea) TO entente_web;
`;
