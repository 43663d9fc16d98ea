-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO disabled_persons_app, disabled_persons_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "disability_certificates",
  "disability_subsidy_payments",
  "register_status"
TO disabled_persons_app;
--> statement-breakpoint
-- Who has two payments for a month receives the nursing subsidy and is severely disabled: the public sees one row a person
-- and month. As the owner's function it looks past the policy that calls it, which a subquery in the policy could not.
CREATE FUNCTION "is_first_public_of_month"("row_id" uuid, "recipient" bytea, "of_month" text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN "recipient" IS NULL OR NOT EXISTS (
    SELECT 1 FROM public."disability_subsidy_payments" AS "other"
    WHERE "other"."recipient_id" = "recipient" AND "other"."month" = "of_month" AND "other"."id" < "row_id"
      AND "other"."public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date
  );
--> statement-breakpoint
REVOKE ALL ON FUNCTION "is_first_public_of_month" FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "is_first_public_of_month" TO disabled_persons_public;
--> statement-breakpoint
ALTER TABLE "disability_certificates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disability_certificates" FOR ALL TO disabled_persons_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "disability_subsidy_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "disability_subsidy_payments" FOR ALL TO disabled_persons_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Neither the kind nor the amount, by which the kind is known.
GRANT SELECT ("id", "division_code", "recipient_id", "recipient_masked_name", "scheme", "month", "paid_on")
  ON "disability_subsidy_payments" TO disabled_persons_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "disability_subsidy_payments" FOR SELECT TO disabled_persons_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date
    AND "is_first_public_of_month"("id", "recipient_id", "month"));
