-- Who may do what. The application role reads everything and writes what people do here; what was done is added and never
-- changed. The public role reads the columns that are public, of items that are published or archived; the persons in
-- them, and the attachments that name persons, until `public_until` and not a day longer, whatever goes wrong above.

GRANT USAGE ON SCHEMA public TO disclosure_app, disclosure_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "disclosed_items", "disclosure_notices", "register_status" TO disclosure_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "disclosed_item_lines", "disclosed_files", "due_disclosures", "disclosing_villages" TO disclosure_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "disclosure_events" TO disclosure_app;
--> statement-breakpoint
ALTER TABLE "disclosed_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disclosed_items" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "disclosed_item_lines" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disclosed_item_lines" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "disclosed_files" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disclosed_files" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "disclosure_events" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disclosure_events" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "due_disclosures" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "due_disclosures" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "disclosing_villages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disclosing_villages" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "disclosure_notices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disclosure_notices" FOR ALL TO disclosure_app USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "number", "item_code", "category", "scheme", "step", "month", "title", "text",
  "amount", "count", "occurred_on", "published_on", "public_until", "required_attachments", "attachments",
  "attachments_complete", "fact_id")
  ON "disclosed_items" TO disclosure_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "disclosed_items" FOR SELECT TO disclosure_public
  USING ("step" IN ('PUBLISHED', 'ARCHIVED') AND "published_on" <= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- The items that these select from are those of the policy above.
GRANT SELECT ("row_id", "line", "masked_name", "group", "amount", "note") ON "disclosed_item_lines" TO disclosure_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "disclosed_item_lines" FOR SELECT TO disclosure_public
  USING (EXISTS (SELECT 1 FROM "disclosed_items" "i" WHERE "i"."id" = "row_id"
    AND "i"."public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date));
--> statement-breakpoint
GRANT SELECT ("id", "row_id", "kind", "name", "media_type", "size", "sha256", "personal", "body")
  ON "disclosed_files" TO disclosure_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "disclosed_files" FOR SELECT TO disclosure_public
  USING (EXISTS (SELECT 1 FROM "disclosed_items" "i" WHERE "i"."id" = "row_id"
    AND (NOT "personal" OR "i"."public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date)));
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "hall_name", "hall_address", "hall_telephone", "hall_hours")
  ON "disclosing_villages" TO disclosure_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "disclosing_villages" FOR SELECT TO disclosure_public USING (true);
--> statement-breakpoint
-- What is due follows the items, whoever writes them: drafted here, imported, or put right by hand.
CREATE FUNCTION "follow_period"(division text, code text, of_month text) RETURNS void LANGUAGE sql AS $$
  UPDATE "due_disclosures" AS "d"
    SET "item" = "i"."id", "step" = "i"."step", "published_on" = "i"."published_on", "updated_at" = now()
    FROM (SELECT 1) AS "one"
    LEFT JOIN LATERAL (
      SELECT "id", "step", CASE WHEN "step" IN ('PUBLISHED', 'ARCHIVED') THEN "published_on" END AS "published_on"
        FROM "disclosed_items"
        WHERE "division_code" = division AND "item_code" = code AND "month" = of_month
          AND "occurred_on" IS NULL AND "step" <> 'WITHDRAWN'
    ) AS "i" ON true
    WHERE "d"."division_code" = division AND "d"."item_code" = code AND "d"."month" = of_month AND "d"."event" IS NULL
$$;
--> statement-breakpoint
CREATE FUNCTION "due_follows_item"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF OLD."occurred_on" IS NULL THEN
      PERFORM "follow_period"(OLD."division_code", OLD."item_code", OLD."month");
    ELSE
      DELETE FROM "due_disclosures" WHERE "event" = OLD."id";
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  IF NEW."occurred_on" IS NULL THEN
    PERFORM "follow_period"(NEW."division_code", NEW."item_code", NEW."month");
  ELSIF NEW."step" <> 'WITHDRAWN' THEN
    INSERT INTO "due_disclosures" ("division_code", "item_code", "month", "due_on", "event", "item", "step", "published_on")
      VALUES (NEW."division_code", NEW."item_code", NEW."month", NEW."due_on", NEW."id", NEW."id", NEW."step",
        CASE WHEN NEW."step" IN ('PUBLISHED', 'ARCHIVED') THEN NEW."published_on" END);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "disclosed_items_due" AFTER INSERT OR DELETE
  OR UPDATE OF "division_code", "item_code", "month", "occurred_on", "step", "published_on" ON "disclosed_items"
  FOR EACH ROW EXECUTE FUNCTION "due_follows_item"();
--> statement-breakpoint
CREATE FUNCTION "due_finds_item"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "id", "step", CASE WHEN "step" IN ('PUBLISHED', 'ARCHIVED') THEN "published_on" END
    INTO NEW."item", NEW."step", NEW."published_on"
    FROM "disclosed_items"
    WHERE "division_code" = NEW."division_code" AND "item_code" = NEW."item_code" AND "month" = NEW."month"
      AND "occurred_on" IS NULL AND "step" <> 'WITHDRAWN';
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "due_disclosures_item" BEFORE INSERT ON "due_disclosures" FOR EACH ROW
  WHEN (NEW."event" IS NULL) EXECUTE FUNCTION "due_finds_item"();
