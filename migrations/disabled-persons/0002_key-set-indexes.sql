DROP INDEX "disability_certificates_person";--> statement-breakpoint
DROP INDEX "disability_subsidy_payments_recipient";--> statement-breakpoint
CREATE INDEX "disability_certificates_person" ON "disability_certificates" USING btree ("person_id","division_code");--> statement-breakpoint
CREATE INDEX "disability_subsidy_payments_recipient" ON "disability_subsidy_payments" USING btree ("recipient_id","month","division_code");