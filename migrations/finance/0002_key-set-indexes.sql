DROP INDEX "social_insurance_insured";--> statement-breakpoint
CREATE INDEX "social_insurance_insured" ON "social_insurance" USING btree ("insured_id","month","division_code");