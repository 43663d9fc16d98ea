CREATE TABLE "hotline_tickets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"caller_id" "bytea",
	"caller_fault" text,
	"caller_name" text,
	"caller_identity_number" text,
	"phone_hash" "bytea",
	"phone_number" text,
	"number" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"category" text NOT NULL,
	"matter" text NOT NULL,
	"unit_uscc" text,
	"unit_key" "bytea",
	"unit_name" text,
	"status" text NOT NULL,
	"closed_on" date,
	"reopened_from" text,
	"satisfaction" text,
	"keywords" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "hotline_tickets_natural" UNIQUE NULLS NOT DISTINCT("number"),
	CONSTRAINT "hotline_tickets_category_known" CHECK (category IN ('CONSULTATION', 'REQUEST', 'COMPLAINT', 'REPORT', 'SUGGESTION', 'PRAISE')),
	CONSTRAINT "hotline_tickets_status_known" CHECK (status IN ('RECEIVED', 'ASSIGNED', 'CLOSED', 'WITHDRAWN')),
	CONSTRAINT "hotline_tickets_satisfaction_known" CHECK (satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'))
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
CREATE INDEX "hotline_tickets_caller" ON "hotline_tickets" USING btree ("caller_id");--> statement-breakpoint
CREATE INDEX "hotline_tickets_phone" ON "hotline_tickets" USING btree ("phone_hash");--> statement-breakpoint
CREATE INDEX "hotline_tickets_unit" ON "hotline_tickets" USING btree ("unit_key");--> statement-breakpoint
CREATE INDEX "hotline_tickets_unit_uscc" ON "hotline_tickets" USING btree ("unit_uscc");--> statement-breakpoint
CREATE INDEX "hotline_tickets_division" ON "hotline_tickets" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "hotline_tickets_received_at" ON "hotline_tickets" USING btree ("received_at","id");--> statement-breakpoint
CREATE INDEX "hotline_tickets_matter" ON "hotline_tickets" USING btree ("matter","caller_id");