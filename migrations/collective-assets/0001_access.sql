-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads the columns that are public or a key, of rows that may be
-- seen today; whatever goes wrong above, it cannot read more. PostgreSQL checks a policy's columns against no grant.

GRANT USAGE ON SCHEMA public TO collective_assets_app, collective_assets_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "collective_contracts",
  "collective_transactions",
  "collective_assets",
  "village_officials",
  "village_official_relatives",
  "village_meetings",
  "register_status"
TO collective_assets_app;
--> statement-breakpoint
ALTER TABLE "collective_contracts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "collective_contracts" FOR ALL TO collective_assets_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "collective_transactions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "collective_transactions" FOR ALL TO collective_assets_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "collective_assets" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "collective_assets" FOR ALL TO collective_assets_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "village_officials" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "village_officials" FOR ALL TO collective_assets_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "village_official_relatives" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "village_official_relatives" FOR ALL TO collective_assets_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "village_meetings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "village_meetings" FOR ALL TO collective_assets_app USING (true) WITH CHECK (true);
--> statement-breakpoint
-- What a contract is about, with whom and for how much; not how it is paid.
GRANT SELECT ("id", "division_code", "number", "kind", "asset", "asset_kind", "counterparty_id", "counterparty_uscc",
  "counterparty_key", "counterparty_masked_name", "area", "area_unit", "annual_rent", "unit_rent", "total_amount",
  "signed_on", "starts_on", "ends_on", "term_months", "award_mode", "trade_number", "meeting", "status")
  ON "collective_contracts" TO collective_assets_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "collective_contracts" FOR SELECT TO collective_assets_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- A posting, once it was published; not the account that the money went to.
GRANT SELECT ("id", "division_code", "number", "direction", "category", "item", "amount", "occurred_on",
  "published_on", "payee_id", "payee_uscc", "payee_key", "payee_masked_name", "voucher_kind", "required_attachments",
  "attachments", "attachments_complete", "contract_number", "meeting")
  ON "collective_transactions" TO collective_assets_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "collective_transactions" FOR SELECT TO collective_assets_public
  USING ("published_on" <= (now() AT TIME ZONE 'Asia/Shanghai')::date AND "public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- The states are those that schema.graphql tags public: an asset that is missing is being looked into first.
GRANT SELECT ("id", "division_code", "code", "name", "kind", "area", "area_unit", "acquired_on", "book_value",
  "status")
  ON "collective_assets" TO collective_assets_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "collective_assets" FOR SELECT TO collective_assets_public
  USING ("status" IN ('IN_USE', 'LEASED', 'IDLE', 'DISPOSED', 'SCRAPPED'));
--> statement-breakpoint
-- Posts and terms with a masked name; relatives and accounts never.
GRANT SELECT ("id", "division_code", "official_id", "official_masked_name", "post", "from", "until")
  ON "village_officials" TO collective_assets_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "village_officials" FOR SELECT TO collective_assets_public
  USING ("public_until" >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
--> statement-breakpoint
-- Meetings that were held, with how many attended (村民委员会组织法 §30).
GRANT SELECT ("id", "division_code", "number", "held_on", "kind", "subject", "entitled", "attendance", "in_favour",
  "record")
  ON "village_meetings" TO collective_assets_public;
--> statement-breakpoint
CREATE POLICY "public_rows" ON "village_meetings" FOR SELECT TO collective_assets_public
  USING ("held_on" <= (now() AT TIME ZONE 'Asia/Shanghai')::date);
