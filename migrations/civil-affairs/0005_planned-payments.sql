CREATE TABLE "planned_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"batch" text NOT NULL,
	"recipient_id" "bytea",
	"recipient_fault" text,
	"recipient_name" text,
	"recipient_identity_number" text,
	"scheme" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"status" text DEFAULT 'PLANNED' NOT NULL,
	"stopped_on" date,
	"stop_reason" text,
	CONSTRAINT "planned_payments_natural" UNIQUE NULLS NOT DISTINCT("batch","recipient_identity_number","recipient_name","scheme","month","division_code"),
	CONSTRAINT "planned_payments_scheme_known" CHECK (scheme IN ('ELDERLY_CARE', 'DIFFICULT_ELDERLY', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'ORPHAN', 'DE_FACTO_ORPHAN', 'TEMPORARY', 'FUNERAL', 'FORMER_OFFICIAL')),
	CONSTRAINT "planned_payments_status_known" CHECK (status IN ('PLANNED', 'STOPPED'))
);
--> statement-breakpoint
CREATE INDEX "planned_payments_batch" ON "planned_payments" USING btree ("batch","scheme","recipient_id","month","division_code");--> statement-breakpoint
CREATE INDEX "planned_payments_recipient" ON "planned_payments" USING btree ("recipient_id","batch");--> statement-breakpoint
CREATE INDEX "planned_payments_division" ON "planned_payments" USING btree ("division_code","id");--> statement-breakpoint
-- For the department alone: what is about to be paid is nobody else's, and never public.
GRANT SELECT, INSERT, UPDATE, DELETE ON "planned_payments" TO civil_affairs_app;
--> statement-breakpoint
ALTER TABLE "planned_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "planned_payments" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
