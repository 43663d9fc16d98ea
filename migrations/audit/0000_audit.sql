-- The gateway's own log. Owned by audit_migrator, written by audit_writer, who may insert and select and nothing else.
-- The chain is over "entry" exactly as written (canonical JSON); the other columns are derived from it by the
-- database itself, so that they can be searched and cannot say anything else.
CREATE TABLE "audit_entries" (
  "seq" bigint PRIMARY KEY,
  "previous_hash" bytea NOT NULL CHECK (octet_length("previous_hash") = 32),
  "hash" bytea NOT NULL UNIQUE CHECK (octet_length("hash") = 32),
  "entry" text COLLATE "C" NOT NULL,
  "at" text GENERATED ALWAYS AS ("entry"::jsonb ->> 'at') STORED,
  "user" text GENERATED ALWAYS AS ("entry"::jsonb ->> 'user') STORED,
  "case_number" text GENERATED ALWAYS AS ("entry"::jsonb ->> 'case') STORED,
  "outcome" text GENERATED ALWAYS AS ("entry"::jsonb ->> 'outcome') STORED
);
--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" ("at");
--> statement-breakpoint
CREATE INDEX "audit_entries_user" ON "audit_entries" ("user", "at");
--> statement-breakpoint
CREATE INDEX "audit_entries_case" ON "audit_entries" ("case_number", "at") WHERE "case_number" IS NOT NULL;
--> statement-breakpoint
-- The text of each operation once, by its hash; entries name the hash.
CREATE TABLE "audit_operations" (
  "hash" bytea PRIMARY KEY CHECK (octet_length("hash") = 32),
  "text" text NOT NULL
);
--> statement-breakpoint
REVOKE ALL ON "audit_entries", "audit_operations" FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO audit_writer;
--> statement-breakpoint
GRANT SELECT, INSERT ON "audit_entries", "audit_operations" TO audit_writer;
