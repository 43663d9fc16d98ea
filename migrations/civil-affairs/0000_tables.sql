CREATE TABLE "allowance_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient_id" "bytea",
	"recipient_fault" text,
	"recipient_name" text,
	"recipient_identity_number" text,
	"recipient_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(recipient_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(recipient_name), 1) || '*' ELSE left(btrim(recipient_name), 1) || '*' || right(btrim(recipient_name), 1) END) STORED,
	"household_id" "bytea",
	"guardian_id" "bytea",
	"guardian_fault" text,
	"guardian_name" text,
	"account_hash" "bytea",
	"account_number" text,
	"account_holder" text,
	"scheme" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"paid_on" date NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"batch_kind" text DEFAULT 'NORMAL' NOT NULL,
	"covers_from" text COLLATE "C",
	"covers_to" text COLLATE "C",
	"head_count" integer,
	"payment_number" text,
	"public_until" date,
	CONSTRAINT "allowance_payments_natural" UNIQUE NULLS NOT DISTINCT("recipient_identity_number","recipient_name","scheme","month","paid_on","batch_kind","division_code","payment_number"),
	CONSTRAINT "allowance_payments_account_holder_known" CHECK (account_holder IN ('RECIPIENT', 'HOUSEHOLD_MEMBER', 'GUARDIAN', 'INSTITUTION')),
	CONSTRAINT "allowance_payments_scheme_known" CHECK (scheme IN ('ELDERLY_CARE', 'DIFFICULT_ELDERLY', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'ORPHAN', 'DE_FACTO_ORPHAN', 'TEMPORARY', 'FUNERAL', 'FORMER_OFFICIAL')),
	CONSTRAINT "allowance_payments_batch_kind_known" CHECK (batch_kind IN ('NORMAL', 'ARREARS', 'ADVANCE', 'CORRECTION', 'RETURNED'))
);
--> statement-breakpoint
CREATE TABLE "assistance_household_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"member_id" "bytea",
	"member_fault" text,
	"member_name" text,
	"member_identity_number" text,
	CONSTRAINT "assistance_household_members_natural" UNIQUE NULLS NOT DISTINCT("row_id","member_identity_number","member_name")
);
--> statement-breakpoint
CREATE TABLE "assistance_households" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"household_id" "bytea",
	"household_number" text,
	"head_id" "bytea",
	"head_fault" text,
	"head_name" text,
	"head_identity_number" text,
	"head_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(head_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(head_name), 1) || '*' ELSE left(btrim(head_name), 1) || '*' || right(btrim(head_name), 1) END) STORED,
	"kind" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"head_count" integer NOT NULL,
	"monthly_amount" numeric(14, 2) NOT NULL,
	"public_until" date,
	CONSTRAINT "assistance_households_natural" UNIQUE NULLS NOT DISTINCT("household_number","kind","month","division_code"),
	CONSTRAINT "assistance_households_kind_known" CHECK (kind IN ('MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY')),
	CONSTRAINT "assistance_households_status_known" CHECK (status IN ('ACTIVE', 'SUSPENDED', 'ENDED'))
);
--> statement-breakpoint
CREATE TABLE "deaths" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" "bytea",
	"person_fault" text,
	"person_name" text,
	"person_identity_number" text,
	"died_on" date NOT NULL,
	"reported_on" date,
	"source" text NOT NULL,
	"cancelled_on" date,
	CONSTRAINT "deaths_natural" UNIQUE NULLS NOT DISTINCT("person_identity_number","person_name","died_on","source","division_code"),
	CONSTRAINT "deaths_source_known" CHECK (source IN ('HOSPITAL', 'POLICE', 'FUNERAL_HOME', 'VILLAGE', 'FAMILY', 'COURT'))
);
--> statement-breakpoint
CREATE TABLE "divisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text COLLATE "C",
	CONSTRAINT "divisions_natural" UNIQUE NULLS NOT DISTINCT("division_code"),
	CONSTRAINT "divisions_level_known" CHECK (level IN ('CITY', 'DISTRICT', 'STREET', 'VILLAGE'))
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
CREATE TABLE "relative_declarations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"declarant_id" "bytea",
	"declarant_fault" text,
	"declarant_name" text,
	"declarant_identity_number" text,
	"relative_id" "bytea",
	"relative_fault" text,
	"relative_name" text,
	"relative_identity_number" text,
	"relation" text NOT NULL,
	"scheme" text,
	"declared_on" date NOT NULL,
	"visited_on" date,
	CONSTRAINT "relative_declarations_natural" UNIQUE NULLS NOT DISTINCT("declarant_identity_number","relative_identity_number","declarant_name","relative_name","scheme","declared_on"),
	CONSTRAINT "relative_declarations_relation_known" CHECK (relation IN ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD', 'PARENT_IN_LAW', 'CHILD_IN_LAW', 'SIBLING_IN_LAW', 'OTHER')),
	CONSTRAINT "relative_declarations_scheme_known" CHECK (scheme IN ('ELDERLY_CARE', 'DIFFICULT_ELDERLY', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'ORPHAN', 'DE_FACTO_ORPHAN', 'TEMPORARY', 'FUNERAL', 'FORMER_OFFICIAL'))
);
--> statement-breakpoint
CREATE TABLE "residents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" "bytea",
	"person_fault" text,
	"person_name" text NOT NULL,
	"person_identity_number" text,
	"masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(person_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(person_name), 1) || '*' ELSE left(btrim(person_name), 1) || '*' || right(btrim(person_name), 1) END) STORED,
	"household_id" "bytea",
	"household_number" text,
	"relation_to_head" text,
	"birth_month" text COLLATE "C",
	"sex" text,
	"residency" text DEFAULT 'RESIDENT' NOT NULL,
	"registered_since" date,
	"moved_in_on" date,
	"moved_out_on" date,
	"moved_from_code" text COLLATE "C",
	"moved_to_code" text COLLATE "C",
	"care_declined_on" date,
	"phone" text,
	"address" text,
	"bank_account" text,
	CONSTRAINT "residents_natural" UNIQUE NULLS NOT DISTINCT("person_identity_number","person_name","household_number","division_code"),
	CONSTRAINT "residents_relation_to_head_known" CHECK (relation_to_head IN ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'GRANDPARENT', 'SIBLING', 'CHILD_IN_LAW', 'OTHER')),
	CONSTRAINT "residents_sex_known" CHECK (sex IN ('MALE', 'FEMALE')),
	CONSTRAINT "residents_residency_known" CHECK (residency IN ('RESIDENT', 'MOVED_OUT', 'PERMIT_HOLDER'))
);
--> statement-breakpoint
CREATE TABLE "villages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"street_code" text COLLATE "C" GENERATED ALWAYS AS (left(division_code, 9)) STORED,
	"street_name" text,
	"arable_area" numeric(12, 2),
	"urban" boolean DEFAULT false NOT NULL,
	CONSTRAINT "villages_natural" UNIQUE NULLS NOT DISTINCT("division_code"),
	CONSTRAINT "villages_division_code_digits" CHECK (division_code ~ '^[0-9]{12}$')
);
--> statement-breakpoint
ALTER TABLE "assistance_household_members" ADD CONSTRAINT "assistance_household_members_row_id_assistance_households_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."assistance_households"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allowance_payments_recipient" ON "allowance_payments" USING btree ("recipient_id","month");--> statement-breakpoint
CREATE INDEX "allowance_payments_household" ON "allowance_payments" USING btree ("household_id","month");--> statement-breakpoint
CREATE INDEX "allowance_payments_guardian" ON "allowance_payments" USING btree ("guardian_id") WHERE guardian_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "allowance_payments_account" ON "allowance_payments" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "allowance_payments_division" ON "allowance_payments" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "allowance_payments_village_month" ON "allowance_payments" USING btree ("division_code","scheme","month");--> statement-breakpoint
CREATE INDEX "allowance_payments_scheme" ON "allowance_payments" USING btree ("scheme","id");--> statement-breakpoint
CREATE INDEX "allowance_payments_scheme_recipient" ON "allowance_payments" USING btree ("scheme","recipient_id");--> statement-breakpoint
CREATE INDEX "allowance_payments_paid_on" ON "allowance_payments" USING btree ("paid_on","id");--> statement-breakpoint
CREATE INDEX "assistance_household_members_member" ON "assistance_household_members" USING btree ("member_id","row_id");--> statement-breakpoint
CREATE INDEX "assistance_households_household" ON "assistance_households" USING btree ("household_id","month");--> statement-breakpoint
CREATE INDEX "assistance_households_head" ON "assistance_households" USING btree ("head_id","month");--> statement-breakpoint
CREATE INDEX "assistance_households_division" ON "assistance_households" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "assistance_households_village_month" ON "assistance_households" USING btree ("division_code","kind","month");--> statement-breakpoint
CREATE INDEX "assistance_households_kind_month" ON "assistance_households" USING btree ("kind","month","household_id");--> statement-breakpoint
CREATE INDEX "deaths_person" ON "deaths" USING btree ("person_id","died_on");--> statement-breakpoint
CREATE INDEX "deaths_division" ON "deaths" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "deaths_died_on" ON "deaths" USING btree ("died_on","person_id");--> statement-breakpoint
CREATE INDEX "divisions_parent" ON "divisions" USING btree ("parent_code","id");--> statement-breakpoint
CREATE INDEX "divisions_level" ON "divisions" USING btree ("level","id");--> statement-breakpoint
CREATE INDEX "relative_declarations_declarant" ON "relative_declarations" USING btree ("declarant_id");--> statement-breakpoint
CREATE INDEX "relative_declarations_relative" ON "relative_declarations" USING btree ("relative_id","scheme");--> statement-breakpoint
CREATE INDEX "relative_declarations_division" ON "relative_declarations" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "residents_person" ON "residents" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "residents_household" ON "residents" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "residents_division" ON "residents" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "residents_birth_month" ON "residents" USING btree ("birth_month","person_id");--> statement-breakpoint
CREATE INDEX "villages_street" ON "villages" USING btree ("street_code","id");