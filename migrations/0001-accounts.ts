import { SqlMigration } from './sql-migration.ts';

/**
 * People, the directory of merchants and mediator bodies, and who belongs to which; in a schema of its own, sign-in.
 *
 * Personal rows are shown only to the person named in the transaction (`set_config('entente.person', …, true)`) and to
 * their colleagues. The roles that read disputes cannot read sessions, codes or keys: schema `auth` belongs to the role
 * `entente_auth`, which reads nothing else. The roles themselves are made by `tools/roles.mjs`.
 */
export class Accounts1796000000001 extends SqlMigration {
  protected readonly parts = [
    TEXT_FUNCTIONS,
    IDENTITY,
    PERSON,
    MERCHANT,
    MEDIATOR_BODY,
    BODY_PERSON,
    AFFILIATION,
    INVITATION,
    MEMBERSHIP,
    SIGN_IN,
  ];
}

/** Functions that columns and searches share, so that both sides of a comparison are folded in the same way. */
const TEXT_FUNCTIONS = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Folds words for searching: "Électro-Ménager & Cœur" is found by "electro menager coeur".
CREATE FUNCTION searchable(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  btrim(regexp_replace(
    replace(replace(lower(regexp_replace(normalize(words, NFKD), U&'[\\0300-\\036F]', '', 'g')), 'œ', 'oe'), 'æ', 'ae'),
    '[^[:alnum:]]+', ' ', 'g'));

-- The host of a web address: "https://www.exemple.fr/contact?x=1" and "exemple.fr" are the same shop.
CREATE FUNCTION site_host(address text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  regexp_replace(regexp_replace(lower(btrim(address)), '^([a-z]+://)?([^/@]*@)?(www\\.)?', ''), '[/:?#].*$', '');

-- Whether these nine digits are a SIREN, by their Luhn key. La Poste (356000000) passes with its own number.
CREATE FUNCTION is_siren(digits text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  digits ~ '^[0-9]{9}$' AND digits <> '000000000' AND (
    SELECT sum(CASE WHEN place % 2 = 0 THEN (2 * d) / 10 + (2 * d) % 10 ELSE d END) % 10 = 0
    FROM (SELECT place, substr(digits, place, 1)::int AS d FROM generate_series(1, 9) AS place) AS each_digit);
`;

/**
 * The questions that policies ask. They run as the owner, who is not under the policies: otherwise the policy of
 * membership would ask membership for leave, without end. Each answers only about the person of the transaction.
 * Use them as `= ANY (ARRAY(SELECT my_merchants()))`, which is evaluated once per statement and not once per row.
 */
const IDENTITY = `
-- The person for whom the transaction runs (setting entente.person); null when nobody is named.
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.person', true), '')::uuid;

-- The merchants to which the current person belongs today, in this role if one is given.
CREATE FUNCTION my_merchants(in_role text DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT merchant_id FROM public.membership
  WHERE person_id = public.current_person() AND ended_at IS NULL AND merchant_id IS NOT NULL
    AND role = coalesce(in_role, role)
$$;

-- The mediator bodies to which the current person belongs today, in this role if one is given.
CREATE FUNCTION my_bodies(in_role text DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT body_id FROM public.membership
  WHERE person_id = public.current_person() AND ended_at IS NULL AND body_id IS NOT NULL AND role = coalesce(in_role,
    role)
$$;

-- Everybody who belongs, or belonged, to an organisation of the current person.
CREATE FUNCTION my_colleagues() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT person_id FROM public.membership
  WHERE merchant_id = ANY (ARRAY(SELECT public.my_merchants())) OR body_id = ANY (ARRAY(SELECT public.my_bodies()))
$$;

-- The mail address of the current person.
CREATE FUNCTION my_email() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT email FROM public.person WHERE id = public.current_person()
$$;

REVOKE ALL ON FUNCTION my_merchants(text), my_bodies(text), my_colleagues(), my_email() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_merchants(text), my_bodies(text), my_colleagues(), my_email() TO entente_web,
  entente_worker;

-- The person behind a session with their memberships of today, in one question: every request asks it.
CREATE FUNCTION visitor(asking uuid) RETURNS TABLE (person jsonb, memberships jsonb)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('entente.person', asking::text, true);
  RETURN QUERY SELECT to_jsonb(known),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('merchantId', belonging.merchant_id, 'bodyId', belonging.body_id,
          'role', belonging.role) ORDER BY belonging.since, belonging.id), '[]')
        FROM membership AS belonging WHERE belonging.person_id = asking AND belonging.ended_at IS NULL)
    FROM person AS known WHERE known.id = asking;
END $$;
REVOKE ALL ON FUNCTION visitor(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION visitor(uuid) TO entente_web;
`;

const PERSON = `
-- Somebody who can sign in: a consumer, their representative, one of the people of a merchant or of a mediator body.
CREATE TABLE person (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the person everywhere else; never an address.
  -- A natural person; or the lawyer or association who may represent one (R612-1 3°). The mandate is in the dispute.
  kind           text NOT NULL DEFAULT 'individual' CHECK (kind IN ('individual', 'lawyer', 'association')),
  name           text NOT NULL DEFAULT '' CHECK (char_length(name) <= 200), -- As the person writes it.
  -- The mail address, in lower case: what the person signs in with.
  email          text NOT NULL UNIQUE
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND char_length(email) <= 254),
  -- Street, postcode, city and country, where the person gave them.
  postal_address jsonb CHECK (jsonb_typeof(postal_address) = 'object'),
  phone          text CHECK (char_length(phone) <= 40), -- The telephone number, as it was typed.
  -- The language of pages, mails and letters.
  language       text NOT NULL DEFAULT 'fr' CHECK (language ~ '^[a-z]{2}$'),
  -- How the person wants to be written to.
  channel        text NOT NULL DEFAULT 'email' CHECK (channel IN ('email', 'post')),
  created_at     timestamptz NOT NULL DEFAULT now(), -- When the address was first used to sign in.
  updated_at     timestamptz NOT NULL DEFAULT now() -- When the entry last changed.
);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON person TO entente_worker;
-- The worker writes to people and must know where.
CREATE POLICY person_of_worker ON person FOR SELECT TO entente_worker USING (true);

GRANT SELECT ON person TO entente_web;
GRANT UPDATE (kind, name, postal_address, phone, language, channel, updated_at) ON person TO entente_web;
-- Oneself.
CREATE POLICY person_self ON person FOR SELECT TO entente_web USING (id = current_person());
-- Colleagues. The other party of a dispute is reached through the dispute, not here.
CREATE POLICY person_colleague ON person FOR SELECT TO entente_web USING (id = ANY (ARRAY(SELECT my_colleagues())));
-- Everybody changes their own entry.
CREATE POLICY person_changes_itself ON person FOR UPDATE TO entente_web
  USING (id = current_person()) WITH CHECK (id = current_person());
`;

const MERCHANT = `
-- A business of which consumers complain: the entry of the directory, open to everybody.
CREATE TABLE merchant (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the merchant everywhere else.
  -- The State in which it is established (ISO 3166): the law of its disputes follows from it.
  jurisdiction    text NOT NULL DEFAULT 'FR' CHECK (jurisdiction ~ '^[A-Z]{2}$'),
  -- The number of a French business; unknown while null.
  siren           text CONSTRAINT merchant_siren_key UNIQUE CONSTRAINT merchant_siren_valid CHECK (is_siren(siren)),
  -- The number that the register of another State gave it; unknown while null.
  foreign_number  text CHECK (char_length(foreign_number) BETWEEN 1 AND 40),
  -- The number in the register of its State, whichever that is.
  registration    text GENERATED ALWAYS AS (coalesce(siren, foreign_number)) STORED,
  name            text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200), -- The trade name.
  website         text CHECK (char_length(website) <= 300), -- The address of its shop on the web.
  -- Street, postcode, city and country of its seat.
  postal_address  jsonb NOT NULL CHECK (jsonb_typeof(postal_address) = 'object'),
  complaint_email text CHECK (char_length(complaint_email) <= 254), -- Where it wants to receive complaints.
  sector          text CHECK (char_length(sector) <= 60), -- The code of its sector, on which some periods depend.
  -- When somebody proved to act for this merchant; until then the entry is what consumers wrote.
  claimed_at      timestamptz,
  -- The person who entered it; null when the operator or a mediator body did. Whoever claims such an entry is
  -- confirmed.
  named_by        uuid DEFAULT nullif(current_setting('entente.person', true), '')::uuid,
  created_at      timestamptz NOT NULL DEFAULT now(), -- When it was entered.
  updated_at      timestamptz NOT NULL DEFAULT now(), -- When the entry last changed.
  searchable_name text NOT NULL GENERATED ALWAYS AS (searchable(name)) STORED, -- The name, folded for searching.
  site_host       text GENERATED ALWAYS AS (site_host(website)) STORED, -- The host of its website, for searching.
  CONSTRAINT merchant_number_of_its_state
    CHECK (CASE jurisdiction WHEN 'FR' THEN foreign_number IS NULL ELSE siren IS NULL END)
);
CREATE INDEX merchant_by_words ON merchant USING gin (searchable_name gin_trgm_ops);
CREATE INDEX merchant_in_order ON merchant (searchable_name, id);
CREATE INDEX merchant_by_site ON merchant (site_host);
CREATE UNIQUE INDEX merchant_once_per_state ON merchant (jurisdiction, registration);
-- a merchant whose number nobody knows is entered once by its name and address
CREATE UNIQUE INDEX merchant_without_number_once
  ON merchant (jurisdiction, searchable_name, jsonb_hash_extended(postal_address, 0)) WHERE registration IS NULL;
ALTER TABLE merchant ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON merchant TO entente_web, entente_worker;
GRANT INSERT (siren, name, website, postal_address, complaint_email, sector, jurisdiction, foreign_number)
  ON merchant TO entente_web;
GRANT UPDATE (name, website, postal_address, complaint_email, sector, updated_at) ON merchant TO entente_web;
-- The directory is open to everybody.
CREATE POLICY merchant_open ON merchant FOR SELECT TO entente_web, entente_worker USING (true);
-- Whoever is signed in enters a merchant that is not there yet.
CREATE POLICY merchant_first_named ON merchant FOR INSERT TO entente_web
  WITH CHECK (current_person() IS NOT NULL AND claimed_at IS NULL);
-- An owner keeps the merchant's own entry.
CREATE POLICY merchant_kept_by_owner ON merchant FOR UPDATE TO entente_web
  USING (id = ANY (ARRAY(SELECT my_merchants('owner'))));
`;

const MEDIATOR_BODY = `
-- A listed mediator: the body, with what it publishes of itself (R614-1), open to everybody.
CREATE TABLE mediator_body (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the body everywhere else.
  -- The State that lists it (ISO 3166).
  jurisdiction    text NOT NULL DEFAULT 'FR' CHECK (jurisdiction ~ '^[A-Z]{2}$'),
  name            text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200), -- The name under which it is listed.
  website         text NOT NULL, -- The address of its site on the web.
  -- Street, postcode, city and country.
  postal_address  jsonb NOT NULL CHECK (jsonb_typeof(postal_address) = 'object'),
  email           text NOT NULL, -- Its public mail address.
  phone           text, -- Its public telephone number.
  listing_mention text NOT NULL, -- The words by which it states that it is on the list of mediators (L615-1).
  listed_on       date, -- Since when it is on that list.
  -- The languages in which it works (ISO 639).
  languages       text[] NOT NULL DEFAULT '{fr}' CHECK (cardinality(languages) > 0),
  -- Its practice where it differs from the default: periods and customs, never law.
  charter         jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(charter) = 'object'),
  networks        text NOT NULL DEFAULT '' CHECK (char_length(networks) <= 2000), -- The networks that it belongs to.
  -- The kinds of dispute that it deals with.
  dispute_types   text NOT NULL DEFAULT '' CHECK (char_length(dispute_types) <= 4000),
  course          text NOT NULL DEFAULT '' CHECK (char_length(course) <= 8000), -- How a mediation goes before it.
  links           text NOT NULL DEFAULT '' CHECK (char_length(links) <= 2000), -- Addresses of further reading.
  created_at      timestamptz NOT NULL DEFAULT now(), -- When it was entered.
  updated_at      timestamptz NOT NULL DEFAULT now() -- When the entry last changed.
);
ALTER TABLE mediator_body ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON mediator_body TO entente_web, entente_worker;
GRANT UPDATE (name, website, postal_address, email, phone, listing_mention, languages, charter, updated_at,
  listed_on, networks, dispute_types, course, links) ON mediator_body TO entente_web;
