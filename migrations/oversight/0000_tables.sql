CREATE TABLE "alert_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"before" text,
	"after" text NOT NULL,
	"note" text,
	"version" integer NOT NULL,
	CONSTRAINT "alert_events_action_known" CHECK (action IN ('FIND', 'FIND_AGAIN', 'ASSIGN', 'ANSWER', 'JUDGE_FALSE', 'SETTLE', 'REOPEN', 'RAISE_LEAD')),
	CONSTRAINT "alert_events_before_known" CHECK (before IN ('NEW', 'ASSIGNED', 'ANSWERED', 'JUDGED_FALSE', 'SETTLED', 'LEAD')),
	CONSTRAINT "alert_events_after_known" CHECK (after IN ('NEW', 'ASSIGNED', 'ANSWERED', 'JUDGED_FALSE', 'SETTLED', 'LEAD'))
);
--> statement-breakpoint
CREATE TABLE "alert_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"action" text NOT NULL,
	"department" text NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "alert_notices_action_known" CHECK (action IN ('FIND', 'FIND_AGAIN', 'ASSIGN', 'ANSWER', 'JUDGE_FALSE', 'SETTLE', 'REOPEN', 'RAISE_LEAD'))
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"subject_type" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" "bytea",
	"person_fault" text,
	"household_id" "bytea",
	"organization_uscc" text,
	"organization_key" "bytea",
	"vehicle_id" "bytea",
	"project_id" "bytea",
	"account_hash" "bytea",
	"contact_hash" "bytea",
	"driver_id" "bytea",
	"driver_fault" text,
	"screen" text COLLATE "C" NOT NULL,
	"screen_version" integer NOT NULL,
	"title" text NOT NULL,
	"department" text NOT NULL,
	"severity" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'NEW' NOT NULL,
	"period" text,
	"period_key" text COLLATE "C" NOT NULL,
	"amount" numeric(14, 2),
	"reason_zh" text NOT NULL,
	"reason_en" text NOT NULL,
	"facts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"parameters" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"references" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"protected_scopes" text[] DEFAULT '{}' NOT NULL,
	"first_run" uuid NOT NULL,
	"last_run" uuid NOT NULL,
	"found_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_found_at" timestamp with time zone DEFAULT now() NOT NULL,
	"not_seen_since" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"assigned_by" text,
	"assigned_at" timestamp with time zone,
	"due_on" date,
	"outcome" text,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"judged_by" text,
	"judged_at" timestamp with time zone,
	"judgement" text,
	"judged_until" date,
	"lead" uuid,
	CONSTRAINT "alerts_merge" UNIQUE("screen","subject","period_key"),
	CONSTRAINT "alerts_subject_type_known" CHECK (subject_type IN ('PERSON', 'HOUSEHOLD', 'ORGANIZATION', 'VILLAGE', 'VEHICLE', 'PROJECT', 'ACCOUNT', 'CONTACT')),
	CONSTRAINT "alerts_severity_known" CHECK (severity IN ('HIGH', 'MEDIUM', 'LOW', 'INFO')),
	CONSTRAINT "alerts_kind_known" CHECK (kind IN ('ALERT', 'SERVICE')),
	CONSTRAINT "alerts_status_known" CHECK (status IN ('NEW', 'ASSIGNED', 'ANSWERED', 'JUDGED_FALSE', 'SETTLED', 'LEAD')),
	CONSTRAINT "alerts_outcome_known" CHECK (outcome IN ('CONFIRMED', 'EXPLAINED', 'CORRECTED'))
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "calendar_days_natural" UNIQUE NULLS NOT DISTINCT("day"),
	CONSTRAINT "calendar_days_kind_known" CHECK (kind IN ('HOLIDAY', 'WORKDAY'))
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"department" text NOT NULL,
	"lead" uuid,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	"handler" text,
	CONSTRAINT "cases_number" UNIQUE("number"),
	CONSTRAINT "cases_status_known" CHECK (status IN ('OPEN', 'CLOSED'))
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text NOT NULL,
	"alert" uuid,
	"person_id" "bytea",
	"person_fault" text,
	"household_id" "bytea",
	"organization_uscc" text,
	"organization_key" "bytea",
	"department" text NOT NULL,
	"severity" text NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"raised_by" text NOT NULL,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "leads_number" UNIQUE("number"),
	CONSTRAINT "leads_alert" UNIQUE("alert"),
	CONSTRAINT "leads_severity_known" CHECK (severity IN ('HIGH', 'MEDIUM', 'LOW', 'INFO')),
	CONSTRAINT "leads_status_known" CHECK (status IN ('OPEN', 'VERIFYING', 'CASE', 'CLOSED'))
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
CREATE TABLE "run_faults" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"code" text NOT NULL,
	"department" text,
	"register" text,
	"shards" integer DEFAULT 0 NOT NULL,
	"detail" text,
	CONSTRAINT "run_faults_reason" UNIQUE NULLS NOT DISTINCT("row_id","code","department","register","detail"),
	CONSTRAINT "run_faults_code_known" CHECK (code IN ('DEPARTMENT_FAILED', 'DEPARTMENT_REFUSED', 'REGISTER_STALE', 'CANDIDATE_FAILED', 'SHARD_FAILED', 'SCREEN_REFUSED'))
);
--> statement-breakpoint
CREATE TABLE "run_schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"screen" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"cron" text NOT NULL,
	"mode" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"authority" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "run_schedules_screen" UNIQUE("screen","division_code","mode"),
	CONSTRAINT "run_schedules_mode_known" CHECK (mode IN ('FULL', 'INCREMENTAL'))
);
--> statement-breakpoint
CREATE TABLE "run_shards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"shard" integer NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	"worker" bigint,
	"job" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"seconds" double precision,
	"candidates" integer DEFAULT 0 NOT NULL,
	"findings" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "run_shards_shard" UNIQUE("row_id","shard")
);
--> statement-breakpoint
CREATE TABLE "run_sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"operand" text NOT NULL,
	"department" text NOT NULL,
	"register" text NOT NULL,
	"reference" boolean DEFAULT false NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"tokens" integer DEFAULT 0 NOT NULL,
	"without_key" integer DEFAULT 0 NOT NULL,
	"bad_checksum" integer DEFAULT 0 NOT NULL,
	"as_of" timestamp with time zone,
	"cycle" text,
	"stale" boolean DEFAULT false NOT NULL,
	CONSTRAINT "run_sources_operand" UNIQUE("row_id","operand")
);
--> statement-breakpoint
CREATE TABLE "screen_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"screen" text COLLATE "C" NOT NULL,
	"screen_version" integer NOT NULL,
	"status" text DEFAULT 'QUEUED' NOT NULL,
	"mode" text DEFAULT 'FULL' NOT NULL,
	"since" timestamp with time zone,
	"started_by" text NOT NULL,
	"authority" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"generation" text,
	"as_of" date,
	"setting" jsonb,
	"parameters" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"shards" integer DEFAULT 0 NOT NULL,
	"shards_done" integer DEFAULT 0 NOT NULL,
	"candidates" integer DEFAULT 0 NOT NULL,
	"findings" integer DEFAULT 0 NOT NULL,
	"new_alerts" integer DEFAULT 0 NOT NULL,
	"suppressed" integer DEFAULT 0 NOT NULL,
	"not_comparable" integer DEFAULT 0 NOT NULL,
	"bad_checksum" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "screen_runs_status_known" CHECK (status IN ('QUEUED', 'RUNNING', 'COMPLETE', 'INCOMPLETE', 'CANCELLED', 'FAILED')),
	CONSTRAINT "screen_runs_mode_known" CHECK (mode IN ('FULL', 'INCREMENTAL'))
);
--> statement-breakpoint
CREATE TABLE "screens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"subject_type" text NOT NULL,
	"department" text NOT NULL,
	"severity" text NOT NULL,
	"kind" text NOT NULL,
	"owner" text NOT NULL,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"shipped" boolean DEFAULT false NOT NULL,
	"author" text NOT NULL,
	"proposed_at" timestamp with time zone,
	"approver" text,
	"approved_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	CONSTRAINT "screens_version" UNIQUE("code","version"),
	CONSTRAINT "screens_status_known" CHECK (status IN ('DRAFT', 'PROPOSED', 'ACTIVE', 'RETIRED')),
	CONSTRAINT "screens_subject_type_known" CHECK (subject_type IN ('PERSON', 'HOUSEHOLD', 'ORGANIZATION', 'VILLAGE', 'VEHICLE', 'PROJECT', 'ACCOUNT', 'CONTACT')),
	CONSTRAINT "screens_severity_known" CHECK (severity IN ('HIGH', 'MEDIUM', 'LOW', 'INFO')),
	CONSTRAINT "screens_kind_known" CHECK (kind IN ('ALERT', 'SERVICE'))
);
--> statement-breakpoint
ALTER TABLE "alert_events" ADD CONSTRAINT "alert_events_row_id_alerts_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_notices" ADD CONSTRAINT "alert_notices_row_id_alerts_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_faults" ADD CONSTRAINT "run_faults_row_id_screen_runs_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."screen_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_shards" ADD CONSTRAINT "run_shards_row_id_screen_runs_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."screen_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_sources" ADD CONSTRAINT "run_sources_row_id_screen_runs_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."screen_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_events_row" ON "alert_events" USING btree ("row_id","version");--> statement-breakpoint
CREATE INDEX "alert_notices_row" ON "alert_notices" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "alert_notices_due" ON "alert_notices" USING btree ("delivered_at","at");--> statement-breakpoint
CREATE INDEX "alerts_division" ON "alerts" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "alerts_person" ON "alerts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "alerts_household" ON "alerts" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "alerts_organization" ON "alerts" USING btree ("organization_uscc");--> statement-breakpoint
CREATE INDEX "alerts_organization_key" ON "alerts" USING btree ("organization_key");--> statement-breakpoint
CREATE INDEX "alerts_vehicle" ON "alerts" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "alerts_project" ON "alerts" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "alerts_account" ON "alerts" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "alerts_contact" ON "alerts" USING btree ("contact_hash");--> statement-breakpoint
CREATE INDEX "alerts_driver" ON "alerts" USING btree ("driver_id");--> statement-breakpoint
CREATE INDEX "alerts_department" ON "alerts" USING btree ("department","status");--> statement-breakpoint
CREATE INDEX "alerts_last_run" ON "alerts" USING btree ("last_run");--> statement-breakpoint
CREATE INDEX "calendar_days_division" ON "calendar_days" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "cases_division" ON "cases" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "leads_division" ON "leads" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "leads_person" ON "leads" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "leads_household" ON "leads" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "leads_organization" ON "leads" USING btree ("organization_uscc");--> statement-breakpoint
CREATE INDEX "leads_organization_key" ON "leads" USING btree ("organization_key");--> statement-breakpoint
CREATE INDEX "leads_department" ON "leads" USING btree ("department","status");--> statement-breakpoint
CREATE INDEX "run_shards_worker" ON "run_shards" USING btree ("worker");--> statement-breakpoint
CREATE INDEX "screen_runs_division" ON "screen_runs" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "screen_runs_screen" ON "screen_runs" USING btree ("screen","requested_at");--> statement-breakpoint
CREATE INDEX "screen_runs_status" ON "screen_runs" USING btree ("status");--> statement-breakpoint
CREATE INDEX "screens_division" ON "screens" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "screens_status" ON "screens" USING btree ("status","code");