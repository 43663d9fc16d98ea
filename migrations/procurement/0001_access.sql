-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO procurement_app, procurement_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "tenders",
  "bids",
  "contracts",
  "organizations",
  "organization_shareholders",
  "register_status"
TO procurement_app;
--> statement-breakpoint
ALTER TABLE "tenders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "tenders" FOR ALL TO procurement_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "bids" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "bids" FOR ALL TO procurement_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "contracts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "contracts" FOR ALL TO procurement_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "organizations" FOR ALL TO procurement_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "organization_shareholders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "organization_shareholders" FOR ALL TO procurement_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- A notice, from its day on.
GRANT SELECT ("id", "division_code", "number", "project_id", "project_code", "project_title", "lot", "round", "title",
  "category", "method", "method_approval", "emergency_approval", "buyer_uscc", "buyer_key", "buyer_name",
  "agency_uscc", "agency_key", "agency_name", "published_on", "documents_from", "documents_to", "deadline",
  "opened_on", "candidates_from", "candidates_to", "awarded_on", "budget", "control_price", "award_criteria", "items",
  "bidder_count", "status")
  ON "tenders" TO procurement_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "tenders" FOR SELECT TO procurement_public
  USING ("published_on" <= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- Who bids is secret until the bids are opened (招标投标法 §22, §36).
GRANT SELECT ("id", "division_code", "tender", "project_id", "bidder_uscc", "bidder_key", "bidder_name",
  "offer_round", "consortium", "consortium_lead", "amount", "opened_on", "status", "rejection_ground", "rank", "won")
  ON "bids" TO procurement_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "bids" FOR SELECT TO procurement_public
  USING ("opened_on" <= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- An award, and the contract that follows from it.
GRANT SELECT ("id", "division_code", "number", "tender", "project_id", "project_code", "project_title",
  "supplier_uscc", "supplier_key", "supplier_name", "consortium", "consortium_lead", "buyer_uscc", "buyer_key",
  "buyer_name", "title", "category", "method", "method_approval", "amount", "awarded_on", "signed_on", "starts_on",
  "ends_on", "status", "items", "amendments", "added_amount")
  ON "contracts" TO procurement_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "contracts" FOR SELECT TO procurement_public
  USING (coalesce("awarded_on", "signed_on") <= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- The register of organizations is public as a whole (企业信息公示暂行条例 §6); of the persons in it the masked name.
GRANT SELECT ("id", "division_code", "uscc", "organization_key", "name", "kind", "registered_on",
  "registered_capital", "status", "status_since", "abnormal_from", "abnormal_to", "blacklisted_from",
  "blacklisted_to", "legal_representative_id", "legal_representative_masked_name", "representative_since")
  ON "organizations" TO procurement_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "organizations" FOR SELECT TO procurement_public
  USING (true);
--> statement-breakpoint
-- Likewise the shareholders.
GRANT SELECT ("id", "row_id", "shareholder_id", "shareholder_uscc", "shareholder_key", "shareholder_masked_name",
  "share", "since", "until")
  ON "organization_shareholders" TO procurement_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "organization_shareholders" FOR SELECT TO procurement_public
  USING (true);
