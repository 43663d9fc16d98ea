-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO agriculture_app, agriculture_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "farmland_subsidy_payments",
  "land_parcels",
  "machinery_subsidies",
  "land_compensation_payments",
  "register_status"
TO agriculture_app;
--> statement-breakpoint
ALTER TABLE "farmland_subsidy_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "farmland_subsidy_payments" FOR ALL TO agriculture_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "land_parcels" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "land_parcels" FOR ALL TO agriculture_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "machinery_subsidies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "machinery_subsidies" FOR ALL TO agriculture_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "land_compensation_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "land_compensation_payments" FOR ALL TO agriculture_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Who received how much, when and under which scheme; not for how much land, and into which account.
GRANT SELECT ("id", "division_code", "recipient_id", "recipient_masked_name", "scheme", "month", "amount")
  ON "farmland_subsidy_payments" TO agriculture_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "farmland_subsidy_payments" FOR SELECT TO agriculture_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- Which kind of machine was subsidised for whom; not which machine.
GRANT SELECT ("id", "division_code", "recipient_id", "recipient_masked_name", "machine", "granted_on", "amount")
  ON "machinery_subsidies" TO agriculture_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "machinery_subsidies" FOR SELECT TO agriculture_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "recipient_id", "recipient_masked_name", "requisition", "kind", "month", "amount")
  ON "land_compensation_payments" TO agriculture_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "land_compensation_payments" FOR SELECT TO agriculture_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
