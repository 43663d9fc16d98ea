-- Applied after changes.sql, and apart from it, so that a table that is waited for keeps nobody from what is noted of the
-- others: puts the triggers on every table that has not those which its columns ask for. They fire in
-- sessions that replay other servers' statements too; a subscription's own worker fires none of them, and what it writes to
-- is not kept, nor is a table in parts.

DO $$
DECLARE
  written record;
  event record;
  dropped text;
BEGIN
  FOR written IN
    SELECT c.oid, c.relname AS name, tokens.names, tokens.arguments FROM pg_class c
    CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(quote_literal(a.attname), ', ' ORDER BY a.attnum), '') AS names,
        coalesce(string_agg(convert_to(a.attname, 'UTF8') || '\x00'::bytea, ''::bytea ORDER BY a.attnum), ''::bytea) AS arguments
      FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated <> 'v' AND a.atttypid = 'bytea'::regtype
        AND a.attname ~ '_(id|key|hash)$'
    ) tokens
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
      AND c.relname NOT IN ('register_changes', 'register_status')
      AND (4, 4) <> (
        SELECT count(*), count(*) FILTER (WHERE t.tgenabled = 'A'
          AND t.tgargs = CASE t.tgname WHEN 'note_change_truncate' THEN ''::bytea ELSE tokens.arguments END)
        FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname ~ '^note_change')
  LOOP
    FOR dropped IN SELECT t.tgname FROM pg_trigger t WHERE t.tgrelid = written.oid AND t.tgname ~ '^note_change' LOOP
      EXECUTE format('DROP TRIGGER %I ON public.%I', dropped, written.name);
    END LOOP;
    FOR event IN SELECT * FROM (VALUES
      ('insert', 'REFERENCING NEW TABLE AS new_rows'),
      ('update', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows'),
      ('delete', 'REFERENCING OLD TABLE AS old_rows'),
      ('truncate', '')) events(name, rows_of)
    LOOP
      -- Where there are no tokens, nobody looks at the rows.
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON public.%I %s FOR EACH STATEMENT EXECUTE FUNCTION public.note_change(%s)',
        'note_change_' || event.name, event.name, written.name,
        CASE WHEN written.names <> '' THEN event.rows_of ELSE '' END,
        CASE WHEN event.name <> 'truncate' THEN written.names ELSE '' END);
      EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER %I', written.name, 'note_change_' || event.name);
    END LOOP;
  END LOOP;
END $$;
