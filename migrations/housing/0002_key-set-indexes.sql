DROP INDEX "properties_owner";--> statement-breakpoint
DROP INDEX "public_rental_tenancies_tenant";--> statement-breakpoint
DROP INDEX "renovation_grants_head";--> statement-breakpoint
CREATE INDEX "properties_owner" ON "properties" USING btree ("owner_id","division_code");--> statement-breakpoint
CREATE INDEX "public_rental_tenancies_tenant" ON "public_rental_tenancies" USING btree ("tenant_id","division_code");--> statement-breakpoint
CREATE INDEX "renovation_grants_head" ON "renovation_grants" USING btree ("head_id","division_code");