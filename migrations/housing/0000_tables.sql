CREATE TABLE "properties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"owner_id" "bytea",
	"owner_fault" text,
	"owner_name" text NOT NULL,
	"owner_identity_number" text,
	"unit_number" text NOT NULL,
	"address" text,
	"use" text NOT NULL,
	"area" numeric(14, 2) NOT NULL,
	"share" numeric(5, 2) DEFAULT 100 NOT NULL,
	"origin" text,
	"homestead" boolean DEFAULT false NOT NULL,
	"acquired_on" date,
	"disposed_on" date,
	"safety_grade" text,
	CONSTRAINT "properties_natural" UNIQUE NULLS NOT DISTINCT("unit_number","owner_identity_number","owner_name","acquired_on"),
	CONSTRAINT "properties_share_percent" CHECK (share > 0 AND share <= 100),
	CONSTRAINT "properties_use_known" CHECK (use IN ('RESIDENTIAL', 'COMMERCIAL', 'OFFICE', 'INDUSTRIAL', 'GARAGE', 'STORAGE', 'OTHER')),
	CONSTRAINT "properties_origin_known" CHECK (origin IN ('PURCHASE', 'SELF_BUILT', 'RELOCATION', 'INHERITANCE', 'GIFT', 'ALLOCATION', 'OTHER')),
	CONSTRAINT "properties_safety_grade_known" CHECK (safety_grade IN ('A', 'B', 'C', 'D'))
);
--> statement-breakpoint
CREATE TABLE "public_rental_tenancies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tenant_id" "bytea",
	"tenant_fault" text,
	"tenant_name" text NOT NULL,
	"tenant_identity_number" text,
	"household_id" "bytea",
	"household_number" text,
	"unit_number" text NOT NULL,
	"address" text,
	"area" numeric(14, 2),
	"started_on" date NOT NULL,
	"ended_on" date,
	"monthly_rent" numeric(14, 2) NOT NULL,
	"grace_until" date,
	"absent_from" date,
	"absent_until" date,
	CONSTRAINT "public_rental_tenancies_natural" UNIQUE NULLS NOT DISTINCT("unit_number","tenant_identity_number","tenant_name","started_on")
);
--> statement-breakpoint
CREATE TABLE "public_rental_tenancy_occupants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"occupant_id" "bytea",
	"occupant_fault" text,
	"occupant_name" text,
	"occupant_identity_number" text,
	CONSTRAINT "public_rental_tenancy_occupants_natural" UNIQUE NULLS NOT DISTINCT("row_id","occupant_identity_number","occupant_name")
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
CREATE TABLE "renovation_grants" (
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
	"building" text,
	"cause" text NOT NULL,
	"granted_on" date NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"public_until" date,
	CONSTRAINT "renovation_grants_natural" UNIQUE NULLS NOT DISTINCT("household_number","head_identity_number","head_name","building","granted_on"),
	CONSTRAINT "renovation_grants_cause_known" CHECK (cause IN ('GRADE_C', 'GRADE_D', 'DISASTER', 'EARTHQUAKE_PROOFING', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "utility_usage" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"household_id" "bytea",
	"household_number" text,
	"unit_number" text,
	"month" text COLLATE "C" NOT NULL,
	"electricity" numeric(14, 2),
	"water" numeric(14, 2),
	CONSTRAINT "utility_usage_natural" UNIQUE NULLS NOT DISTINCT("unit_number","household_number","month")
);
--> statement-breakpoint
ALTER TABLE "public_rental_tenancy_occupants" ADD CONSTRAINT "public_rental_tenancy_occupants_row_id_public_rental_tenancies_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."public_rental_tenancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "properties_owner" ON "properties" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "properties_division" ON "properties" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "properties_use" ON "properties" USING btree ("use","owner_id");--> statement-breakpoint
CREATE INDEX "public_rental_tenancies_tenant" ON "public_rental_tenancies" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "public_rental_tenancies_household" ON "public_rental_tenancies" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "public_rental_tenancies_division" ON "public_rental_tenancies" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "public_rental_tenancies_ended" ON "public_rental_tenancies" USING btree ("ended_on","id");--> statement-breakpoint
CREATE INDEX "public_rental_tenancy_occupants_occupant" ON "public_rental_tenancy_occupants" USING btree ("occupant_id","row_id");--> statement-breakpoint
CREATE INDEX "renovation_grants_household" ON "renovation_grants" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "renovation_grants_head" ON "renovation_grants" USING btree ("head_id");--> statement-breakpoint
CREATE INDEX "renovation_grants_division" ON "renovation_grants" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "renovation_grants_granted_on" ON "renovation_grants" USING btree ("granted_on","id");--> statement-breakpoint
CREATE INDEX "utility_usage_household" ON "utility_usage" USING btree ("household_id","month");--> statement-breakpoint
CREATE INDEX "utility_usage_division" ON "utility_usage" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "utility_usage_month" ON "utility_usage" USING btree ("month","id");