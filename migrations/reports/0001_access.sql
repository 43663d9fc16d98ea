-- Who may do what. The application role is the offices': it reads reports and what is sealed, and has no way to the codes.
-- The public role puts reports in and cannot read them: what it reads beside public columns it reads through functions,
-- one report at a time, by a bucket (a keyed hash that nobody can guess) or an id.

GRANT USAGE ON SCHEMA public TO reports_app, reports_public;
--> statement-breakpoint
GRANT SELECT ON
  "public_reports", "report_events", "sealed_parts", "sealed_keys", "report_results", "report_offices", "office_calendar",
  "register_status"
TO reports_app;
--> statement-breakpoint
GRANT UPDATE ON "public_reports" TO reports_app;
--> statement-breakpoint
GRANT INSERT ON "report_events", "sealed_parts", "sealed_keys", "report_results" TO reports_app;
--> statement-breakpoint
-- Sealed anew for another office, or for a new key of the same.
GRANT DELETE ON "sealed_keys" TO reports_app;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON "report_offices", "office_calendar", "register_status" TO reports_app;
--> statement-breakpoint
-- What is said to a reporter is sealed to his report's public key.
GRANT SELECT ("report_id", "public_key") ON "report_codes" TO reports_app;
--> statement-breakpoint
GRANT INSERT ON "public_reports", "report_codes", "report_events", "sealed_parts", "sealed_keys" TO reports_public;
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "category", "outcome", "text", "month") ON "report_results" TO reports_public;
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "name") ON "report_offices" TO reports_public;
--> statement-breakpoint
ALTER TABLE "public_reports" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "public_reports" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "public_puts_in" ON "public_reports" FOR INSERT TO reports_public
  WITH CHECK ("status" = 'RECEIVED' AND "version" = 1 AND "outcome" IS NULL AND NOT "published" AND "raised_alert" IS NULL);
--> statement-breakpoint
ALTER TABLE "report_events" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "report_events" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "public_puts_in" ON "report_events" FOR INSERT TO reports_public
  WITH CHECK ("action" = 'RECEIVE' AND "actor" IS NULL);
--> statement-breakpoint
ALTER TABLE "report_codes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "report_codes" FOR SELECT TO reports_app USING (true);
--> statement-breakpoint
CREATE POLICY "public_puts_in" ON "report_codes" FOR INSERT TO reports_public WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "sealed_parts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "sealed_parts" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "public_puts_in" ON "sealed_parts" FOR INSERT TO reports_public WITH CHECK ("side" = 'REPORTER');
--> statement-breakpoint
ALTER TABLE "sealed_keys" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "sealed_keys" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "public_puts_in" ON "sealed_keys" FOR INSERT TO reports_public WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "spent_challenges" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_results" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "report_results" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "public_rows" ON "report_results" FOR SELECT TO reports_public USING (true);
--> statement-breakpoint
ALTER TABLE "report_offices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "report_offices" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "public_rows" ON "report_offices" FOR SELECT TO reports_public USING (true);
--> statement-breakpoint
ALTER TABLE "office_calendar" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "office_calendar" FOR ALL TO reports_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Takes a challenge out of use; false where it was used before. Those of two days ago are no longer good anyway.
CREATE FUNCTION "spend_challenge"("challenge" bytea, "today" date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM "spent_challenges" WHERE "spent_on" < "today" - 1;
  INSERT INTO "spent_challenges" ("digest", "spent_on") VALUES ("challenge", "today") ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;
--> statement-breakpoint
-- Whether a bucket has room for one more code, held until the transaction ends. Two fit: a guess costs as much everywhere.
CREATE FUNCTION "bucket_has_room"("wanted" bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(encode("wanted", 'hex'), 0));
  RETURN (SELECT count(*) < 2 FROM "report_codes" WHERE "bucket" = "wanted");
END $$;
--> statement-breakpoint
CREATE FUNCTION "codes_in_bucket"("wanted" bytea)
RETURNS TABLE ("report_id" uuid, "salt" bytea, "verifier" bytea, "public_key" bytea, "wrapped_key" bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c."report_id", c."salt", c."verifier", c."public_key", c."wrapped_key" FROM "report_codes" c WHERE c."bucket" = "wanted"
$$;
--> statement-breakpoint
-- A report as its reporter may see it, locked until the transaction ends.
CREATE FUNCTION "tracked_report"("report" uuid)
RETURNS TABLE ("category" text, "status" text, "office" text, "received_on" text, "accept_by" text, "result_by" text,
  "forwarded_to" text, "outcome" text, "satisfied" boolean, "said" integer, "places" integer)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r."category", r."status", r."office", r."received_on"::text, r."accept_by"::text, r."result_by"::text,
    r."forwarded_to", r."outcome", r."satisfied",
    (SELECT count(*)::integer FROM "sealed_parts" p WHERE p."report_id" = "report" AND p."part" = 'MESSAGE' AND p."side" = 'REPORTER'),
    (SELECT coalesce(max(p."place"), 0) FROM "sealed_parts" p WHERE p."report_id" = "report")
  FROM "public_reports" r WHERE r."id" = "report" FOR UPDATE
$$;
--> statement-breakpoint
-- The messages of a report, with the key that the report's own key opens.
CREATE FUNCTION "tracked_messages"("report" uuid)
RETURNS TABLE ("id" uuid, "side" text, "happened_on" text, "body" bytea, "wrapped" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p."id", p."side", p."happened_on"::text, p."body", k."wrapped"
  FROM "sealed_parts" p JOIN "sealed_keys" k ON k."part_id" = p."id" AND k."kid" = 'report'
  WHERE p."report_id" = "report" AND p."part" = 'MESSAGE' ORDER BY p."place"
$$;
--> statement-breakpoint
-- What a reporter does with his report: he says something, or votes once.
CREATE FUNCTION "step_by_reporter"("report" uuid, "what" text, "vote" boolean, "today" date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF "what" NOT IN ('SAY', 'VOTE') THEN
    RAISE EXCEPTION 'not for a reporter' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE "public_reports" r SET "version" = r."version" + 1, "updated_at" = "today"::timestamp AT TIME ZONE 'Asia/Shanghai',
    "satisfied" = CASE WHEN "what" = 'VOTE' THEN "vote" ELSE r."satisfied" END
    WHERE r."id" = "report" AND ("what" = 'SAY' OR r."satisfied" IS NULL);
  INSERT INTO "report_events" ("row_id", "action", "happened_on", "after", "office", "version")
    SELECT r."id", "what", "today", r."status", r."office", r."version" FROM "public_reports" r WHERE r."id" = "report";
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "spend_challenge"(bytea, date), "bucket_has_room"(bytea), "codes_in_bucket"(bytea),
  "tracked_report"(uuid), "tracked_messages"(uuid), "step_by_reporter"(uuid, text, boolean, date) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "spend_challenge"(bytea, date), "bucket_has_room"(bytea), "codes_in_bucket"(bytea),
  "tracked_report"(uuid), "tracked_messages"(uuid), "step_by_reporter"(uuid, text, boolean, date) TO reports_public;
