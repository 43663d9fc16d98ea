-- Who may do what. The migrator owns the tables and runs the migrations. The application role reads and writes all rows
-- (the jurisdiction is in its queries). The public role reads nothing: plates and positions tell where people are.

GRANT USAGE ON SCHEMA public TO fleet_app, fleet_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "vehicles",
  "vehicle_positions",
  "vehicle_days",
  "dispatch_orders",
  "mileage_allowances",
  "motor_vehicles",
  "register_status"
TO fleet_app;
--> statement-breakpoint
ALTER TABLE "vehicles" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "vehicles" FOR ALL TO fleet_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "vehicle_positions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "vehicle_positions" FOR ALL TO fleet_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "vehicle_days" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "vehicle_days" FOR ALL TO fleet_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "dispatch_orders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "dispatch_orders" FOR ALL TO fleet_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "mileage_allowances" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "mileage_allowances" FOR ALL TO fleet_app USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "motor_vehicles" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "app_all" ON "motor_vehicles" FOR ALL TO fleet_app USING (true) WITH CHECK (true);