-- The directory is open to everybody.
CREATE POLICY mediator_body_open ON mediator_body FOR SELECT TO entente_web, entente_worker USING (true);
-- A coordinator keeps the entry of the body.
CREATE POLICY mediator_body_kept_by_coordinator ON mediator_body FOR UPDATE TO entente_web
  USING (id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
`;

const BODY_PERSON = `
-- What a body publishes of the natural persons who mediate for it (R614-1, CECMC D01-1): open to everybody.
CREATE TABLE body_person (
  body_id      uuid NOT NULL REFERENCES mediator_body, -- The body.
  person_id    uuid NOT NULL REFERENCES person ON DELETE CASCADE, -- The person.
  -- The name as the body publishes it: the entry of the person is not open to everybody.
  name         text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  role         text NOT NULL CHECK (role IN ('mediator', 'clerk', 'coordinator')), -- What the person does there.
  career       text NOT NULL DEFAULT '' CHECK (char_length(career) <= 4000), -- Training and earlier posts.
  appointment  text NOT NULL DEFAULT '' CHECK (char_length(appointment) <= 1000), -- By whom and how appointed.
  mandate_from date, -- The first day of the mandate.
  mandate_to   date CHECK (mandate_to >= mandate_from), -- The last day of the mandate.
  PRIMARY KEY (body_id, person_id)
);
ALTER TABLE body_person ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON body_person TO entente_web;
-- Published to everybody.
CREATE POLICY body_person_open ON body_person FOR SELECT TO entente_web USING (true);
-- A coordinator adds people of the body.
CREATE POLICY body_person_added ON body_person FOR INSERT TO entente_web
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
-- A coordinator keeps what is said of them.
CREATE POLICY body_person_kept ON body_person FOR UPDATE TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))))
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
`;

const AFFILIATION = `
-- That a merchant named a mediator body as its own (L612-1), from one day to another.
CREATE TABLE affiliation (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the affiliation.
  merchant_id uuid NOT NULL REFERENCES merchant, -- The merchant.
  body_id     uuid NOT NULL REFERENCES mediator_body, -- The body that it named.
  from_on     date NOT NULL, -- The first day.
  to_on       date CHECK (to_on >= from_on), -- The last day, itself included; open while null.
  committed   boolean NOT NULL DEFAULT false, -- The merchant undertook beforehand to take part in each mediation.
  UNIQUE (merchant_id, body_id, from_on)
);
CREATE INDEX affiliation_of_body ON affiliation (body_id);
CREATE INDEX affiliation_of_body_in_order ON affiliation (body_id, merchant_id, from_on);
ALTER TABLE affiliation ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON affiliation TO entente_web, entente_worker;
GRANT INSERT (merchant_id, body_id, from_on, to_on, committed), UPDATE (to_on, committed) ON affiliation TO entente_web;
-- The directory is open to everybody.
CREATE POLICY affiliation_open ON affiliation FOR SELECT TO entente_web, entente_worker USING (true);
-- A coordinator enters the merchants affiliated to the body.
CREATE POLICY affiliation_added_by_coordinator ON affiliation FOR INSERT TO entente_web
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
-- A coordinator ends or changes them.
CREATE POLICY affiliation_kept_by_coordinator ON affiliation FOR UPDATE TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
`;

const INVITATION = `
-- An invitation to join a merchant or a mediator body, sent to a mail address.
CREATE TABLE invitation (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the invitation.
  email        text NOT NULL CHECK (email = lower(email)), -- Whom it invites.
  merchant_id  uuid REFERENCES merchant, -- The merchant to which it invites, or null.
  body_id      uuid REFERENCES mediator_body, -- The mediator body to which it invites, or null.
  role         text NOT NULL, -- The role that it offers.
  invited_by   uuid REFERENCES person ON DELETE SET NULL, -- Who invites.
  created_at   timestamptz NOT NULL DEFAULT now(), -- When it was made.
  expires_at   timestamptz NOT NULL DEFAULT now() + interval '14 days', -- Until when it can be accepted.
  accepted_at  timestamptz, -- When it was accepted.
  withdrawn_at timestamptz, -- When it was taken back or declined.
  CHECK (num_nonnulls(merchant_id, body_id) = 1),
  CHECK (role IN ('agent', 'owner') AND merchant_id IS NOT NULL
      OR role IN ('mediator', 'clerk', 'coordinator') AND body_id IS NOT NULL)
);
CREATE INDEX invitation_by_email ON invitation (email);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON invitation TO entente_web;
GRANT INSERT (email, merchant_id, body_id, role, invited_by), UPDATE (accepted_at, withdrawn_at)
  ON invitation TO entente_web;
