CREATE TABLE "office_calendar" (
	"day" date PRIMARY KEY NOT NULL,
	"is_workday" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"office" text COLLATE "C" NOT NULL,
	"category" text NOT NULL,
	"status" text DEFAULT 'RECEIVED' NOT NULL,
	"about_register" text,
	"about_id" uuid,
	"anonymous" boolean NOT NULL,
	"names_office" boolean DEFAULT false NOT NULL,
	"received_on" date NOT NULL,
	"accept_by" date NOT NULL,
	"result_by" date NOT NULL,
	"first_answered_on" date,
	"concluded_on" date,
	"outcome" text,
	"published" boolean DEFAULT false NOT NULL,
	"satisfied" boolean,
	"forwarded_to" text,
	"raised_alert" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "public_reports_category_known" CHECK (category IN ('ALLOWANCES', 'PROJECTS', 'COLLECTIVE_ASSETS', 'VILLAGE_AFFAIRS', 'LAND', 'PUBLIC_MONEY', 'CONDUCT', 'SERVICE', 'DISPUTE', 'OTHER')),
	CONSTRAINT "public_reports_status_known" CHECK (status IN ('RECEIVED', 'ACCEPTED', 'FORWARDED', 'CONCLUDED')),
	CONSTRAINT "public_reports_outcome_known" CHECK (outcome IN ('FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'NOT_VERIFIABLE')),
	CONSTRAINT "public_reports_forwarded_to_known" CHECK (forwarded_to IN ('OFFICE_ABOVE', 'OTHER_OFFICE', 'HOTLINE', 'PETITIONS', 'JUSTICE', 'DEPARTMENT')),
	CONSTRAINT "public_reports_about_register_known" CHECK (about_register IN ('disclosedItems', 'allowancePayments'))
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
CREATE TABLE "report_codes" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"bucket" "bytea" NOT NULL,
	"salt" "bytea" NOT NULL,
	"verifier" "bytea" NOT NULL,
	"public_key" "bytea" NOT NULL,
	"wrapped_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"action" text NOT NULL,
	"happened_on" date NOT NULL,
	"actor" text,
	"after" text NOT NULL,
	"office" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "report_events_action_known" CHECK (action IN ('RECEIVE', 'ACCEPT', 'REPLY', 'SAY', 'HAND_OVER', 'FORWARD', 'CONCLUDE', 'RAISE', 'VOTE')),
	CONSTRAINT "report_events_after_known" CHECK (after IN ('RECEIVED', 'ACCEPTED', 'FORWARDED', 'CONCLUDED'))
);
--> statement-breakpoint
CREATE TABLE "report_offices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"staff" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "report_offices_natural" UNIQUE NULLS NOT DISTINCT("division_code")
);
--> statement-breakpoint
CREATE TABLE "report_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"category" text NOT NULL,
	"outcome" text NOT NULL,
	"text" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	CONSTRAINT "report_results_category_known" CHECK (category IN ('ALLOWANCES', 'PROJECTS', 'COLLECTIVE_ASSETS', 'VILLAGE_AFFAIRS', 'LAND', 'PUBLIC_MONEY', 'CONDUCT', 'SERVICE', 'DISPUTE', 'OTHER')),
	CONSTRAINT "report_results_outcome_known" CHECK (outcome IN ('FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'NOT_VERIFIABLE'))
);
--> statement-breakpoint
CREATE TABLE "sealed_keys" (
	"part_id" uuid NOT NULL,
	"kid" text NOT NULL,
	"wrapped" text NOT NULL,
	CONSTRAINT "sealed_keys_part_id_kid_pk" PRIMARY KEY("part_id","kid")
);
--> statement-breakpoint
CREATE TABLE "sealed_parts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"part" text NOT NULL,
	"side" text NOT NULL,
	"happened_on" date NOT NULL,
	"place" integer NOT NULL,
	"media_type" text,
	"size" integer NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "sealed_parts_part_known" CHECK (part IN ('TEXT', 'CONTACT', 'PHOTO', 'VOICE', 'MESSAGE')),
	CONSTRAINT "sealed_parts_side_known" CHECK (side IN ('REPORTER', 'OFFICE'))
);
--> statement-breakpoint
CREATE TABLE "spent_challenges" (
	"digest" "bytea" PRIMARY KEY NOT NULL,
	"spent_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "report_codes" ADD CONSTRAINT "report_codes_report_id_public_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."public_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_events" ADD CONSTRAINT "report_events_row_id_public_reports_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."public_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_keys" ADD CONSTRAINT "sealed_keys_part_id_sealed_parts_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."sealed_parts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_parts" ADD CONSTRAINT "sealed_parts_report_id_public_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."public_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "public_reports_division" ON "public_reports" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "public_reports_office" ON "public_reports" USING btree ("office","status");--> statement-breakpoint
CREATE INDEX "public_reports_about" ON "public_reports" USING btree ("about_id");--> statement-breakpoint
CREATE INDEX "report_codes_bucket" ON "report_codes" USING btree ("bucket");--> statement-breakpoint
CREATE INDEX "report_events_row" ON "report_events" USING btree ("row_id","version");--> statement-breakpoint
CREATE INDEX "report_offices_division" ON "report_offices" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "report_results_division" ON "report_results" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "sealed_parts_report" ON "sealed_parts" USING btree ("report_id","place");--> statement-breakpoint
CREATE INDEX "spent_challenges_on" ON "spent_challenges" USING btree ("spent_on");