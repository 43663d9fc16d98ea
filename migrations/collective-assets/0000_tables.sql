CREATE TABLE "collective_assets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"area" numeric(14, 2),
	"area_unit" text,
	"acquired_on" date,
	"book_value" numeric(14, 2),
	"inspected_on" date,
	"inspected_value" numeric(14, 2),
	"inspected_difference" numeric(14, 2) GENERATED ALWAYS AS (inspected_value - book_value) STORED,
	"idle_since" date,
	"seasonal" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "collective_assets_natural" UNIQUE NULLS NOT DISTINCT("division_code","code"),
	CONSTRAINT "collective_assets_kind_known" CHECK (kind IN ('FARMLAND', 'BARREN_LAND', 'FOREST_LAND', 'WATER_SURFACE', 'CONSTRUCTION_LAND', 'HOUSE', 'WORKSHOP', 'SHOP', 'EQUIPMENT', 'INFRASTRUCTURE', 'FINANCIAL', 'OTHER')),
	CONSTRAINT "collective_assets_area_unit_known" CHECK (area_unit IN ('MU', 'SQUARE_METRE', 'ITEM')),
	CONSTRAINT "collective_assets_status_known" CHECK (status IN ('IN_USE', 'LEASED', 'IDLE', 'DISPOSED', 'SCRAPPED', 'MISSING'))
);
--> statement-breakpoint
CREATE TABLE "collective_contracts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"asset" text,
	"asset_kind" text NOT NULL,
	"counterparty_id" "bytea",
	"counterparty_fault" text,
	"counterparty_uscc" text COLLATE "C",
	"counterparty_key" "bytea",
	"counterparty_name" text,
	"counterparty_identity_number" text,
	"counterparty_masked_name" text GENERATED ALWAYS AS (CASE WHEN counterparty_uscc IS NOT NULL THEN counterparty_name ELSE CASE char_length(btrim(counterparty_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(counterparty_name), 1) || '*' ELSE left(btrim(counterparty_name), 1) || '*' || right(btrim(counterparty_name), 1) END END) STORED,
	"area" numeric(14, 2),
	"area_unit" text,
	"annual_rent" numeric(14, 2),
	"unit_rent" numeric(14, 2) GENERATED ALWAYS AS (round(annual_rent / nullif(area, 0), 2)) STORED,
	"total_amount" numeric(14, 2),
	"signed_on" date,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"term_months" integer GENERATED ALWAYS AS (((extract(year from ends_on + 1) - extract(year from starts_on)) * 12 + extract(month from ends_on + 1) - extract(month from starts_on))::integer) STORED,
	"instalments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"paid_amount" numeric(14, 2) DEFAULT '0.00' NOT NULL,
	"unpaid_since" date,
	"deferral" text,
	"in_kind" text,
	"award_mode" text,
	"highest_bid" boolean,
	"trade_number" text COLLATE "C",
	"meeting" text COLLATE "C",
	"sign_offs" integer,
	"renewal_of" text COLLATE "C",
	"status" text NOT NULL,
	"public_until" date,
	CONSTRAINT "collective_contracts_natural" UNIQUE NULLS NOT DISTINCT("division_code","number"),
	CONSTRAINT "collective_contracts_kind_known" CHECK (kind IN ('HOUSEHOLD_CONTRACTING', 'OTHER_CONTRACTING', 'LEASE', 'COOPERATION', 'SALE', 'OTHER')),
	CONSTRAINT "collective_contracts_asset_kind_known" CHECK (asset_kind IN ('FARMLAND', 'BARREN_LAND', 'FOREST_LAND', 'WATER_SURFACE', 'CONSTRUCTION_LAND', 'HOUSE', 'WORKSHOP', 'SHOP', 'EQUIPMENT', 'INFRASTRUCTURE', 'FINANCIAL', 'OTHER')),
	CONSTRAINT "collective_contracts_area_unit_known" CHECK (area_unit IN ('MU', 'SQUARE_METRE', 'ITEM')),
	CONSTRAINT "collective_contracts_award_mode_known" CHECK (award_mode IN ('PUBLIC_AUCTION', 'TENDER', 'COMPETITIVE_TALKS', 'NEGOTIATED', 'ALLOTTED')),
	CONSTRAINT "collective_contracts_status_known" CHECK (status IN ('ACTIVE', 'ENDED', 'TERMINATED', 'DISPUTED'))
);
--> statement-breakpoint
CREATE TABLE "collective_transactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"direction" text NOT NULL,
	"category" text NOT NULL,
	"item" text NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"occurred_on" date NOT NULL,
	"published_on" date,
	"payee_id" "bytea",
	"payee_fault" text,
	"payee_uscc" text COLLATE "C",
	"payee_key" "bytea",
	"payee_name" text,
	"payee_identity_number" text,
	"payee_masked_name" text GENERATED ALWAYS AS (CASE WHEN payee_uscc IS NOT NULL THEN payee_name ELSE CASE char_length(btrim(payee_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(payee_name), 1) || '*' ELSE left(btrim(payee_name), 1) || '*' || right(btrim(payee_name), 1) END END) STORED,
	"account_hash" "bytea",
	"voucher_kind" text,
	"required_attachments" text[] DEFAULT '{}'::text[] NOT NULL,
	"attachments" text[] DEFAULT '{}'::text[] NOT NULL,
	"attachments_complete" boolean GENERATED ALWAYS AS (attachments @> required_attachments) STORED,
	"contract_number" text COLLATE "C",
	"meeting" text COLLATE "C",
	"public_until" date,
	CONSTRAINT "collective_transactions_natural" UNIQUE NULLS NOT DISTINCT("division_code","number"),
	CONSTRAINT "collective_transactions_direction_known" CHECK (direction IN ('INCOME', 'EXPENSE')),
	CONSTRAINT "collective_transactions_category_known" CHECK (category IN ('SALARY', 'REIMBURSEMENT', 'WORKS', 'PURCHASE', 'SERVICES', 'WELFARE', 'ADMINISTRATION', 'LAND_COMPENSATION', 'DIVIDEND', 'RENT', 'SUBSIDY', 'LOAN', 'OTHER')),
	CONSTRAINT "collective_transactions_voucher_kind_known" CHECK (voucher_kind IN ('INVOICE', 'RECEIPT', 'PAYROLL_SHEET', 'BANK_SLIP', 'SELF_MADE', 'NONE'))
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
CREATE TABLE "village_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"entitled" integer,
	"attendance" integer,
	"in_favour" integer,
	"record" text,
	"recorded_at" timestamp with time zone,
	CONSTRAINT "village_meetings_natural" UNIQUE NULLS NOT DISTINCT("division_code","number"),
	CONSTRAINT "village_meetings_kind_known" CHECK (kind IN ('VILLAGERS_ASSEMBLY', 'REPRESENTATIVES', 'MEMBERS_ASSEMBLY', 'COMMITTEE', 'SUPERVISION'))
);
--> statement-breakpoint
CREATE TABLE "village_official_relatives" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"relative_id" "bytea",
	"relative_fault" text,
	"relative_name" text,
	"relative_identity_number" text,
	"relation" text NOT NULL,
	"declared_on" date,
	CONSTRAINT "village_official_relatives_natural" UNIQUE NULLS NOT DISTINCT("row_id","relative_identity_number","relative_name"),
	CONSTRAINT "village_official_relatives_relation_known" CHECK (relation IN ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD', 'PARENT_IN_LAW', 'CHILD_IN_LAW', 'SIBLING_IN_LAW', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "village_officials" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"official_id" "bytea",
	"official_fault" text,
	"official_name" text NOT NULL,
	"official_identity_number" text,
	"official_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(official_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(official_name), 1) || '*' ELSE left(btrim(official_name), 1) || '*' || right(btrim(official_name), 1) END) STORED,
	"post" text NOT NULL,
	"from" date NOT NULL,
	"until" date,
	"account_hash" "bytea",
	"public_until" date,
	CONSTRAINT "village_officials_natural" UNIQUE NULLS NOT DISTINCT("division_code","post","from","official_name","official_identity_number"),
	CONSTRAINT "village_officials_post_known" CHECK (post IN ('PARTY_SECRETARY', 'VILLAGE_DIRECTOR', 'DEPUTY_DIRECTOR', 'COMMITTEE_MEMBER', 'SUPERVISION_HEAD', 'ACCOUNTANT', 'COOPERATIVE_CHAIR', 'GROUP_LEADER'))
);
--> statement-breakpoint
ALTER TABLE "village_official_relatives" ADD CONSTRAINT "village_official_relatives_row_id_village_officials_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."village_officials"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collective_assets_division" ON "collective_assets" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "collective_assets_status" ON "collective_assets" USING btree ("status","idle_since","id");--> statement-breakpoint
CREATE INDEX "collective_contracts_division" ON "collective_contracts" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "collective_contracts_counterparty" ON "collective_contracts" USING btree ("counterparty_id","id");--> statement-breakpoint
CREATE INDEX "collective_contracts_organization" ON "collective_contracts" USING btree ("counterparty_key","id");--> statement-breakpoint
CREATE INDEX "collective_contracts_uscc" ON "collective_contracts" USING btree ("counterparty_uscc","id");--> statement-breakpoint
CREATE INDEX "collective_contracts_asset_kind" ON "collective_contracts" USING btree ("asset_kind","division_code","id");--> statement-breakpoint
CREATE INDEX "collective_contracts_unpaid" ON "collective_contracts" USING btree ("unpaid_since","id");--> statement-breakpoint
CREATE INDEX "collective_transactions_division" ON "collective_transactions" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "collective_transactions_payee" ON "collective_transactions" USING btree ("payee_id","id");--> statement-breakpoint
CREATE INDEX "collective_transactions_organization" ON "collective_transactions" USING btree ("payee_key","id");--> statement-breakpoint
CREATE INDEX "collective_transactions_uscc" ON "collective_transactions" USING btree ("payee_uscc","id");--> statement-breakpoint
CREATE INDEX "collective_transactions_account" ON "collective_transactions" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "collective_transactions_occurred" ON "collective_transactions" USING btree ("occurred_on","id");--> statement-breakpoint
CREATE INDEX "village_meetings_division" ON "village_meetings" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "village_meetings_held" ON "village_meetings" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "village_official_relatives_person" ON "village_official_relatives" USING btree ("relative_id","row_id");--> statement-breakpoint
CREATE INDEX "village_officials_division" ON "village_officials" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "village_officials_official" ON "village_officials" USING btree ("official_id","id");--> statement-breakpoint
CREATE INDEX "village_officials_account" ON "village_officials" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "village_officials_post" ON "village_officials" USING btree ("post","id");