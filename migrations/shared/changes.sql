-- Applied to every department's database after its own migrations, as often as one likes: each table says in which
-- transaction it was last written, and in which ranges of its rows' tokens. A key set made in a snapshot stands as long as
-- every transaction named here for what it was made of is visible in that snapshot. A reader takes no lock for that, and
-- writers do not wait for each other.

CREATE TABLE IF NOT EXISTS "register_changes" (
  "table_name" text COLLATE "C" NOT NULL,
  "transaction" xid8 NOT NULL,
  -- The column whose tokens are told from others; '': any rows.
  "token_column" text COLLATE "C" NOT NULL DEFAULT '',
  -- 0..63: by fours, the second byte of the row's token (the first is its version); 64: the row has none.
  "token_range" smallint NOT NULL DEFAULT 0,
  PRIMARY KEY ("table_name", "token_column", "token_range", "transaction")
);

-- As it was before there were ranges: what it noted holds for any rows.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_attribute
                 WHERE attrelid = 'public.register_changes'::regclass AND attname = 'token_column') THEN
    ALTER TABLE public.register_changes
      ADD COLUMN "token_column" text COLLATE "C" NOT NULL DEFAULT '',
      ADD COLUMN "token_range" smallint NOT NULL DEFAULT 0,
      DROP CONSTRAINT "register_changes_pkey",
      ADD PRIMARY KEY ("table_name", "token_column", "token_range", "transaction");
  END IF;
END $$;

-- Of a dump that was made where more transactions had been: no snapshot here would ever see them.
DELETE FROM public.register_changes WHERE transaction >= pg_snapshot_xmax(pg_current_snapshot());

-- The owner's function: who writes rows needs no right to this table. Once a statement; its arguments are the names of the
-- columns that hold tokens. A row that is changed counts where it was and where it is. A statement of many rows touches
-- all ranges, and is not looked at for that.
--
-- Earlier transactions' notes go as this one's of the same rows come. Whoever does not see one of them has a snapshot from
-- before it ended, hence from before this transaction ends, and will not see this one either. Those that another writer is
-- taking away are left to him; so are all by a transaction that must not meet what has changed since it began.
CREATE OR REPLACE FUNCTION "note_change"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  many CONSTANT int := 500;
  sources text[] := CASE TG_OP WHEN 'INSERT' THEN '{new_rows}' WHEN 'DELETE' THEN '{old_rows}' ELSE '{new_rows,old_rows}' END;
  is_many boolean;
  columns text[] := '{""}';
  ranges smallint[] := '{0}';
  earlier tid[];
BEGIN
  IF EXISTS (SELECT FROM public.register_changes WHERE table_name = TG_TABLE_NAME AND token_column = ''
             AND transaction = pg_current_xact_id_if_assigned()) THEN
    RETURN NULL;
  END IF;
  IF TG_NARGS > 0 AND TG_OP <> 'TRUNCATE' THEN
    EXECUTE format('SELECT count(*) = %1$s FROM (SELECT FROM %2$I LIMIT %1$s) counted', many, sources[1]) INTO is_many;
    IF NOT is_many THEN
      BEGIN
        EXECUTE (
          SELECT 'SELECT array_agg(noted), array_agg(token_range) FROM (' || string_agg(format(
            'SELECT %1$L AS noted, CASE WHEN octet_length(%1$I) >= 2 THEN get_byte(substring(%1$I FROM 1 FOR 2), 1) >> 2
               ELSE 64 END AS token_range FROM %2$I', noted, source), ' UNION ') || ') touched'
          FROM unnest(TG_ARGV) noted, unnest(sources) source
        ) INTO columns, ranges;
      EXCEPTION WHEN undefined_column OR undefined_function THEN
        -- A migration has just taken it away or changed its type, and the triggers follow at its end: any rows.
      END;
    END IF;
  END IF;
  INSERT INTO public.register_changes (table_name, token_column, token_range, transaction)
    SELECT TG_TABLE_NAME, noted, token_range, pg_current_xact_id() FROM unnest(columns, ranges) touched(noted, token_range)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND OR current_setting('transaction_isolation') <> 'read committed' THEN
    RETURN NULL;
  END IF;
  IF columns[1] = '' THEN
    earlier := ARRAY(
      SELECT ctid FROM public.register_changes
      WHERE table_name = TG_TABLE_NAME AND transaction <> pg_current_xact_id() FOR UPDATE SKIP LOCKED);
  ELSE
    earlier := ARRAY(
      SELECT note.ctid FROM public.register_changes note JOIN unnest(columns, ranges) touched(noted, token_range)
        ON note.token_column = touched.noted AND note.token_range = touched.token_range
      WHERE note.table_name = TG_TABLE_NAME AND note.transaction <> pg_current_xact_id() FOR UPDATE OF note SKIP LOCKED);
  END IF;
  DELETE FROM public.register_changes WHERE ctid = ANY (earlier);
  RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION "note_change" FROM PUBLIC;
