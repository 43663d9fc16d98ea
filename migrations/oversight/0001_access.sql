-- Who may do what. The application role reads everything and writes what people do: alerts, their history, leads, cases.
-- The engine's role (`oversight_engine`) writes what runs do: screens, runs, alerts as they are found. It has no grant on
-- leads and cases, and a trigger keeps it from making an alert a lead: only a person does. The public role reads the calendar.

GRANT USAGE ON SCHEMA public TO oversight_app, oversight_public, oversight_engine;
--> statement-breakpoint
GRANT SELECT ON
  "screens", "screen_runs", "run_sources", "run_faults", "run_shards", "run_schedules",
  "alerts", "alert_events", "alert_notices", "leads", "cases", "calendar_days", "register_status"
TO oversight_app;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON "calendar_days", "register_status", "cases" TO oversight_app;
--> statement-breakpoint
GRANT UPDATE ON "alerts", "leads" TO oversight_app;
--> statement-breakpoint
GRANT INSERT ON "alert_events", "alert_notices", "leads" TO oversight_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "screens", "screen_runs", "alerts", "register_status" TO oversight_engine;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "run_shards", "run_sources", "run_faults", "run_schedules" TO oversight_engine;
--> statement-breakpoint
GRANT SELECT, INSERT ON "alert_events" TO oversight_engine;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "alert_notices" TO oversight_engine;
--> statement-breakpoint
GRANT SELECT ON "calendar_days", "leads" TO oversight_engine;
--> statement-breakpoint
-- The job queue (pg-boss) makes its own tables here, and nowhere else.
CREATE SCHEMA "pgboss";
--> statement-breakpoint
GRANT USAGE, CREATE ON SCHEMA "pgboss" TO oversight_engine;
--> statement-breakpoint
CREATE FUNCTION "lead_by_a_person"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'oversight_engine' THEN
    RAISE EXCEPTION 'only a person makes an alert a lead' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "alerts_lead_inserted" BEFORE INSERT ON "alerts" FOR EACH ROW
  WHEN (NEW.status = 'LEAD') EXECUTE FUNCTION "lead_by_a_person"();
--> statement-breakpoint
CREATE TRIGGER "alerts_lead_raised" BEFORE UPDATE OF "status" ON "alerts" FOR EACH ROW
  WHEN (NEW.status = 'LEAD' AND OLD.status <> 'LEAD') EXECUTE FUNCTION "lead_by_a_person"();
--> statement-breakpoint
ALTER TABLE "screens" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "screens" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "screens" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "screen_runs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "screen_runs" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "screen_runs" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "run_sources" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "run_sources" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "run_sources" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "run_faults" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "run_faults" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "run_faults" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "run_shards" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "run_shards" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "run_shards" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "run_schedules" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "run_schedules" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "run_schedules" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "alerts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "alerts" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "alerts" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "alert_events" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "alert_events" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "alert_events" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "alert_notices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "alert_notices" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "alert_notices" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "leads" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "leads" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "leads" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "cases" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "cases" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "calendar_days" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "calendar_days" FOR ALL TO oversight_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "engine_all" ON "calendar_days" FOR ALL TO oversight_engine USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "day", "kind", "name") ON "calendar_days" TO oversight_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "calendar_days" FOR SELECT TO oversight_public USING (true);
