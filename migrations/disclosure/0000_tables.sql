CREATE TABLE "disclosed_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"personal" boolean DEFAULT true NOT NULL,
	"readable" boolean DEFAULT false NOT NULL,
	"body" "bytea" NOT NULL,
	"added_by" text,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "disclosed_files_kind_known" CHECK (kind IN ('NAME_LIST', 'STATEMENT', 'INVOICE', 'CONTRACT', 'MEETING_MINUTES', 'BUDGET', 'BID_RESULT', 'ACCEPTANCE', 'PHOTO')),
	CONSTRAINT "disclosed_files_name_without_numbers" CHECK ("name" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "name" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)')
);
--> statement-breakpoint
CREATE TABLE "disclosed_item_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"person_name" text,
	"masked_name" text GENERATED ALWAYS AS (CASE char_length(btrim(person_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(person_name), 1) || '*' ELSE left(btrim(person_name), 1) || '*' || right(btrim(person_name), 1) END) STORED,
	"group" text,
	"amount" numeric(14, 2),
	"note" text,
	CONSTRAINT "disclosed_item_lines_person_name_without_numbers" CHECK ("person_name" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "person_name" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)'),
	CONSTRAINT "disclosed_item_lines_group_without_numbers" CHECK ("group" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "group" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)'),
	CONSTRAINT "disclosed_item_lines_note_without_numbers" CHECK ("note" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "note" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)')
);
--> statement-breakpoint
CREATE TABLE "disclosed_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"category" text GENERATED ALWAYS AS (CASE WHEN "item_code" IN ('A01', 'A02', 'A03') THEN 'PARTY_AFFAIRS' WHEN "item_code" IN ('B01', 'B02', 'B03', 'B04', 'B05') THEN 'VILLAGE_AFFAIRS' WHEN "item_code" IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06') THEN 'FINANCE' WHEN "item_code" IN ('D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08') THEN 'WELFARE' WHEN "item_code" IN ('E01', 'E02', 'E03') THEN 'FARM_SUBSIDIES' WHEN "item_code" IN ('F01', 'F02', 'F03', 'F04') THEN 'SMALL_PROJECTS' WHEN "item_code" IN ('G01', 'G02', 'G03', 'G04') THEN 'COLLECTIVE_ASSETS' WHEN "item_code" IN ('H01', 'H02', 'H03') THEN 'LAND_AND_HOUSING' WHEN "item_code" IN ('I01', 'I02') THEN 'PUBLIC_SERVICES' WHEN "item_code" IN ('J01', 'J02') THEN 'SUPERVISION' END) STORED,
	"scheme" text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN "item_code" IN ('D01') THEN 'MINIMUM_LIVING' WHEN "item_code" IN ('D02') THEN 'EXTREME_POVERTY' WHEN "item_code" IN ('D03') THEN 'ELDERLY_CARE' WHEN "item_code" IN ('D04') THEN 'DIFFICULT_ELDERLY' WHEN "item_code" IN ('D05') THEN 'DISABILITY_SUBSIDIES' WHEN "item_code" IN ('D06') THEN 'TEMPORARY' WHEN "item_code" IN ('D07') THEN 'FORMER_OFFICIAL' WHEN "item_code" IN ('E01') THEN 'FERTILITY' WHEN "item_code" IN ('E02') THEN 'MACHINERY' WHEN "item_code" IN ('H03') THEN 'RENOVATION' END) STORED,
	"step" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"amount" numeric(14, 2),
	"count" integer,
	"occurred_on" date,
	"due_on" date GENERATED ALWAYS AS (CASE WHEN "occurred_on" IS NOT NULL THEN "occurred_on" ELSE (make_date(left("month", 4)::integer, right("month", 2)::integer, 1) + interval '1 month')::date - 1 END + (CASE WHEN "item_code" IN ('A01', 'A02', 'A03', 'B02', 'B03', 'C03', 'C04', 'D07', 'G01', 'G03', 'J01', 'J02') THEN 15 WHEN "item_code" IN ('B01', 'B04', 'D08', 'E01', 'E02', 'E03', 'F01', 'F02', 'F03', 'F04', 'G02', 'G04', 'H01', 'H02', 'H03', 'I01', 'I02') THEN 5 WHEN "item_code" IN ('B05', 'C01', 'C02', 'C05', 'C06', 'D01', 'D02', 'D03', 'D04', 'D05', 'D06') THEN 10 END)) STORED,
	"published_on" date,
	"public_until" date,
	"required_attachments" text[] GENERATED ALWAYS AS (CASE WHEN "count" = 0 THEN '{}'::text[] ELSE CASE WHEN "item_code" IN ('A02', 'B03', 'C01', 'C02', 'C03', 'G01', 'G03', 'I02') THEN '{STATEMENT}'::text[] WHEN "item_code" IN ('B01') THEN '{MEETING_MINUTES}'::text[] WHEN "item_code" IN ('B04', 'G04', 'H01') THEN '{MEETING_MINUTES,NAME_LIST}'::text[] WHEN "item_code" IN ('B05', 'C04', 'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'E01', 'E02', 'E03', 'H02', 'I01') THEN '{NAME_LIST}'::text[] WHEN "item_code" IN ('C05') THEN '{INVOICE}'::text[] WHEN "item_code" IN ('C06') THEN '{NAME_LIST,INVOICE}'::text[] WHEN "item_code" IN ('D08', 'H03') THEN '{NAME_LIST,PHOTO}'::text[] WHEN "item_code" IN ('F01') THEN '{MEETING_MINUTES,BUDGET}'::text[] WHEN "item_code" IN ('F02') THEN '{BID_RESULT}'::text[] WHEN "item_code" IN ('F03') THEN '{CONTRACT}'::text[] WHEN "item_code" IN ('F04') THEN '{ACCEPTANCE,INVOICE}'::text[] WHEN "item_code" IN ('G02') THEN '{MEETING_MINUTES,CONTRACT}'::text[] ELSE '{}'::text[] END END) STORED,
	"attachments" text[] DEFAULT '{}'::text[] NOT NULL,
	"attachments_complete" boolean GENERATED ALWAYS AS ("attachments" @> (CASE WHEN "count" = 0 THEN '{}'::text[] ELSE CASE WHEN "item_code" IN ('A02', 'B03', 'C01', 'C02', 'C03', 'G01', 'G03', 'I02') THEN '{STATEMENT}'::text[] WHEN "item_code" IN ('B01') THEN '{MEETING_MINUTES}'::text[] WHEN "item_code" IN ('B04', 'G04', 'H01') THEN '{MEETING_MINUTES,NAME_LIST}'::text[] WHEN "item_code" IN ('B05', 'C04', 'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'E01', 'E02', 'E03', 'H02', 'I01') THEN '{NAME_LIST}'::text[] WHEN "item_code" IN ('C05') THEN '{INVOICE}'::text[] WHEN "item_code" IN ('C06') THEN '{NAME_LIST,INVOICE}'::text[] WHEN "item_code" IN ('D08', 'H03') THEN '{NAME_LIST,PHOTO}'::text[] WHEN "item_code" IN ('F01') THEN '{MEETING_MINUTES,BUDGET}'::text[] WHEN "item_code" IN ('F02') THEN '{BID_RESULT}'::text[] WHEN "item_code" IN ('F03') THEN '{CONTRACT}'::text[] WHEN "item_code" IN ('F04') THEN '{ACCEPTANCE,INVOICE}'::text[] WHEN "item_code" IN ('G02') THEN '{MEETING_MINUTES,CONTRACT}'::text[] ELSE '{}'::text[] END END)) STORED,
	"fact_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	"drafted_by" text,
	"note" text,
	CONSTRAINT "disclosed_items_natural" UNIQUE NULLS NOT DISTINCT("division_code","number"),
	CONSTRAINT "disclosed_items_item_code_known" CHECK (item_code IN ('A01', 'A02', 'A03', 'B01', 'B02', 'B03', 'B04', 'B05', 'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'E01', 'E02', 'E03', 'F01', 'F02', 'F03', 'F04', 'G01', 'G02', 'G03', 'G04', 'H01', 'H02', 'H03', 'I01', 'I02', 'J01', 'J02')),
	CONSTRAINT "disclosed_items_category_known" CHECK (category IN ('PARTY_AFFAIRS', 'VILLAGE_AFFAIRS', 'FINANCE', 'WELFARE', 'FARM_SUBSIDIES', 'SMALL_PROJECTS', 'COLLECTIVE_ASSETS', 'LAND_AND_HOUSING', 'PUBLIC_SERVICES', 'SUPERVISION')),
	CONSTRAINT "disclosed_items_step_known" CHECK (step IN ('DRAFT', 'VILLAGE_REVIEW', 'STREET_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN')),
	CONSTRAINT "disclosed_items_occurred" CHECK (("occurred_on" IS NOT NULL) = ("item_code" IN ('B01', 'B04', 'D08', 'E01', 'E02', 'E03', 'F01', 'F02', 'F03', 'F04', 'G02', 'G04', 'H01', 'H02', 'H03', 'I01', 'I02'))),
	CONSTRAINT "disclosed_items_title_without_numbers" CHECK ("title" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "title" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)'),
	CONSTRAINT "disclosed_items_text_without_numbers" CHECK ("text" !~ '(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)' AND "text" !~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9]|$)')
);
--> statement-breakpoint
CREATE TABLE "disclosing_villages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"since" text COLLATE "C" NOT NULL,
	"until" text COLLATE "C",
	"hall_name" text,
	"hall_address" text,
	"hall_telephone" text,
	"hall_hours" text,
	CONSTRAINT "disclosing_villages_natural" UNIQUE NULLS NOT DISTINCT("division_code")
);
--> statement-breakpoint
CREATE TABLE "disclosure_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"row_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"before" text,
	"after" text NOT NULL,
	"note" text,
	"version" integer NOT NULL,
	CONSTRAINT "disclosure_events_action_known" CHECK (action IN ('DRAFT', 'EDIT', 'SUBMIT', 'APPROVE', 'RETURN', 'ARCHIVE', 'WITHDRAW')),
	CONSTRAINT "disclosure_events_before_known" CHECK (before IN ('DRAFT', 'VILLAGE_REVIEW', 'STREET_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN')),
	CONSTRAINT "disclosure_events_after_known" CHECK (after IN ('DRAFT', 'VILLAGE_REVIEW', 'STREET_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "disclosure_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"item" uuid,
	"about" text COLLATE "C" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "disclosure_notices_once" UNIQUE("about","kind","side"),
	CONSTRAINT "disclosure_notices_kind_known" CHECK (kind IN ('DUE_SOON', 'LATE', 'TO_REVIEW', 'RETURNED', 'PUBLISHED', 'WITHDRAWN', 'INCOMPLETE')),
	CONSTRAINT "disclosure_notices_side_known" CHECK (side IN ('VILLAGE', 'STREET'))
);
--> statement-breakpoint
CREATE TABLE "due_disclosures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"due_on" date NOT NULL,
	"event" uuid,
	"item" uuid,
	"step" text,
	"published_on" date,
	CONSTRAINT "due_disclosures_natural" UNIQUE NULLS NOT DISTINCT("division_code","item_code","month","event"),
	CONSTRAINT "due_disclosures_item_code_known" CHECK (item_code IN ('A01', 'A02', 'A03', 'B01', 'B02', 'B03', 'B04', 'B05', 'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'E01', 'E02', 'E03', 'F01', 'F02', 'F03', 'F04', 'G01', 'G02', 'G03', 'G04', 'H01', 'H02', 'H03', 'I01', 'I02', 'J01', 'J02')),
	CONSTRAINT "due_disclosures_step_known" CHECK (step IN ('DRAFT', 'VILLAGE_REVIEW', 'STREET_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN'))
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
ALTER TABLE "disclosed_files" ADD CONSTRAINT "disclosed_files_row_id_disclosed_items_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."disclosed_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosed_item_lines" ADD CONSTRAINT "disclosed_item_lines_row_id_disclosed_items_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."disclosed_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_events" ADD CONSTRAINT "disclosure_events_row_id_disclosed_items_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."disclosed_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosed_files_row" ON "disclosed_files" USING btree ("row_id","id");--> statement-breakpoint
CREATE INDEX "disclosed_item_lines_row" ON "disclosed_item_lines" USING btree ("row_id","line");--> statement-breakpoint
CREATE UNIQUE INDEX "disclosed_items_live" ON "disclosed_items" USING btree ("division_code","item_code","month") WHERE ("disclosed_items"."occurred_on" is null and "disclosed_items"."step" <> 'WITHDRAWN');--> statement-breakpoint
CREATE INDEX "disclosed_items_division" ON "disclosed_items" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "disclosed_items_code" ON "disclosed_items" USING btree ("item_code","month","division_code");--> statement-breakpoint
CREATE INDEX "disclosed_items_category" ON "disclosed_items" USING btree ("category","division_code","id");--> statement-breakpoint
CREATE INDEX "disclosed_items_step" ON "disclosed_items" USING btree ("step","division_code","id");--> statement-breakpoint
CREATE INDEX "disclosed_items_published" ON "disclosed_items" USING btree ("published_on","id");--> statement-breakpoint
CREATE INDEX "disclosed_items_fact" ON "disclosed_items" USING btree ("fact_id");--> statement-breakpoint
CREATE INDEX "disclosing_villages_division" ON "disclosing_villages" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "disclosure_events_row" ON "disclosure_events" USING btree ("row_id","version");--> statement-breakpoint
CREATE INDEX "disclosure_notices_division" ON "disclosure_notices" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "disclosure_notices_due" ON "disclosure_notices" USING btree ("delivered_at","at");--> statement-breakpoint
CREATE INDEX "due_disclosures_division" ON "due_disclosures" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "due_disclosures_month" ON "due_disclosures" USING btree ("month","division_code");--> statement-breakpoint
CREATE INDEX "due_disclosures_open" ON "due_disclosures" USING btree ("due_on","division_code") WHERE "due_disclosures"."published_on" is null;--> statement-breakpoint
CREATE INDEX "due_disclosures_item" ON "due_disclosures" USING btree ("item") WHERE "due_disclosures"."item" is not null;