-- Those to one's own address.
CREATE POLICY invitation_to_me ON invitation FOR SELECT TO entente_web USING (email = my_email());
-- Those of the organisation, for its owners and coordinators.
CREATE POLICY invitation_by_organisation ON invitation FOR SELECT TO entente_web
  USING (merchant_id = ANY (ARRAY(SELECT my_merchants('owner')))
    OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
-- Owners and coordinators invite, in their own name.
CREATE POLICY invitation_made_by_organisation ON invitation FOR INSERT TO entente_web
  WITH CHECK (invited_by = current_person()
    AND (merchant_id = ANY (ARRAY(SELECT my_merchants('owner')))
      OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))));
-- The invited person accepts or declines an open one; owners and coordinators take it back.
CREATE POLICY invitation_answered ON invitation FOR UPDATE TO entente_web
  USING (accepted_at IS NULL AND withdrawn_at IS NULL AND (email = my_email()
    OR merchant_id = ANY (ARRAY(SELECT my_merchants('owner')))
      OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))))
  WITH CHECK (num_nonnulls(accepted_at, withdrawn_at) = 1 AND (accepted_at IS NULL OR email = my_email()));
`;

const MEMBERSHIP = `
-- That a person acts for a merchant or a mediator body. It ends and is kept: the record names who acted when.
CREATE TABLE membership (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the membership.
  person_id     uuid NOT NULL REFERENCES person, -- Who acts.
  merchant_id   uuid REFERENCES merchant, -- The merchant for which they act, or null.
  body_id       uuid REFERENCES mediator_body, -- The mediator body for which they act, or null.
  role          text NOT NULL, -- The role that they have there.
  since         timestamptz NOT NULL DEFAULT now(), -- When it began.
  ended_at      timestamptz, -- When it ended; open while null.
  invitation_id uuid UNIQUE REFERENCES invitation, -- The invitation that it accepts.
  CHECK (num_nonnulls(merchant_id, body_id) = 1),
  CHECK (role IN ('agent', 'owner') AND merchant_id IS NOT NULL
      OR role IN ('mediator', 'clerk', 'coordinator') AND body_id IS NOT NULL)
);
CREATE UNIQUE INDEX membership_of_merchant ON membership (person_id, merchant_id)
  WHERE ended_at IS NULL AND merchant_id IS NOT NULL;
