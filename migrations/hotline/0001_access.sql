-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads nothing: a ticket's text may name anybody.

GRANT USAGE ON SCHEMA public TO hotline_app, hotline_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "hotline_tickets",
  "register_status"
TO hotline_app;
--> statement-breakpoint
ALTER TABLE "hotline_tickets" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "hotline_tickets" FOR ALL TO hotline_app USING (true) WITH CHECK (true);
