-- Applied to every department's database after its own migrations, as often as one likes: each table says in which
-- transaction it was last written. A key set made in a snapshot stands as long as every transaction named here for its
-- tables is visible in that snapshot. A reader takes no lock for that, and writers do not wait for each other.

CREATE TABLE IF NOT EXISTS "register_changes" (
  "table_name" text COLLATE "C" NOT NULL,
  "transaction" xid8 NOT NULL,
  PRIMARY KEY ("table_name", "transaction")
);

-- The owner's function: who writes rows needs no right to this table. Once a statement, and once a transaction and table.
--
-- Earlier transactions' rows go as this one's comes. Whoever does not see one of them has a snapshot from before it ended,
-- hence from before this transaction ends, and will not see this one either. Those that another writer is taking away
-- are left to him.
CREATE OR REPLACE FUNCTION "note_change"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.register_changes VALUES (TG_TABLE_NAME, pg_current_xact_id()) ON CONFLICT DO NOTHING;
  IF FOUND THEN
    DELETE FROM public.register_changes WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM public.register_changes
      WHERE table_name = TG_TABLE_NAME AND transaction <> pg_current_xact_id()
      FOR UPDATE SKIP LOCKED
    ));
  END IF;
  RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION "note_change" FROM PUBLIC;

DO $$
DECLARE
  written text;
BEGIN
  FOR written IN
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relname NOT IN ('register_changes', 'register_status')
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'note_change')
  LOOP
    EXECUTE format(
      'CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.%I
       FOR EACH STATEMENT EXECUTE FUNCTION public.note_change()', written);
  END LOOP;
END $$;
