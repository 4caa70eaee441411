-- Run by nrm_admin, who owns the tables. nrm_append, as which the program writes, may read and add and do nothing else.
BEGIN;

CREATE TABLE event (
  case_id  text    NOT NULL,
  n        integer NOT NULL CHECK (n >= 1),
  key      text,
  line     text    NOT NULL,                             -- the line as it was written
  sha256   text    NOT NULL,                             -- what the next line names it by
  previous text,
  before   integer GENERATED ALWAYS AS (n - 1) STORED,
  PRIMARY KEY (case_id, n),                              -- of two writers of the same n one is refused
  UNIQUE (case_id, key),                                 -- an idempotency key is used once
  UNIQUE (case_id, n, sha256),
  FOREIGN KEY (case_id, before, previous) REFERENCES event (case_id, n, sha256),  -- no gap, and no line that names another
  CHECK ((n = 1) = (previous IS NULL)),
  CHECK (line::jsonb ->> 'case' = case_id AND (line::jsonb ->> 'n')::integer = n),
  CHECK (line::jsonb ->> 'key' IS NOT DISTINCT FROM key AND line::jsonb ->> 'previous' IS NOT DISTINCT FROM previous)
);

-- What an event changed in the tasks of its case. A task is as its last row tells it.
CREATE TABLE task (
  case_id   text    NOT NULL,
  n         integer NOT NULL,
  action    text    NOT NULL,
  recipient text    NOT NULL,                            -- empty where there is none
  is_open   boolean NOT NULL,
  actor     text,
  county    text,
  until     timestamptz,                                 -- null where no limit is in force
  PRIMARY KEY (case_id, action, recipient, n),
  FOREIGN KEY (case_id, n) REFERENCES event (case_id, n)
);

CREATE VIEW open_task AS
  SELECT case_id, action, recipient, actor, county, until
  FROM (SELECT DISTINCT ON (case_id, action, recipient) * FROM task ORDER BY case_id, action, recipient, n DESC) AS last
  WHERE is_open;

GRANT SELECT, INSERT ON event, task TO nrm_append;
GRANT SELECT ON open_task TO nrm_append;

COMMIT;
