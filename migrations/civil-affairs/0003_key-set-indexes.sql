DROP INDEX "allowance_payments_recipient";--> statement-breakpoint
DROP INDEX "allowance_payments_account";--> statement-breakpoint
DROP INDEX "allowance_payments_scheme_recipient";--> statement-breakpoint
DROP INDEX "assistance_households_kind_month";--> statement-breakpoint
DROP INDEX "deaths_person";--> statement-breakpoint
DROP INDEX "residents_person";--> statement-breakpoint
CREATE INDEX "allowance_payments_recipient" ON "allowance_payments" USING btree ("recipient_id","month","division_code");--> statement-breakpoint
CREATE INDEX "allowance_payments_account" ON "allowance_payments" USING btree ("account_hash","scheme","recipient_id","division_code");--> statement-breakpoint
CREATE INDEX "allowance_payments_scheme_recipient" ON "allowance_payments" USING btree ("scheme","recipient_id","month","division_code");--> statement-breakpoint
CREATE INDEX "assistance_households_kind_month" ON "assistance_households" USING btree ("kind","month","household_id","division_code");--> statement-breakpoint
CREATE INDEX "deaths_person" ON "deaths" USING btree ("person_id","died_on","cancelled_on","division_code");--> statement-breakpoint
CREATE INDEX "residents_person" ON "residents" USING btree ("person_id","birth_month","division_code");