CREATE UNIQUE INDEX membership_of_body ON membership (person_id, body_id, role)
  WHERE ended_at IS NULL AND body_id IS NOT NULL;
CREATE INDEX membership_by_merchant ON membership (merchant_id) WHERE ended_at IS NULL;
CREATE INDEX membership_by_body ON membership (body_id) WHERE ended_at IS NULL;
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON membership TO entente_worker;
-- The worker writes to the people of an organisation.
CREATE POLICY membership_of_worker ON membership FOR SELECT TO entente_worker USING (true);

GRANT SELECT ON membership TO entente_web;
GRANT INSERT (person_id, merchant_id, body_id, role, invitation_id), UPDATE (ended_at) ON membership TO entente_web;
-- One's own.
CREATE POLICY membership_own ON membership FOR SELECT TO entente_web USING (person_id = current_person());
-- Those of one's organisations.
CREATE POLICY membership_of_organisation ON membership FOR SELECT TO entente_web
  USING (merchant_id = ANY (ARRAY(SELECT my_merchants())) OR body_id = ANY (ARRAY(SELECT my_bodies())));
-- Only an open invitation to one's own address makes a new one.
CREATE POLICY membership_by_invitation ON membership FOR INSERT TO entente_web
  WITH CHECK (person_id = current_person() AND EXISTS (
    SELECT 1 FROM invitation AS open
    WHERE open.id = membership.invitation_id AND open.email = my_email() AND open.role = membership.role
      AND open.merchant_id IS NOT DISTINCT FROM membership.merchant_id
      AND open.body_id IS NOT DISTINCT FROM membership.body_id
      AND open.accepted_at IS NULL AND open.withdrawn_at IS NULL AND open.expires_at > now()));
