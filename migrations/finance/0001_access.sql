-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO finance_app, finance_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "payroll",
  "treasury_payments",
  "social_insurance",
  "custody_periods",
  "tender_experts",
  "register_status"
TO finance_app;
--> statement-breakpoint
ALTER TABLE "payroll" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "payroll" FOR ALL TO finance_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "treasury_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "treasury_payments" FOR ALL TO finance_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "social_insurance" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "social_insurance" FOR ALL TO finance_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "custody_periods" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "custody_periods" FOR ALL TO finance_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "tender_experts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "tender_experts" FOR ALL TO finance_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- What organizations were paid, by whom, for which contract; not into which account. Payments to persons are not public.
GRANT SELECT ("id", "division_code", "number", "payer", "payee_id", "payee_uscc", "payee_key", "payee_masked_name",
  "purpose", "amount", "paid_on", "contract_number")
  ON "treasury_payments" TO finance_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "treasury_payments" FOR SELECT TO finance_public
  USING ("payee_uscc" IS NOT NULL);
