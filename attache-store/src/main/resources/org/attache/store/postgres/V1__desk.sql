-- A desk: what is kept (documents, contents, refusals, decisions, shelf), and what is derived from it.
-- Text is compared by code points everywhere, so that orders are the same as in a folder.

CREATE TABLE desk (
  name text COLLATE "C" PRIMARY KEY,
  value text COLLATE "C" NOT NULL
);
INSERT INTO desk VALUES ('id', gen_random_uuid()::text), ('revision', '0'), ('decided', '0');

CREATE TABLE contents (
  hash text COLLATE "C" PRIMARY KEY,
  bytes bytea NOT NULL
);
ALTER TABLE contents ALTER COLUMN bytes SET STORAGE EXTENDED;

CREATE TABLE documents (
  number integer PRIMARY KEY,
  description text COLLATE "C" NOT NULL
);

CREATE TABLE refusals (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text COLLATE "C" NOT NULL,
  reason text COLLATE "C"
);

-- number is the revision of what its subject is decided to be: who has not seen the last one is told.
CREATE TABLE decisions (
  number bigint PRIMARY KEY,
  subject text COLLATE "C" NOT NULL,
  decided_by text COLLATE "C" NOT NULL,
  line text COLLATE "C" NOT NULL
);
CREATE INDEX decisions_subject ON decisions (subject, number DESC);

CREATE TABLE shelf (
  name text COLLATE "C" PRIMARY KEY,
  content text COLLATE "C" NOT NULL
);

CREATE TABLE articles (
  accession integer PRIMARY KEY,
  article text COLLATE "C" NOT NULL UNIQUE,
  title text COLLATE "C",
  byline text COLLATE "C",
  outlet text COLLATE "C",
  url text COLLATE "C",
  source text COLLATE "C",
  published_from date,
  published_to date,
  published_reason text COLLATE "C",
  text text COLLATE "C"
);

CREATE TABLE parts (
  accession integer NOT NULL,
  article text COLLATE "C",
  position integer NOT NULL,
  kind text COLLATE "C",
  utf16_start integer,
  utf16_end integer,
  char_start integer,
  char_end integer,
  voice_name_start integer,
  voice_name_end integer,
  voice_description_start integer,
  voice_description_end integer,
  PRIMARY KEY (accession, position)
);
CREATE INDEX parts_article ON parts (article);

CREATE TABLE sentences (
  accession integer NOT NULL,
  article text COLLATE "C",
  position integer NOT NULL,
  utf16_start integer,
  utf16_end integer,
  char_start integer,
  char_end integer,
  PRIMARY KEY (accession, position)
);

-- accession is that of the document of the line; null for an input that gave none.
CREATE TABLE ledger (
  accession integer UNIQUE,
  source text COLLATE "C" NOT NULL,
  article text COLLATE "C",
  hash text COLLATE "C",
  document text COLLATE "C",
  status text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  observations integer,
  flow text COLLATE "C",
  revision bigint NOT NULL
);
CREATE INDEX ledger_article ON ledger (article);
CREATE INDEX ledger_hash ON ledger (hash);
CREATE INDEX ledger_revision ON ledger (revision);

CREATE TABLE observations (
  accession integer NOT NULL,
  article text COLLATE "C",
  position integer NOT NULL,
  observation text COLLATE "C",
  kind text COLLATE "C",
  type text COLLATE "C",
  utf16_start integer,
  utf16_end integer,
  char_start integer,
  char_end integer,
  quote text COLLATE "C",
  factuality double precision,
  time text COLLATE "C",
  date_from date,
  date_to date,
  date_basis text COLLATE "C",
  place text COLLATE "C",
  place_country text COLLATE "C",
  cameo text COLLATE "C",
  score double precision,
  confidence double precision,
  extractor text COLLATE "C",
  json text COLLATE "C",
  PRIMARY KEY (accession, position)
);
CREATE INDEX observations_id ON observations (observation);
CREATE INDEX observations_place ON observations (place_country, type);

CREATE TABLE observation_parties (
  accession integer NOT NULL,
  position integer NOT NULL,
  number integer NOT NULL,
  observation text COLLATE "C",
  role text COLLATE "C",
  actor text COLLATE "C",
  name text COLLATE "C",
  country text COLLATE "C",
  PRIMARY KEY (accession, position, number)
);
CREATE INDEX observation_parties_actor ON observation_parties (actor);
CREATE INDEX observation_parties_country ON observation_parties (country);

CREATE TABLE extracted (
  accession integer NOT NULL,
  position integer NOT NULL,
  json text COLLATE "C",
  PRIMARY KEY (accession, position)
);

-- Each row of the ledger carries the revision of the desk that its transaction makes: whoever keeps a
-- copy (an index) asks for what is newer than the copy.
CREATE FUNCTION ledger_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT CAST(value AS bigint) + 1 INTO NEW.revision FROM attache.desk WHERE name = 'revision';
  RETURN NEW;
END
$$;
CREATE TRIGGER ledger_revision BEFORE INSERT OR UPDATE ON ledger
  FOR EACH ROW EXECUTE FUNCTION ledger_revision();
