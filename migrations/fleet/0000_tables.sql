CREATE TABLE "dispatch_orders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"driver_id" "bytea",
	"driver_fault" text,
	"driver_name" text,
	"driver_identity_number" text,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"destination" text NOT NULL,
	"out_of_town" boolean DEFAULT false NOT NULL,
	CONSTRAINT "dispatch_orders_natural" UNIQUE NULLS NOT DISTINCT("number"),
	CONSTRAINT "dispatch_orders_kind_known" CHECK (kind IN ('BUSINESS', 'DUTY', 'EMERGENCY', 'MAINTENANCE')),
	CONSTRAINT "dispatch_orders_in_order" CHECK ("from" <= "until")
);
--> statement-breakpoint
CREATE TABLE "mileage_allowances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"driver_id" "bytea",
	"driver_fault" text,
	"driver_name" text NOT NULL,
	"driver_identity_number" text,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"claimed_kilometres" numeric(10, 2) NOT NULL,
	"signal_gap_kilometres" numeric(10, 2) DEFAULT 0 NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	CONSTRAINT "mileage_allowances_natural" UNIQUE NULLS NOT DISTINCT("driver_identity_number","driver_name","vehicle_plate","month")
);
--> statement-breakpoint
CREATE TABLE "motor_vehicles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"owner_id" "bytea",
	"owner_fault" text,
	"owner_name" text NOT NULL,
	"owner_identity_number" text,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"kind" text NOT NULL,
	"model" text,
	"registered_on" date NOT NULL,
	"status" text DEFAULT 'NORMAL' NOT NULL,
	"status_since" date,
	"disputed_on" date,
	CONSTRAINT "motor_vehicles_natural" UNIQUE NULLS NOT DISTINCT("vehicle_plate","owner_identity_number","owner_name","registered_on"),
	CONSTRAINT "motor_vehicles_kind_known" CHECK (kind IN ('LARGE_CAR', 'SMALL_CAR', 'MOTORCYCLE', 'TRICYCLE', 'INVALID_CARRIAGE')),
	CONSTRAINT "motor_vehicles_status_known" CHECK (status IN ('NORMAL', 'SCRAPPED', 'STOLEN', 'TRANSFERRED'))
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
CREATE TABLE "vehicle_days" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"day" date NOT NULL,
	"kilometres" numeric(10, 2) NOT NULL,
	"moved" boolean NOT NULL,
	CONSTRAINT "vehicle_days_natural" UNIQUE NULLS NOT DISTINCT("vehicle_plate","day")
);
--> statement-breakpoint
CREATE TABLE "vehicle_positions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	CONSTRAINT "vehicle_positions_natural" UNIQUE NULLS NOT DISTINCT("vehicle_plate","at"),
	CONSTRAINT "vehicle_positions_on_earth" CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
);
--> statement-breakpoint
CREATE TABLE "vehicles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"unit_uscc" text,
	"unit_key" "bytea",
	"unit_name" text NOT NULL,
	"kind" text NOT NULL,
	"model" text NOT NULL,
	"fuel_grade" text NOT NULL,
	"tank_litres" numeric(10, 2),
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"status_since" date,
	"registered_on" date,
	CONSTRAINT "vehicles_natural" UNIQUE NULLS NOT DISTINCT("vehicle_plate"),
	CONSTRAINT "vehicles_kind_known" CHECK (kind IN ('SEDAN', 'SUV', 'VAN', 'TRUCK', 'SPECIAL')),
	CONSTRAINT "vehicles_fuel_grade_known" CHECK (fuel_grade IN ('GASOLINE_92', 'GASOLINE_95', 'GASOLINE_98', 'DIESEL', 'ELECTRIC')),
	CONSTRAINT "vehicles_status_known" CHECK (status IN ('ACTIVE', 'SEALED', 'SCRAPPED', 'DISPOSED')),
	CONSTRAINT "vehicles_tank_positive" CHECK (tank_litres > 0)
);
--> statement-breakpoint
CREATE INDEX "dispatch_orders_vehicle" ON "dispatch_orders" USING btree ("vehicle_id","from");--> statement-breakpoint
CREATE INDEX "dispatch_orders_driver" ON "dispatch_orders" USING btree ("driver_id");--> statement-breakpoint
CREATE INDEX "dispatch_orders_division" ON "dispatch_orders" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "dispatch_orders_from" ON "dispatch_orders" USING btree ("from","id");--> statement-breakpoint
CREATE INDEX "mileage_allowances_driver" ON "mileage_allowances" USING btree ("driver_id","month");--> statement-breakpoint
CREATE INDEX "mileage_allowances_vehicle" ON "mileage_allowances" USING btree ("vehicle_id","month");--> statement-breakpoint
CREATE INDEX "mileage_allowances_division" ON "mileage_allowances" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "mileage_allowances_month" ON "mileage_allowances" USING btree ("month","id");--> statement-breakpoint
CREATE INDEX "motor_vehicles_owner" ON "motor_vehicles" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "motor_vehicles_vehicle" ON "motor_vehicles" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "motor_vehicles_division" ON "motor_vehicles" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "motor_vehicles_kind" ON "motor_vehicles" USING btree ("kind","status","owner_id");--> statement-breakpoint
CREATE INDEX "vehicle_days_vehicle" ON "vehicle_days" USING btree ("vehicle_id","day");--> statement-breakpoint
CREATE INDEX "vehicle_days_division" ON "vehicle_days" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "vehicle_days_day" ON "vehicle_days" USING btree ("day","id");--> statement-breakpoint
CREATE INDEX "vehicle_positions_vehicle" ON "vehicle_positions" USING btree ("vehicle_id","at");--> statement-breakpoint
CREATE INDEX "vehicle_positions_division" ON "vehicle_positions" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "vehicle_positions_at" ON "vehicle_positions" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "vehicles_vehicle" ON "vehicles" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "vehicles_unit" ON "vehicles" USING btree ("unit_key");--> statement-breakpoint
CREATE INDEX "vehicles_unit_uscc" ON "vehicles" USING btree ("unit_uscc");--> statement-breakpoint
CREATE INDEX "vehicles_division" ON "vehicles" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "vehicles_status" ON "vehicles" USING btree ("status","vehicle_id");