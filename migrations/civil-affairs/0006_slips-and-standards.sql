CREATE TABLE "allowance_standards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"scheme" text NOT NULL,
	"tier" text NOT NULL,
	"unit" text NOT NULL,
	"age_from" integer,
	"age_to" integer,
	"from_month" text COLLATE "C" NOT NULL,
	"until_month" text COLLATE "C",
	"amount" numeric(14, 2) NOT NULL,
	"pay_day" integer,
	"basis" text,
	CONSTRAINT "allowance_standards_natural" UNIQUE NULLS NOT DISTINCT("division_code","scheme","tier","from_month"),
	CONSTRAINT "allowance_standards_scheme_known" CHECK (scheme IN ('ELDERLY_CARE', 'DIFFICULT_ELDERLY', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'ORPHAN', 'DE_FACTO_ORPHAN', 'TEMPORARY', 'FUNERAL', 'FORMER_OFFICIAL')),
	CONSTRAINT "allowance_standards_unit_known" CHECK (unit IN ('RECIPIENT', 'HEAD', 'ONCE'))
);
--> statement-breakpoint
CREATE TABLE "household_slips" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"household_id" "bytea" NOT NULL,
	"head_masked_name" text,
	"code_hash" "bytea" NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_on" date NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	"opened_on" date,
	"opened_that_day" integer DEFAULT 0 NOT NULL,
	"opened_times" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "household_slips_code" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE INDEX "allowance_standards_division" ON "allowance_standards" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "allowance_standards_scheme" ON "allowance_standards" USING btree ("scheme","from_month");--> statement-breakpoint
CREATE INDEX "household_slips_household" ON "household_slips" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "household_slips_division" ON "household_slips" USING btree ("division_code","issued_at");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "allowance_standards" TO civil_affairs_app;
--> statement-breakpoint
ALTER TABLE "allowance_standards" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "allowance_standards" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ("id", "division_code", "scheme", "tier", "unit", "age_from", "age_to", "from_month", "until_month", "amount", "pay_day", "basis")
  ON "allowance_standards" TO civil_affairs_public;
--> statement-breakpoint
-- The schemes are those that schema.graphql tags public.
CREATE POLICY "public_rows" ON "allowance_standards" FOR SELECT TO civil_affairs_public
  USING ("scheme" IN ('ELDERLY_CARE', 'DIFFICULT_ELDERLY', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'TEMPORARY',
      'FUNERAL', 'FORMER_OFFICIAL'));
--> statement-breakpoint
-- Slips: the application issues and revokes them. The public role has no grant on the table: opening one is all it may do.
GRANT SELECT, INSERT, UPDATE ON "household_slips" TO civil_affairs_app;
--> statement-breakpoint
ALTER TABLE "household_slips" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "household_slips" FOR ALL TO civil_affairs_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- One statement whatever is wrong with the code, so that the time it takes does not tell either.
CREATE FUNCTION "open_slip"(hash bytea) RETURNS uuid
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE public.household_slips SET
    opened_times = opened_times + 1,
    opened_that_day = CASE WHEN opened_on = (now() AT TIME ZONE 'Asia/Shanghai')::date THEN opened_that_day + 1 ELSE 1 END,
    opened_on = (now() AT TIME ZONE 'Asia/Shanghai')::date
  WHERE code_hash = hash AND revoked_at IS NULL AND expires_on >= (now() AT TIME ZONE 'Asia/Shanghai')::date
    AND (opened_on IS DISTINCT FROM (now() AT TIME ZONE 'Asia/Shanghai')::date OR opened_that_day < 50)
  RETURNING id
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "open_slip"(bytea) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "open_slip"(bytea) TO civil_affairs_public, civil_affairs_app;
