CREATE TABLE "bids" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tender" text COLLATE "C" NOT NULL,
	"project_id" "bytea",
	"bidder_uscc" text COLLATE "C" NOT NULL,
	"bidder_key" "bytea" NOT NULL,
	"bidder_name" text,
	"offer_round" integer DEFAULT 1 NOT NULL,
	"consortium" text COLLATE "C",
	"consortium_lead" boolean DEFAULT false NOT NULL,
	"agent_id" "bytea",
	"agent_fault" text,
	"agent_name" text,
	"agent_identity_number" text,
	"project_manager_id" "bytea",
	"project_manager_fault" text,
	"project_manager_name" text,
	"project_manager_identity_number" text,
	"amount" numeric(14, 2),
	"submitted_at" timestamp with time zone,
	"opened_on" date,
	"status" text NOT NULL,
	"rejection_ground" text,
	"rejection_reason" text,
	"rank" integer,
	"won" boolean DEFAULT false NOT NULL,
	"phone_hash" "bytea",
	"email_hash" "bytea",
	"address_hash" "bytea",
	"device_hash" "bytea",
	"dongle_hash" "bytea",
	"ip_hash" "bytea",
	"deposit_account_hash" "bytea",
	CONSTRAINT "bids_natural" UNIQUE NULLS NOT DISTINCT("tender","bidder_uscc","offer_round"),
	CONSTRAINT "bids_status_known" CHECK (status IN ('PENDING', 'VALID', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "bids_rejection_ground_known" CHECK (rejection_ground IN ('QUALIFICATION', 'RESPONSIVENESS', 'PRICE', 'FORMALITY', 'LATE', 'COLLUSION', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"tender" text COLLATE "C",
	"project_id" "bytea",
	"project_code" text COLLATE "C",
	"project_title" text,
	"supplier_uscc" text COLLATE "C" NOT NULL,
	"supplier_key" "bytea" NOT NULL,
	"supplier_name" text,
	"consortium" text COLLATE "C",
	"consortium_lead" boolean DEFAULT false NOT NULL,
	"buyer_uscc" text COLLATE "C",
	"buyer_key" "bytea",
	"buyer_name" text,
	"title" text,
	"category" text,
	"method" text,
	"method_approval" text,
	"amount" numeric(14, 2),
	"awarded_on" date,
	"signed_on" date,
	"starts_on" date,
	"ends_on" date,
	"status" text NOT NULL,
	"items" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"amendments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"added_amount" numeric(14, 2) DEFAULT '0.00' NOT NULL,
	"payments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"paid_amount" numeric(14, 2),
	"recusal_recorded" boolean,
	CONSTRAINT "contracts_natural" UNIQUE NULLS NOT DISTINCT("tender","number","supplier_uscc"),
	CONSTRAINT "contracts_category_known" CHECK (category IN ('WORKS', 'GOODS', 'SERVICES')),
	CONSTRAINT "contracts_method_known" CHECK (method IN ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'FRAMEWORK', 'DIRECT')),
	CONSTRAINT "contracts_status_known" CHECK (status IN ('AWARDED', 'SIGNED', 'COMPLETED', 'TERMINATED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "organization_shareholders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"shareholder_id" "bytea",
	"shareholder_fault" text,
	"shareholder_uscc" text COLLATE "C",
	"shareholder_key" "bytea",
	"shareholder_name" text,
	"shareholder_identity_number" text,
	"shareholder_masked_name" text GENERATED ALWAYS AS (CASE WHEN shareholder_uscc IS NOT NULL THEN shareholder_name ELSE CASE char_length(btrim(shareholder_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(shareholder_name), 1) || '*' ELSE left(btrim(shareholder_name), 1) || '*' || right(btrim(shareholder_name), 1) END END) STORED,
	"share" numeric(5, 2),
	"since" date,
	"until" date,
	CONSTRAINT "organization_shareholders_natural" UNIQUE NULLS NOT DISTINCT("row_id","shareholder_uscc","shareholder_identity_number","shareholder_name","since")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"uscc" text COLLATE "C" NOT NULL,
	"organization_key" "bytea" NOT NULL,
	"name" text,
	"kind" text NOT NULL,
	"registered_on" date,
	"registered_capital" numeric(14, 2),
	"status" text NOT NULL,
	"status_since" date,
	"abnormal_from" date,
	"abnormal_to" date,
	"blacklisted_from" date,
	"blacklisted_to" date,
	"insured_staff" integer,
	"legal_representative_id" "bytea",
	"legal_representative_fault" text,
	"legal_representative_name" text,
	"legal_representative_identity_number" text,
	"legal_representative_masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(legal_representative_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(legal_representative_name), 1) || '*' ELSE left(btrim(legal_representative_name), 1) || '*' || right(btrim(legal_representative_name), 1) END) STORED,
	"representative_since" date,
	"registration_disputed" boolean DEFAULT false NOT NULL,
	"contact_hash" "bytea",
	CONSTRAINT "organizations_natural" UNIQUE NULLS NOT DISTINCT("uscc"),
	CONSTRAINT "organizations_kind_known" CHECK (kind IN ('COMPANY', 'STATE_OWNED_COMPANY', 'LISTED_COMPANY', 'INVESTMENT_FUND', 'SOLE_PROPRIETOR', 'COOPERATIVE', 'COLLECTIVE_ORGANIZATION', 'VILLAGE_COMMITTEE', 'GOVERNMENT', 'PUBLIC_INSTITUTION', 'SOCIAL_ORGANIZATION', 'OTHER')),
	CONSTRAINT "organizations_status_known" CHECK (status IN ('ACTIVE', 'SUSPENDED', 'REVOKED', 'DEREGISTERED'))
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
CREATE TABLE "tenders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"project_id" "bytea",
	"project_code" text COLLATE "C",
	"project_title" text,
	"lot" text,
	"round" integer DEFAULT 1 NOT NULL,
	"title" text,
	"category" text,
	"method" text,
	"method_approval" text,
	"emergency_approval" text,
	"buyer_uscc" text COLLATE "C",
	"buyer_key" "bytea",
	"buyer_name" text,
	"agency_uscc" text COLLATE "C",
	"agency_key" "bytea",
	"agency_name" text,
	"published_on" date,
	"documents_from" date,
	"documents_to" date,
	"deadline" timestamp with time zone,
	"opened_on" date,
	"candidates_from" date,
	"candidates_to" date,
	"awarded_on" date,
	"budget" numeric(14, 2),
	"control_price" numeric(14, 2),
	"award_criteria" text,
	"items" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"bidder_count" integer,
	"status" text NOT NULL,
	CONSTRAINT "tenders_natural" UNIQUE NULLS NOT DISTINCT("number"),
	CONSTRAINT "tenders_category_known" CHECK (category IN ('WORKS', 'GOODS', 'SERVICES')),
	CONSTRAINT "tenders_method_known" CHECK (method IN ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'FRAMEWORK', 'DIRECT')),
	CONSTRAINT "tenders_award_criteria_known" CHECK (award_criteria IN ('LOWEST_PRICE', 'COMPREHENSIVE', 'QUALITY', 'NEGOTIATED')),
	CONSTRAINT "tenders_status_known" CHECK (status IN ('PLANNED', 'PUBLISHED', 'OPENED', 'AWARDED', 'FAILED', 'CANCELLED'))
);
--> statement-breakpoint
ALTER TABLE "organization_shareholders" ADD CONSTRAINT "organization_shareholders_row_id_organizations_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bids_division" ON "bids" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "bids_project" ON "bids" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "bids_bidder" ON "bids" USING btree ("bidder_key","id");--> statement-breakpoint
CREATE INDEX "bids_bidder_uscc" ON "bids" USING btree ("bidder_uscc","id");--> statement-breakpoint
CREATE INDEX "bids_agent" ON "bids" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "bids_project_manager" ON "bids" USING btree ("project_manager_id","id");--> statement-breakpoint
CREATE INDEX "bids_phone" ON "bids" USING btree ("phone_hash");--> statement-breakpoint
CREATE INDEX "bids_email" ON "bids" USING btree ("email_hash");--> statement-breakpoint
CREATE INDEX "bids_address" ON "bids" USING btree ("address_hash");--> statement-breakpoint
CREATE INDEX "bids_device" ON "bids" USING btree ("device_hash");--> statement-breakpoint
CREATE INDEX "bids_dongle" ON "bids" USING btree ("dongle_hash");--> statement-breakpoint
CREATE INDEX "bids_ip" ON "bids" USING btree ("ip_hash");--> statement-breakpoint
CREATE INDEX "bids_deposit_account" ON "bids" USING btree ("deposit_account_hash");--> statement-breakpoint
CREATE INDEX "bids_opened" ON "bids" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "contracts_division" ON "contracts" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "contracts_project" ON "contracts" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "contracts_supplier" ON "contracts" USING btree ("supplier_key","id");--> statement-breakpoint
CREATE INDEX "contracts_supplier_uscc" ON "contracts" USING btree ("supplier_uscc","id");--> statement-breakpoint
CREATE INDEX "contracts_buyer" ON "contracts" USING btree ("buyer_key","id");--> statement-breakpoint
CREATE INDEX "contracts_buyer_uscc" ON "contracts" USING btree ("buyer_uscc","signed_on","id");--> statement-breakpoint
CREATE INDEX "contracts_signed" ON "contracts" USING btree ("signed_on","id");--> statement-breakpoint
CREATE INDEX "organization_shareholders_person" ON "organization_shareholders" USING btree ("shareholder_id","row_id");--> statement-breakpoint
CREATE INDEX "organization_shareholders_organization" ON "organization_shareholders" USING btree ("shareholder_key","row_id");--> statement-breakpoint
CREATE INDEX "organization_shareholders_uscc" ON "organization_shareholders" USING btree ("shareholder_uscc","row_id");--> statement-breakpoint
CREATE INDEX "organizations_division" ON "organizations" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "organizations_key" ON "organizations" USING btree ("organization_key","id");--> statement-breakpoint
CREATE INDEX "organizations_legal_representative" ON "organizations" USING btree ("legal_representative_id","id");--> statement-breakpoint
CREATE INDEX "organizations_contact" ON "organizations" USING btree ("contact_hash");--> statement-breakpoint
CREATE INDEX "organizations_name" ON "organizations" USING btree ("name");--> statement-breakpoint
CREATE INDEX "tenders_division" ON "tenders" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "tenders_project" ON "tenders" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "tenders_buyer" ON "tenders" USING btree ("buyer_key","id");--> statement-breakpoint
CREATE INDEX "tenders_buyer_uscc" ON "tenders" USING btree ("buyer_uscc","id");--> statement-breakpoint
CREATE INDEX "tenders_agency" ON "tenders" USING btree ("agency_key","id");--> statement-breakpoint
CREATE INDEX "tenders_agency_uscc" ON "tenders" USING btree ("agency_uscc","id");--> statement-breakpoint
CREATE INDEX "tenders_published" ON "tenders" USING btree ("published_on","id");--> statement-breakpoint
CREATE INDEX "tenders_status" ON "tenders" USING btree ("status","published_on","id");