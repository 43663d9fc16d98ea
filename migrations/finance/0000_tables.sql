CREATE TABLE "custody_periods" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" "bytea",
	"person_fault" text,
	"person_name" text,
	"person_identity_number" text,
	"kind" text NOT NULL,
	"from" date NOT NULL,
	"until" date,
	"reported_on" date,
	CONSTRAINT "custody_periods_natural" UNIQUE NULLS NOT DISTINCT("person_identity_number","person_name","kind","from"),
	CONSTRAINT "custody_periods_kind_known" CHECK (kind IN ('IMPRISONMENT', 'DETENTION', 'COMMUNITY_CORRECTION', 'MISSING'))
);
--> statement-breakpoint
CREATE TABLE "payroll" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"employee_id" "bytea",
	"employee_fault" text,
	"employee_name" text,
	"employee_identity_number" text,
	"employer" text NOT NULL,
	"post" text NOT NULL,
	"post_kind" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"gross_pay" numeric(14, 2) NOT NULL,
	CONSTRAINT "payroll_natural" UNIQUE NULLS NOT DISTINCT("employee_identity_number","employee_name","employer","post_kind","month"),
	CONSTRAINT "payroll_post_kind_known" CHECK (post_kind IN ('CIVIL_SERVANT', 'PUBLIC_INSTITUTION', 'CONTRACT', 'PUBLIC_WELFARE', 'RETIRED'))
);
--> statement-breakpoint
CREATE TABLE "register_status" (
	"register" text PRIMARY KEY NOT NULL,
	"rows" bigint NOT NULL,
	"without_identity" bigint DEFAULT 0 NOT NULL,
	"bad_checksum" bigint DEFAULT 0 NOT NULL,
	"as_of" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "social_insurance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"insured_id" "bytea",
	"insured_fault" text,
	"insured_name" text,
	"insured_identity_number" text,
	"employer_uscc" text COLLATE "C",
	"employer_key" "bytea",
	"employer_name" text,
	"kind" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	CONSTRAINT "social_insurance_natural" UNIQUE NULLS NOT DISTINCT("insured_identity_number","insured_name","employer_uscc","kind","month"),
	CONSTRAINT "social_insurance_kind_known" CHECK (kind IN ('PENSION', 'RESIDENT_PENSION', 'WORK_INJURY', 'WORK_INJURY_NURSING', 'UNEMPLOYMENT', 'MEDICAL_SELF_PAID', 'CONTRIBUTION'))
);
--> statement-breakpoint
CREATE TABLE "tender_experts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expert_id" "bytea",
	"expert_fault" text,
	"expert_name" text,
	"expert_identity_number" text,
	"project_id" "bytea",
	"project_code" text COLLATE "C",
	"tender" text COLLATE "C" NOT NULL,
	"drawn_on" date NOT NULL,
	"recused_on" date,
	CONSTRAINT "tender_experts_natural" UNIQUE NULLS NOT DISTINCT("tender","expert_identity_number","expert_name")
);
--> statement-breakpoint
CREATE TABLE "treasury_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"payer" text NOT NULL,
	"payee_id" "bytea",
	"payee_fault" text,
	"payee_uscc" text COLLATE "C",
	"payee_key" "bytea",
	"payee_name" text,
	"payee_identity_number" text,
	"payee_masked_name" text GENERATED ALWAYS AS (CASE WHEN payee_uscc IS NOT NULL THEN payee_name ELSE CASE char_length(btrim(payee_name)) WHEN 0 THEN NULL WHEN 1 THEN '*' WHEN 2 THEN left(btrim(payee_name), 1) || '*' ELSE left(btrim(payee_name), 1) || '*' || right(btrim(payee_name), 1) END END) STORED,
	"purpose" text NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"paid_on" date NOT NULL,
	"invoice_number" text COLLATE "C",
	"contract_number" text COLLATE "C",
	"returned_on" date,
	"account_hash" "bytea",
	"account_number" text,
	CONSTRAINT "treasury_payments_natural" UNIQUE NULLS NOT DISTINCT("number")
);
--> statement-breakpoint
CREATE INDEX "custody_periods_person" ON "custody_periods" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "custody_periods_division" ON "custody_periods" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "payroll_employee" ON "payroll" USING btree ("employee_id","month");--> statement-breakpoint
CREATE INDEX "payroll_division" ON "payroll" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "payroll_month" ON "payroll" USING btree ("month","id");--> statement-breakpoint
CREATE INDEX "social_insurance_insured" ON "social_insurance" USING btree ("insured_id","month");--> statement-breakpoint
CREATE INDEX "social_insurance_kind" ON "social_insurance" USING btree ("kind","insured_id");--> statement-breakpoint
CREATE INDEX "social_insurance_employer" ON "social_insurance" USING btree ("employer_key","id");--> statement-breakpoint
CREATE INDEX "social_insurance_uscc" ON "social_insurance" USING btree ("employer_uscc","id");--> statement-breakpoint
CREATE INDEX "social_insurance_division" ON "social_insurance" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "social_insurance_month" ON "social_insurance" USING btree ("month","id");--> statement-breakpoint
CREATE INDEX "tender_experts_expert" ON "tender_experts" USING btree ("expert_id","id");--> statement-breakpoint
CREATE INDEX "tender_experts_project" ON "tender_experts" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "tender_experts_tender" ON "tender_experts" USING btree ("tender","id");--> statement-breakpoint
CREATE INDEX "tender_experts_division" ON "tender_experts" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "treasury_payments_payee" ON "treasury_payments" USING btree ("payee_id","id");--> statement-breakpoint
CREATE INDEX "treasury_payments_organization" ON "treasury_payments" USING btree ("payee_key","id");--> statement-breakpoint
CREATE INDEX "treasury_payments_uscc" ON "treasury_payments" USING btree ("payee_uscc","id");--> statement-breakpoint
CREATE INDEX "treasury_payments_account" ON "treasury_payments" USING btree ("account_hash");--> statement-breakpoint
CREATE INDEX "treasury_payments_contract" ON "treasury_payments" USING btree ("contract_number","id");--> statement-breakpoint
CREATE INDEX "treasury_payments_division" ON "treasury_payments" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "treasury_payments_paid_on" ON "treasury_payments" USING btree ("paid_on","id");