-- The person leaves; owners and coordinators end it.
CREATE POLICY membership_ended ON membership FOR UPDATE TO entente_web
  USING (ended_at IS NULL AND (person_id = current_person()
    OR merchant_id = ANY (ARRAY(SELECT my_merchants('owner')))
      OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))))
  WITH CHECK (ended_at IS NOT NULL);
`;

/** No secret is stored as it was given: codes and tokens as digests, TOTP keys encrypted, passkeys public. */
const SIGN_IN = `
CREATE SCHEMA auth;
GRANT USAGE ON SCHEMA auth TO entente_auth;

-- A code sent by mail to somebody who wants to sign in.
CREATE TABLE auth.sign_in_code (
  id           uuid PRIMARY KEY, -- Names the attempt; the browser keeps it.
  email        text NOT NULL, -- The address that was typed, known or not.
  digest       bytea NOT NULL, -- The digest of the code.
  -- False when the address had asked too often: the answer was the same, but nothing was sent.
  mailed       boolean NOT NULL,
  attempts     smallint NOT NULL DEFAULT 0, -- How often a wrong code was entered.
  requested_at timestamptz NOT NULL DEFAULT now(), -- When it was asked for.
  expires_at   timestamptz NOT NULL, -- Until when it serves.
  used_at      timestamptz -- When it served: once.
);
CREATE INDEX sign_in_code_by_address ON auth.sign_in_code (email, requested_at);
CREATE INDEX sign_in_code_by_age ON auth.sign_in_code (requested_at);

