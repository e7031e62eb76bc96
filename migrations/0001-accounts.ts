import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, the directory of merchants and mediators, who belongs where; and, in a schema of its own, sign-in.
 *
 * Two locks from the first day. Personal rows show themselves only to the person named in the transaction
 * (`set_config('entente.person', …, true)`) and to those of the same organisation. And the roles that read files cannot read
 * sessions, codes or keys: schema `auth` belongs to the role `entente_auth`, which can read nothing else.
 */
export class Accounts1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [WORDS, PEOPLE, DIRECTORY, MEMBERSHIPS, WHO_AM_I, POLICIES, SIGN_IN]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Functions that columns and searches share, so that both sides of a comparison are folded in the same way. */
const WORDS = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- "Électro-Ménager & Cœur" is found by "electro menager coeur"
CREATE FUNCTION searchable(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  btrim(regexp_replace(
    replace(replace(lower(regexp_replace(normalize(words, NFKD), U&'[\\0300-\\036F]', '', 'g')), 'œ', 'oe'), 'æ', 'ae'),
    '[^[:alnum:]]+', ' ', 'g'));

-- "https://www.exemple.fr/contact?x=1" and "exemple.fr" are the same shop
CREATE FUNCTION site_host(address text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  regexp_replace(regexp_replace(lower(btrim(address)), '^([a-z]+://)?([^/@]*@)?(www\\.)?', ''), '[/:?#].*$', '');

-- Luhn key over nine digits. La Poste (356000000) passes with its own number; its establishments are not stored here.
CREATE FUNCTION is_siren(digits text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  digits ~ '^[0-9]{9}$' AND digits <> '000000000' AND (
    SELECT sum(CASE WHEN place % 2 = 0 THEN (2 * d) / 10 + (2 * d) % 10 ELSE d END) % 10 = 0
    FROM (SELECT place, substr(digits, place, 1)::int AS d FROM generate_series(1, 9) AS place) AS each_digit);
`;

const PEOPLE = `
CREATE TABLE person (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- a natural person; or the lawyer or association who may represent one (R612-1 3°), the mandate being in the dispute
  kind           text NOT NULL DEFAULT 'individual' CHECK (kind IN ('individual', 'lawyer', 'association')),
  name           text NOT NULL DEFAULT '' CHECK (char_length(name) <= 200),
  email          text NOT NULL UNIQUE CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND char_length(email) <= 254),
  postal_address jsonb CHECK (jsonb_typeof(postal_address) = 'object'),
  phone          text CHECK (char_length(phone) <= 40),
  language       text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
  channel        text NOT NULL DEFAULT 'email' CHECK (channel IN ('email', 'post')),
  created_at     timestamptz NOT NULL DEFAULT now(),
  updated_at     timestamptz NOT NULL DEFAULT now()
);
`;

const DIRECTORY = `
CREATE TABLE merchant (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  siren           text NOT NULL CONSTRAINT merchant_siren_key UNIQUE CONSTRAINT merchant_siren_valid CHECK (is_siren(siren)),
  name            text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  website         text CHECK (char_length(website) <= 300),
  postal_address  jsonb NOT NULL CHECK (jsonb_typeof(postal_address) = 'object'),
  complaint_email text CHECK (char_length(complaint_email) <= 254),
  sector          text CHECK (char_length(sector) <= 60),
  -- when somebody proved to act for this merchant; until then the entry is what consumers wrote
  claimed_at      timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  searchable_name text NOT NULL GENERATED ALWAYS AS (searchable(name)) STORED,
  site_host       text GENERATED ALWAYS AS (site_host(website)) STORED
);
CREATE INDEX merchant_by_words ON merchant USING gin (searchable_name gin_trgm_ops);
CREATE INDEX merchant_in_order ON merchant (searchable_name, id);
CREATE INDEX merchant_by_site ON merchant (site_host);

CREATE TABLE mediator_body (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name            text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  website         text NOT NULL,
  postal_address  jsonb NOT NULL CHECK (jsonb_typeof(postal_address) = 'object'),
  email           text NOT NULL,
  phone           text,
  -- the words by which the body states that it is on the list of mediators (L615-1)
  listing_mention text NOT NULL,
  languages       text[] NOT NULL DEFAULT '{fr}' CHECK (cardinality(languages) > 0),
  -- the practice of this body where it differs from the default: periods and customs, never law
  charter         jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(charter) = 'object'),
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE affiliation (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  merchant_id uuid NOT NULL REFERENCES merchant,
  body_id     uuid NOT NULL REFERENCES mediator_body,
  from_on     date NOT NULL,
  -- the last day, itself included; open while null
  to_on       date CHECK (to_on >= from_on),
  -- the merchant undertook beforehand to take part in each mediation
  committed   boolean NOT NULL DEFAULT false,
  UNIQUE (merchant_id, body_id, from_on)
);
CREATE INDEX affiliation_of_body ON affiliation (body_id);
`;

const MEMBERSHIPS = `
CREATE TABLE invitation (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email        text NOT NULL CHECK (email = lower(email)),
  merchant_id  uuid REFERENCES merchant,
  body_id      uuid REFERENCES mediator_body,
  role         text NOT NULL,
  invited_by   uuid REFERENCES person ON DELETE SET NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL DEFAULT now() + interval '14 days',
  accepted_at  timestamptz,
  withdrawn_at timestamptz,
  CHECK (num_nonnulls(merchant_id, body_id) = 1),
  CHECK (role IN ('agent', 'owner') AND merchant_id IS NOT NULL
      OR role IN ('mediator', 'clerk', 'coordinator') AND body_id IS NOT NULL)
);
CREATE INDEX invitation_by_email ON invitation (email);

CREATE TABLE membership (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id     uuid NOT NULL REFERENCES person,
  merchant_id   uuid REFERENCES merchant,
  body_id       uuid REFERENCES mediator_body,
  role          text NOT NULL,
  since         timestamptz NOT NULL DEFAULT now(),
  ended_at      timestamptz,
  invitation_id uuid UNIQUE REFERENCES invitation,
  CHECK (num_nonnulls(merchant_id, body_id) = 1),
  CHECK (role IN ('agent', 'owner') AND merchant_id IS NOT NULL
      OR role IN ('mediator', 'clerk', 'coordinator') AND body_id IS NOT NULL)
);
CREATE UNIQUE INDEX membership_of_merchant ON membership (person_id, merchant_id) WHERE ended_at IS NULL AND merchant_id IS NOT NULL;
CREATE UNIQUE INDEX membership_of_body ON membership (person_id, body_id, role) WHERE ended_at IS NULL AND body_id IS NOT NULL;
CREATE INDEX membership_by_merchant ON membership (merchant_id) WHERE ended_at IS NULL;
CREATE INDEX membership_by_body ON membership (body_id) WHERE ended_at IS NULL;
`;

/**
 * The questions that policies ask. They run as the owner, who is not under the policies: otherwise the policy of
 * membership would ask membership for leave, without end. Each answers only about the person of the transaction.
 * Use them as `= ANY (ARRAY(SELECT my_merchants()))`, which is evaluated once per statement and not once per row.
 */
const WHO_AM_I = `
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.person', true), '')::uuid;

CREATE FUNCTION my_merchants(in_role text DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT merchant_id FROM public.membership
  WHERE person_id = public.current_person() AND ended_at IS NULL AND merchant_id IS NOT NULL AND role = coalesce(in_role, role)
$$;

CREATE FUNCTION my_bodies(in_role text DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT body_id FROM public.membership
  WHERE person_id = public.current_person() AND ended_at IS NULL AND body_id IS NOT NULL AND role = coalesce(in_role, role)
$$;

CREATE FUNCTION my_colleagues() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT person_id FROM public.membership
  WHERE merchant_id = ANY (ARRAY(SELECT public.my_merchants())) OR body_id = ANY (ARRAY(SELECT public.my_bodies()))
$$;

CREATE FUNCTION my_email() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT email FROM public.person WHERE id = public.current_person()
$$;

REVOKE ALL ON FUNCTION my_merchants(text), my_bodies(text), my_colleagues(), my_email() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_merchants(text), my_bodies(text), my_colleagues(), my_email() TO entente_web, entente_worker;
`;

const POLICIES = `
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE merchant ENABLE ROW LEVEL SECURITY;
ALTER TABLE mediator_body ENABLE ROW LEVEL SECURITY;
ALTER TABLE affiliation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;

-- the worker writes to people and must know where; it changes nothing here
GRANT SELECT ON person, merchant, mediator_body, affiliation, membership TO entente_worker;
CREATE POLICY person_of_worker ON person FOR SELECT TO entente_worker USING (true);
CREATE POLICY membership_of_worker ON membership FOR SELECT TO entente_worker USING (true);

-- oneself and the colleagues of one's house; the other party is reached through the dispute, not here
GRANT SELECT ON person TO entente_web;
GRANT UPDATE (kind, name, postal_address, phone, language, channel, updated_at) ON person TO entente_web;
CREATE POLICY person_self ON person FOR SELECT TO entente_web USING (id = current_person());
CREATE POLICY person_colleague ON person FOR SELECT TO entente_web USING (id = ANY (ARRAY(SELECT my_colleagues())));
CREATE POLICY person_changes_itself ON person FOR UPDATE TO entente_web
  USING (id = current_person()) WITH CHECK (id = current_person());

-- the directory is open to everybody; a house keeps its own entry
GRANT SELECT ON merchant, mediator_body, affiliation TO entente_web;
CREATE POLICY merchant_open ON merchant FOR SELECT TO entente_web, entente_worker USING (true);
CREATE POLICY mediator_body_open ON mediator_body FOR SELECT TO entente_web, entente_worker USING (true);
CREATE POLICY affiliation_open ON affiliation FOR SELECT TO entente_web, entente_worker USING (true);
GRANT INSERT (siren, name, website, postal_address, complaint_email, sector) ON merchant TO entente_web;
GRANT UPDATE (name, website, postal_address, complaint_email, sector, updated_at) ON merchant TO entente_web;
CREATE POLICY merchant_first_named ON merchant FOR INSERT TO entente_web
  WITH CHECK (current_person() IS NOT NULL AND claimed_at IS NULL);
CREATE POLICY merchant_kept_by_owner ON merchant FOR UPDATE TO entente_web
  USING (id = ANY (ARRAY(SELECT my_merchants('owner'))));
GRANT UPDATE (name, website, postal_address, email, phone, listing_mention, languages, charter, updated_at) ON mediator_body TO entente_web;
CREATE POLICY mediator_body_kept_by_coordinator ON mediator_body FOR UPDATE TO entente_web
  USING (id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
GRANT INSERT (merchant_id, body_id, from_on, to_on, committed), UPDATE (to_on, committed) ON affiliation TO entente_web;
CREATE POLICY affiliation_added_by_coordinator ON affiliation FOR INSERT TO entente_web
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
CREATE POLICY affiliation_kept_by_coordinator ON affiliation FOR UPDATE TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));

-- one's own memberships and those of one's house; only an open invitation to one's own address makes a new one
GRANT SELECT ON membership TO entente_web;
GRANT INSERT (person_id, merchant_id, body_id, role, invitation_id), UPDATE (ended_at) ON membership TO entente_web;
CREATE POLICY membership_own ON membership FOR SELECT TO entente_web USING (person_id = current_person());
CREATE POLICY membership_of_organisation ON membership FOR SELECT TO entente_web
  USING (merchant_id = ANY (ARRAY(SELECT my_merchants())) OR body_id = ANY (ARRAY(SELECT my_bodies())));
CREATE POLICY membership_by_invitation ON membership FOR INSERT TO entente_web
  WITH CHECK (person_id = current_person() AND EXISTS (
    SELECT 1 FROM invitation AS open
    WHERE open.id = membership.invitation_id AND open.email = my_email() AND open.role = membership.role
      AND open.merchant_id IS NOT DISTINCT FROM membership.merchant_id
      AND open.body_id IS NOT DISTINCT FROM membership.body_id
      AND open.accepted_at IS NULL AND open.withdrawn_at IS NULL AND open.expires_at > now()));
CREATE POLICY membership_ended ON membership FOR UPDATE TO entente_web
  USING (ended_at IS NULL AND (person_id = current_person()
    OR merchant_id = ANY (ARRAY(SELECT my_merchants('owner'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))))
  WITH CHECK (ended_at IS NOT NULL);

GRANT SELECT ON invitation TO entente_web;
GRANT INSERT (email, merchant_id, body_id, role, invited_by), UPDATE (accepted_at, withdrawn_at) ON invitation TO entente_web;
CREATE POLICY invitation_to_me ON invitation FOR SELECT TO entente_web USING (email = my_email());
CREATE POLICY invitation_by_organisation ON invitation FOR SELECT TO entente_web
  USING (merchant_id = ANY (ARRAY(SELECT my_merchants('owner'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
CREATE POLICY invitation_made_by_organisation ON invitation FOR INSERT TO entente_web
  WITH CHECK (invited_by = current_person()
    AND (merchant_id = ANY (ARRAY(SELECT my_merchants('owner'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))));
CREATE POLICY invitation_answered ON invitation FOR UPDATE TO entente_web
  USING (accepted_at IS NULL AND withdrawn_at IS NULL AND (email = my_email()
    OR merchant_id = ANY (ARRAY(SELECT my_merchants('owner'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))))
  WITH CHECK (num_nonnulls(accepted_at, withdrawn_at) = 1 AND (accepted_at IS NULL OR email = my_email()));
`;

/** Sign-in. No secret is stored as it was given: codes and tokens as digests, TOTP keys sealed, passkeys public. */
const SIGN_IN = `
CREATE SCHEMA auth;

CREATE TABLE auth.sign_in_code (
  id           uuid PRIMARY KEY,
  email        text NOT NULL,
  digest       bytea NOT NULL,
  -- false when the address had asked too often: the answer was the same, but nothing was sent
  mailed       boolean NOT NULL,
  attempts     smallint NOT NULL DEFAULT 0,
  requested_at timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  used_at      timestamptz
);
CREATE INDEX sign_in_code_by_address ON auth.sign_in_code (email, requested_at);
CREATE INDEX sign_in_code_by_age ON auth.sign_in_code (requested_at);

CREATE TABLE auth.session (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  digest       bytea NOT NULL UNIQUE,
  person_id    uuid NOT NULL REFERENCES public.person ON DELETE CASCADE,
  first_factor text NOT NULL CHECK (first_factor IN ('mail-code', 'passkey')),
  -- the last proof of a second factor; its strength fades, see the reader
  raised_at    timestamptz,
  device       text NOT NULL DEFAULT '',
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL
);
CREATE INDEX session_of_person ON auth.session (person_id);
CREATE INDEX session_by_end ON auth.session (expires_at);

CREATE TABLE auth.totp (
  person_id    uuid PRIMARY KEY REFERENCES public.person ON DELETE CASCADE,
  sealed_key   bytea,
  confirmed_at timestamptz,
  -- a key being enrolled: it replaces the other once a code has confirmed it, so that giving up half-way loses nothing
  pending_key  bytea,
  -- the last step accepted: a code serves once
  last_step    bigint NOT NULL DEFAULT 0,
  failures     smallint NOT NULL DEFAULT 0,
  locked_until timestamptz,
  CHECK ((sealed_key IS NULL) = (confirmed_at IS NULL) AND num_nonnulls(sealed_key, pending_key) > 0)
);

CREATE TABLE auth.recovery_code (
  person_id uuid NOT NULL REFERENCES public.person ON DELETE CASCADE,
  digest    bytea NOT NULL,
  PRIMARY KEY (person_id, digest)
);

CREATE TABLE auth.passkey (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id     uuid NOT NULL REFERENCES public.person ON DELETE CASCADE,
  credential_id text NOT NULL UNIQUE,
  public_key    bytea NOT NULL,
  counter       bigint NOT NULL,
  transports    text[] NOT NULL DEFAULT '{}',
  backed_up     boolean NOT NULL,
  label         text NOT NULL DEFAULT '' CHECK (char_length(label) <= 100),
  created_at    timestamptz NOT NULL DEFAULT now(),
  last_used_at  timestamptz
);
CREATE INDEX passkey_of_person ON auth.passkey (person_id);

CREATE TABLE auth.passkey_challenge (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  challenge  text NOT NULL,
  -- enrolment is bound to the session that began it; signing in is bound to nobody yet
  session_id uuid REFERENCES auth.session ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
CREATE INDEX passkey_challenge_by_end ON auth.passkey_challenge (expires_at);

GRANT USAGE ON SCHEMA auth TO entente_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO entente_auth;

-- All that sign-in may know of people: whether an address is known, whose it is once the code was right.
CREATE FUNCTION auth.knows(address text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.person WHERE email = address)
$$;

CREATE FUNCTION auth.person_at(address text, speaks text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found uuid;
BEGIN
  INSERT INTO public.person (email, language) VALUES (address, speaks) ON CONFLICT (email) DO NOTHING;
  SELECT id INTO found FROM public.person WHERE email = address;
  RETURN found;
END $$;

CREATE FUNCTION auth.address_of(person uuid, OUT email text, OUT language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.email, p.language FROM public.person AS p WHERE p.id = person
$$;

REVOKE ALL ON FUNCTION auth.knows(text), auth.person_at(text, text), auth.address_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.knows(text), auth.person_at(text, text), auth.address_of(uuid) TO entente_auth;
`;
