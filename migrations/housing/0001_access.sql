-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO housing_app, housing_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "properties",
  "public_rental_tenancies",
  "public_rental_tenancy_occupants",
  "renovation_grants",
  "utility_usage",
  "register_status"
TO housing_app;
--> statement-breakpoint
ALTER TABLE "properties" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "properties" FOR ALL TO housing_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "public_rental_tenancies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "public_rental_tenancies" FOR ALL TO housing_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "public_rental_tenancy_occupants" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "public_rental_tenancy_occupants" FOR ALL TO housing_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "renovation_grants" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "renovation_grants" FOR ALL TO housing_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "utility_usage" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "utility_usage" FOR ALL TO housing_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Who received a grant, how much and when; not why, and not for which building.
GRANT SELECT ("id", "division_code", "head_id", "head_masked_name", "granted_on", "amount")
  ON "renovation_grants" TO housing_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "renovation_grants" FOR SELECT TO housing_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