-- A browser that is signed in.
CREATE TABLE auth.session (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the session; the person can end it by this.
  digest       bytea NOT NULL UNIQUE, -- The digest of the token in the cookie.
  person_id    uuid NOT NULL REFERENCES public.person ON DELETE CASCADE, -- Who is signed in.
  first_factor text NOT NULL CHECK (first_factor IN ('mail-code', 'passkey')), -- How they signed in.
  raised_at    timestamptz, -- The last proof of a second factor; how long it counts is for the reader to say.
  device       text NOT NULL DEFAULT '', -- What the browser says of itself, so that the person recognises it.
  created_at   timestamptz NOT NULL DEFAULT now(), -- When they signed in.
  last_seen_at timestamptz NOT NULL DEFAULT now(), -- When a request last came.
  expires_at   timestamptz NOT NULL -- When it ends by itself.
);
CREATE INDEX session_of_person ON auth.session (person_id);
CREATE INDEX session_by_end ON auth.session (expires_at);

-- The authenticator application of a person: a second factor.
CREATE TABLE auth.totp (
  person_id    uuid PRIMARY KEY REFERENCES public.person ON DELETE CASCADE, -- Whose it is.
  sealed_key   bytea, -- The key in use, encrypted.
  confirmed_at timestamptz, -- When a first code confirmed it.
  -- A key being enrolled, encrypted: it replaces the other once a code has confirmed it.
  pending_key  bytea,
  last_step    bigint NOT NULL DEFAULT 0, -- The last time step accepted: a code serves once.
  failures     smallint NOT NULL DEFAULT 0, -- Wrong codes since the last right one.
  locked_until timestamptz, -- No code is accepted before.
  CHECK ((sealed_key IS NULL) = (confirmed_at IS NULL) AND num_nonnulls(sealed_key, pending_key) > 0)
);

