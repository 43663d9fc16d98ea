CREATE TABLE "temporary_list_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" "bytea",
	"person_fault" text,
	"list" uuid NOT NULL,
	"line" integer NOT NULL,
	"owner" text NOT NULL,
	"case_number" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "temporary_list_entries_list" ON "temporary_list_entries" USING btree ("list","person_id","line","division_code");--> statement-breakpoint
CREATE INDEX "temporary_list_entries_case" ON "temporary_list_entries" USING btree ("case_number","person_id");--> statement-breakpoint
CREATE INDEX "temporary_list_entries_expires" ON "temporary_list_entries" USING btree ("expires_at");--> statement-breakpoint
-- Lists that analysts bring: the application's role alone, whose queries add the owner. No grant to the public role.
GRANT SELECT, INSERT, DELETE ON "temporary_list_entries" TO civil_affairs_app;
--> statement-breakpoint
ALTER TABLE "temporary_list_entries" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "temporary_list_entries" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
