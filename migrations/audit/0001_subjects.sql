-- Who was read, by the hashes that departments give: for whoReadUs, and for whoever asks about one person's log.
CREATE INDEX "audit_entries_subjects" ON "audit_entries"
  USING gin (jsonb_path_query_array("entry"::jsonb, '$.read[*].subjects[*]'))
  WHERE position('"subjects":["' in "entry") > 0;