-- Codes on paper for whoever lost the second factor. Each serves once and is then deleted.
CREATE TABLE auth.recovery_code (
  person_id uuid NOT NULL REFERENCES public.person ON DELETE CASCADE, -- Whose it is.
  digest    bytea NOT NULL, -- The digest of the code.
  PRIMARY KEY (person_id, digest)
);

-- A passkey (WebAuthn credential) of a person.
CREATE TABLE auth.passkey (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the passkey on the account page.
  person_id     uuid NOT NULL REFERENCES public.person ON DELETE CASCADE, -- Whose it is.
  credential_id text NOT NULL UNIQUE, -- The id that the authenticator gave it.
  public_key    bytea NOT NULL, -- Checks its signatures.
  counter       bigint NOT NULL, -- The signature counter last seen: one that goes back betrays a copy.
  transports    text[] NOT NULL DEFAULT '{}', -- How browsers reach it (usb, nfc, internal…).
  backed_up     boolean NOT NULL, -- Whether it is synchronised to other devices.
  label         text NOT NULL DEFAULT '' CHECK (char_length(label) <= 100), -- The name that the person gave it.
  created_at    timestamptz NOT NULL DEFAULT now(), -- When it was enrolled.
  last_used_at  timestamptz -- When it last signed in.
);
CREATE INDEX passkey_of_person ON auth.passkey (person_id);

-- A challenge that a passkey is to sign.
CREATE TABLE auth.passkey_challenge (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the challenge; the browser sends it back.
  challenge  text NOT NULL, -- The random bytes to be signed.
  -- Enrolment is bound to the session that began it; signing in is bound to nobody yet.
  session_id uuid REFERENCES auth.session ON DELETE CASCADE,
  expires_at timestamptz NOT NULL -- Until when it can be answered.
);
CREATE INDEX passkey_challenge_by_end ON auth.passkey_challenge (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO entente_auth;

-- Whether an address is known.
CREATE FUNCTION auth.knows(address text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.person WHERE email = address)
$$;

-- The person at an address whose code was right; made when they are new.
CREATE FUNCTION auth.person_at(address text, speaks text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found uuid;
BEGIN
  INSERT INTO public.person (email, language) VALUES (address, speaks) ON CONFLICT (email) DO NOTHING;
  SELECT id INTO found FROM public.person WHERE email = address;
  RETURN found;
END $$;

-- Where to write to a person, and in which language.
CREATE FUNCTION auth.address_of(person uuid, OUT email text, OUT language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.email, p.language FROM public.person AS p WHERE p.id = person
$$;

REVOKE ALL ON FUNCTION auth.knows(text), auth.person_at(text, text), auth.address_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.knows(text), auth.person_at(text, text), auth.address_of(uuid) TO entente_auth;
`;
