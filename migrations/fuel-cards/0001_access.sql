-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads nothing: where a vehicle fills up tells where people are.

GRANT USAGE ON SCHEMA public TO fuel_cards_app, fuel_cards_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "fuel_transactions",
  "fuel_stations",
  "register_status"
TO fuel_cards_app;
--> statement-breakpoint
ALTER TABLE "fuel_transactions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "fuel_transactions" FOR ALL TO fuel_cards_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "fuel_stations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "fuel_stations" FOR ALL TO fuel_cards_app USING (true) WITH CHECK (true);
