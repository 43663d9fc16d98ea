-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO civil_affairs_app, civil_affairs_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "residents",
  "allowance_payments",
  "assistance_households",
  "assistance_household_members",
  "deaths",
  "relative_declarations",
  "villages",
  "divisions",
  "register_status"
TO civil_affairs_app;
--> statement-breakpoint
ALTER TABLE "residents" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "residents" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "allowance_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "allowance_payments" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "assistance_households" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "assistance_households" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "assistance_household_members" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "assistance_household_members" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "deaths" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "deaths" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "relative_declarations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "relative_declarations" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "villages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "villages" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "divisions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "divisions" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- For the masked name of who is named on a public row. Never of a child under 14, or of whom no age is known.
GRANT SELECT ("id", "person_id", "masked_name")
  ON "residents" TO civil_affairs_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "residents" FOR SELECT TO civil_affairs_public
  USING ("birth_month" <= to_char((now() AT TIME ZONE 'Asia/Shanghai')::date - interval '14 years', 'YYYY-MM'));
--> statement-breakpoint
-- The schemes are those that schema.graphql tags public: a scheme that is added is not public until a migration says so.
GRANT SELECT ("id", "division_code", "recipient_id", "recipient_masked_name", "scheme", "month", "paid_on", "amount", "batch_kind")
  ON "allowance_payments" TO civil_affairs_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "allowance_payments" FOR SELECT TO civil_affairs_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date
    AND "scheme" IN ('ELDERLY_CARE', 'DIFFICULT_ELDERLY', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'TEMPORARY',
      'FUNERAL', 'FORMER_OFFICIAL'));
--> statement-breakpoint
-- The list of assisted households is published by law (社会救助暂行办法 §11), head and amount.
GRANT SELECT ("id", "division_code", "head_id", "head_masked_name", "kind", "month", "monthly_amount")
  ON "assistance_households" TO civil_affairs_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "assistance_households" FOR SELECT TO civil_affairs_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- Reference data, public as a whole.
GRANT SELECT ("id", "division_code", "name", "street_code", "street_name", "arable_area", "urban")
  ON "villages" TO civil_affairs_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "villages" FOR SELECT TO civil_affairs_public
  USING (true);
--> statement-breakpoint
-- Reference data, public as a whole.
GRANT SELECT ("id", "division_code", "name", "level", "parent_code")
  ON "divisions" TO civil_affairs_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "divisions" FOR SELECT TO civil_affairs_public
  USING (true);
