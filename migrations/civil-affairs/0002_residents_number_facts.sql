ALTER TABLE "residents" ADD COLUMN "number_area" text GENERATED ALWAYS AS (case when person_identity_number ~ '^[0-9]{15}$|^[0-9]{17}[0-9Xx]$' then substr(person_identity_number, 1, 2) end) STORED;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "number_birth_month" text COLLATE "C" GENERATED ALWAYS AS (case
  when person_identity_number ~ '^[0-9]{15}$' then '19' || substr(person_identity_number, 7, 2) || '-' || substr(person_identity_number, 9, 2)
  when person_identity_number ~ '^[0-9]{17}[0-9Xx]$' then substr(person_identity_number, 7, 4) || '-' || substr(person_identity_number, 11, 2)
end) STORED;