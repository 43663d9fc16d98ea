CREATE TABLE "disability_certificates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" "bytea",
	"person_fault" text,
	"person_name" text NOT NULL,
	"person_identity_number" text,
	"certificate_number" text,
	"category" text NOT NULL,
	"level" integer NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date,
	"status" text DEFAULT 'VALID' NOT NULL,
	"status_since" date,
	"reassessment_applied_on" date,
	"subsidies_declined_on" date,
	CONSTRAINT "disability_certificates_natural" UNIQUE NULLS NOT DISTINCT("certificate_number","person_identity_number","person_name","issued_on"),
	CONSTRAINT "disability_certificates_level_known" CHECK (level BETWEEN 1 AND 4),
	CONSTRAINT "disability_certificates_category_known" CHECK (category IN ('VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'PSYCHIATRIC', 'MULTIPLE')),
	CONSTRAINT "disability_certificates_status_known" CHECK (status IN ('VALID', 'EXPIRED', 'FROZEN', 'REPLACED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "disability_subsidy_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient_id" "bytea",
	"recipient_fault" text,
	"recipient_name" text,
	"recipient_identity_number" text,
	"recipient_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(recipient_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(recipient_name), 1) || '*' ELSE left(btrim(recipient_name), 1) || '*' || right(btrim(recipient_name), 1) END) STORED,
	"account_hash" "bytea",
	"account_number" text,
	"account_holder" text,
	"scheme" text DEFAULT 'DISABILITY_SUBSIDIES' NOT NULL,
	"kind" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"paid_on" date NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"batch_kind" text DEFAULT 'NORMAL' NOT NULL,
	"covers_from" text COLLATE "C",
	"covers_to" text COLLATE "C",
	"payment_number" text,
	"public_until" date,
	CONSTRAINT "disability_subsidy_payments_natural" UNIQUE NULLS NOT DISTINCT("recipient_identity_number","recipient_name","kind","month","paid_on","batch_kind","division_code","payment_number"),
	CONSTRAINT "disability_subsidy_payments_account_holder_known" CHECK (account_holder IN ('RECIPIENT', 'HOUSEHOLD_MEMBER', 'GUARDIAN', 'INSTITUTION')),
	CONSTRAINT "disability_subsidy_payments_scheme_known" CHECK (scheme IN ('DISABILITY_SUBSIDIES')),
	CONSTRAINT "disability_subsidy_payments_kind_known" CHECK (kind IN ('LIVING', 'NURSING')),
	CONSTRAINT "disability_subsidy_payments_batch_kind_known" CHECK (batch_kind IN ('NORMAL', 'ARREARS', 'ADVANCE', 'CORRECTION', 'RETURNED'))
);
--> statement-breakpoint
CREATE TABLE "register_status" (
	"register" text PRIMARY KEY NOT NULL,
	"rows" bigint NOT NULL,
	"without_identity" bigint DEFAULT 0 NOT NULL,
	"bad_checksum" bigint DEFAULT 0 NOT NULL,
	"as_of" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "disability_certificates_person" ON "disability_certificates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "disability_certificates_division" ON "disability_certificates" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "disability_certificates_status" ON "disability_certificates" USING btree ("status","person_id");--> statement-breakpoint
CREATE INDEX "disability_certificates_level" ON "disability_certificates" USING btree ("level","person_id");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_recipient" ON "disability_subsidy_payments" USING btree ("recipient_id","month");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_account" ON "disability_subsidy_payments" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_division" ON "disability_subsidy_payments" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_village_month" ON "disability_subsidy_payments" USING btree ("division_code","month");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_kind" ON "disability_subsidy_payments" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_kind_recipient" ON "disability_subsidy_payments" USING btree ("kind","recipient_id");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_paid_on" ON "disability_subsidy_payments" USING btree ("paid_on","id");