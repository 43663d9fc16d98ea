CREATE TABLE "farmland_subsidy_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient_id" "bytea",
	"recipient_fault" text,
	"recipient_name" text,
	"recipient_identity_number" text,
	"recipient_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(recipient_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(recipient_name), 1) || '*' ELSE left(btrim(recipient_name), 1) || '*' || right(btrim(recipient_name), 1) END) STORED,
	"household_id" "bytea",
	"household_number" text,
	"account_hash" "bytea",
	"account_number" text,
	"scheme" text NOT NULL,
	"year" integer NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"paid_on" date NOT NULL,
	"area" numeric(14, 2) NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"batch_kind" text DEFAULT 'NORMAL' NOT NULL,
	"public_until" date,
	CONSTRAINT "farmland_subsidy_payments_natural" UNIQUE NULLS NOT DISTINCT("recipient_identity_number","recipient_name","household_number","scheme","year","paid_on","batch_kind"),
	CONSTRAINT "farmland_subsidy_payments_scheme_known" CHECK (scheme IN ('FERTILITY', 'GRAIN_GROWERS')),
	CONSTRAINT "farmland_subsidy_payments_batch_kind_known" CHECK (batch_kind IN ('NORMAL', 'CORRECTION', 'RETURNED'))
);
--> statement-breakpoint
CREATE TABLE "land_compensation_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient_id" "bytea",
	"recipient_fault" text,
	"recipient_name" text,
	"recipient_identity_number" text,
	"recipient_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(recipient_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(recipient_name), 1) || '*' ELSE left(btrim(recipient_name), 1) || '*' || right(btrim(recipient_name), 1) END) STORED,
	"household_id" "bytea",
	"household_number" text,
	"account_hash" "bytea",
	"account_number" text,
	"requisition" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"listed_on" date NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"paid_on" date NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"heir_deed" text,
	"public_until" date,
	CONSTRAINT "land_compensation_payments_natural" UNIQUE NULLS NOT DISTINCT("requisition","kind","recipient_identity_number","recipient_name","household_number","paid_on","account_number"),
	CONSTRAINT "land_compensation_payments_kind_known" CHECK (kind IN ('LAND', 'RESETTLEMENT', 'CROPS'))
);
--> statement-breakpoint
CREATE TABLE "land_parcels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"holder_id" "bytea",
	"holder_fault" text,
	"holder_name" text,
	"holder_identity_number" text,
	"household_id" "bytea",
	"household_number" text,
	"parcel_number" text COLLATE "C" NOT NULL,
	"titled_area" numeric(14, 2) DEFAULT 0 NOT NULL,
	"leased_in_area" numeric(14, 2) DEFAULT 0 NOT NULL,
	"lease_number" text,
	"leased_from" date,
	"leased_until" date,
	"use" text NOT NULL,
	"use_since" date,
	"use_disputed_on" date,
	CONSTRAINT "land_parcels_natural" UNIQUE NULLS NOT DISTINCT("parcel_number","holder_identity_number","holder_name"),
	CONSTRAINT "land_parcels_use_known" CHECK (use IN ('CROPS', 'LIVESTOCK', 'FISH_POND', 'FOREST', 'FACILITY', 'CONSTRUCTION', 'FALLOW'))
);
--> statement-breakpoint
CREATE TABLE "machinery_subsidies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient_id" "bytea",
	"recipient_fault" text,
	"recipient_name" text,
	"recipient_identity_number" text,
	"recipient_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(recipient_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(recipient_name), 1) || '*' ELSE left(btrim(recipient_name), 1) || '*' || right(btrim(recipient_name), 1) END) STORED,
	"machine" text NOT NULL,
	"brand" text,
	"serial_number" text NOT NULL,
	"serial_hash" "bytea",
	"engine_number" text,
	"engine_hash" "bytea",
	"price" numeric(14, 2),
	"granted_on" date NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"returned_on" date,
	"public_until" date,
	CONSTRAINT "machinery_subsidies_natural" UNIQUE NULLS NOT DISTINCT("serial_number","recipient_identity_number","recipient_name","granted_on")
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
CREATE INDEX "farmland_subsidy_payments_recipient" ON "farmland_subsidy_payments" USING btree ("recipient_id","id");--> statement-breakpoint
CREATE INDEX "farmland_subsidy_payments_household" ON "farmland_subsidy_payments" USING btree ("household_id","id");--> statement-breakpoint
CREATE INDEX "farmland_subsidy_payments_account" ON "farmland_subsidy_payments" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "farmland_subsidy_payments_division" ON "farmland_subsidy_payments" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "farmland_subsidy_payments_scheme" ON "farmland_subsidy_payments" USING btree ("scheme","year","recipient_id");--> statement-breakpoint
CREATE INDEX "farmland_subsidy_payments_month" ON "farmland_subsidy_payments" USING btree ("month","id");--> statement-breakpoint
CREATE INDEX "land_compensation_payments_recipient" ON "land_compensation_payments" USING btree ("recipient_id","id");--> statement-breakpoint
CREATE INDEX "land_compensation_payments_household" ON "land_compensation_payments" USING btree ("household_id","id");--> statement-breakpoint
CREATE INDEX "land_compensation_payments_account" ON "land_compensation_payments" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "land_compensation_payments_division" ON "land_compensation_payments" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "land_compensation_payments_requisition" ON "land_compensation_payments" USING btree ("requisition","kind","recipient_id");--> statement-breakpoint
CREATE INDEX "land_parcels_holder" ON "land_parcels" USING btree ("holder_id","id");--> statement-breakpoint
CREATE INDEX "land_parcels_household" ON "land_parcels" USING btree ("household_id","id");--> statement-breakpoint
CREATE INDEX "land_parcels_division" ON "land_parcels" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "land_parcels_use" ON "land_parcels" USING btree ("use","holder_id");--> statement-breakpoint
CREATE INDEX "machinery_subsidies_recipient" ON "machinery_subsidies" USING btree ("recipient_id","id");--> statement-breakpoint
CREATE INDEX "machinery_subsidies_serial" ON "machinery_subsidies" USING btree ("serial_hash");--> statement-breakpoint
CREATE INDEX "machinery_subsidies_engine" ON "machinery_subsidies" USING btree ("engine_hash");--> statement-breakpoint
CREATE INDEX "machinery_subsidies_division" ON "machinery_subsidies" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "machinery_subsidies_granted_on" ON "machinery_subsidies" USING btree ("granted_on","id");