CREATE TABLE "fuel_stations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"ring_road" boolean DEFAULT false NOT NULL,
	CONSTRAINT "fuel_stations_natural" UNIQUE NULLS NOT DISTINCT("code")
);
--> statement-breakpoint
CREATE TABLE "fuel_transactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"vehicle_id" "bytea" NOT NULL,
	"vehicle_plate" text NOT NULL,
	"unit_uscc" text,
	"unit_key" "bytea",
	"unit_name" text,
	"card_hash" "bytea",
	"card_number" text,
	"number" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"station_code" text NOT NULL,
	"station_division_code" text COLLATE "C",
	"latitude" double precision,
	"longitude" double precision,
	"goods" text NOT NULL,
	"grade" text,
	"litres" numeric(10, 2),
	"amount" numeric(14, 2) NOT NULL,
	"approval" text,
	CONSTRAINT "fuel_transactions_natural" UNIQUE NULLS NOT DISTINCT("number"),
	CONSTRAINT "fuel_transactions_goods_known" CHECK (goods IN ('GASOLINE', 'DIESEL', 'UREA', 'LUBRICANT', 'CAR_WASH', 'GROCERY', 'OTHER')),
	CONSTRAINT "fuel_transactions_grade_known" CHECK (grade IN ('GASOLINE_92', 'GASOLINE_95', 'GASOLINE_98', 'DIESEL', 'ELECTRIC')),
	CONSTRAINT "fuel_transactions_litres_positive" CHECK (litres > 0)
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
CREATE INDEX "fuel_stations_division" ON "fuel_stations" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "fuel_transactions_vehicle" ON "fuel_transactions" USING btree ("vehicle_id","at");--> statement-breakpoint
CREATE INDEX "fuel_transactions_unit" ON "fuel_transactions" USING btree ("unit_key");--> statement-breakpoint
CREATE INDEX "fuel_transactions_unit_uscc" ON "fuel_transactions" USING btree ("unit_uscc");--> statement-breakpoint
CREATE INDEX "fuel_transactions_card" ON "fuel_transactions" USING btree ("card_hash");--> statement-breakpoint
CREATE INDEX "fuel_transactions_division" ON "fuel_transactions" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "fuel_transactions_at" ON "fuel_transactions" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "fuel_transactions_goods" ON "fuel_transactions" USING btree ("goods","vehicle_id");