-- What the database sees to itself, whoever writes: the revision rises, versions count, nobody changes anything
-- without an entry in the audit trail, and what is kept for good stays.
--
-- Functions carry the search path they are created with: they work in a schema of any name, and for a session that
-- has set none.

create table audit_entry (
    number      bigint      not null generated always as identity primary key,
    revision    bigint      not null,
    at          timestamptz not null,
    author_name text        not null check (char_length(author_name) between 1 and 120),
    author_role text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API')),
    action      text        not null check (action ~ '^[A-Z][A-Z_]*$'),
    reason      text        not null,
    summary     text        not null,
    proposal_id uuid        constraint audit_entry_proposal_known references proposal
);
create index audit_entry_revision on audit_entry (revision);

comment on table audit_entry is 'Who did what, when and why. Rows are added, never changed or removed.';
comment on column audit_entry.revision is 'The network''s revision after it; a trigger fills it in, so it is written after the change it tells of.';
comment on column audit_entry.action is 'No list of words here: each release may add its own.';

-- ===== The revision =====

create function revise() returns trigger language plpgsql set search_path from current as $$
declare
    -- Local to the transaction, and undone with a savepoint: it cannot outlive what it tells of.
    mark constant text := tg_table_schema || '/' || pg_current_xact_id();
begin
    if current_setting('agendador.revised', true) is distinct from mark then
        if not (tg_table_name = 'network' and tg_op = 'INSERT') then
            update network set revision = revision + 1;
            if not found then
                raise exception 'there is no network in schema % yet: store it first', tg_table_schema;
            end if;
        end if;
        perform set_config('agendador.revised', mark, true);
    end if;
    return null;
end $$;
comment on function revise is 'Raises the revision at the first change of a transaction. The row it locks makes writers wait for each other.';

create function demand_audit() returns trigger language plpgsql set search_path from current as $$
begin
    if not exists (select from audit_entry where revision = new.revision) then
        raise exception 'revision % has no entry in the audit trail', new.revision
            using errcode = 'AG001', hint = 'Record who changed what, and why, in the same transaction.';
    end if;
    return null;
end $$;
comment on function demand_audit is 'Refuses the commit of a change that nobody answers for.';

create function keep_network() returns trigger language plpgsql set search_path from current as $$
begin
    if new.id <> old.id or new.revision < old.revision then
        raise exception 'the network keeps its id, and its revision never falls' using errcode = 'AG002';
    end if;
    return new;
end $$;

create function date_entry() returns trigger language plpgsql set search_path from current as $$
begin
    new.revision := coalesce((select revision from network), 0);
    return new;
end $$;
comment on function date_entry is 'Fills in the revision, so that no entry can answer for another one.';

-- ===== Versions and final states =====

create function count_version() returns trigger language plpgsql set search_path from current as $$
begin
    if new.version <> old.version + 1 then
        raise exception '%: version % was expected, found %', tg_table_name, old.version + 1, new.version
            using errcode = 'AG003', hint = 'Somebody else has changed it meanwhile: read it again.';
    end if;
    return new;
end $$;
comment on function count_version is 'An update names the version it was made from.';

create function leave_version() returns trigger language plpgsql set search_path from current as $$
begin
    insert into vacated_slot (room_id, date, shift, version)
        values (old.room_id, old.date, old.shift, old.version)
        on conflict (room_id, date, shift) do update set version = excluded.version;
    return null;
end $$;

create function continue_version() returns trigger language plpgsql set search_path from current as $$
begin
    if new.version <= (select version from vacated_slot
            where room_id = new.room_id and date = new.date and shift = new.shift) then
        raise exception 'assignment: version % has been there before', new.version using errcode = 'AG003';
    end if;
    return new;
end $$;

create function keep_proposal() returns trigger language plpgsql set search_path from current as $$
begin
    if old.status <> 'PENDING' then
        raise exception 'proposal % is % already', old.id, old.status using errcode = 'AG004';
    end if;
    if to_jsonb(new) - 'status' <> to_jsonb(old) - 'status' then
        raise exception 'proposal %: only the status may change', old.id using errcode = 'AG002';
    end if;
    return new;
end $$;

create function begin_pending() returns trigger language plpgsql set search_path from current as $$
begin
    if new.status <> 'PENDING' then
        raise exception 'a proposal begins as PENDING, not as %', new.status using errcode = 'AG004';
    end if;
    return new;
end $$;

create function keep_swap() returns trigger language plpgsql set search_path from current as $$
begin
    if old.status <> 'REGISTERED' then
        raise exception 'swap % is % already', old.id, old.status using errcode = 'AG004';
    end if;
    return new;
end $$;

create function refuse() returns trigger language plpgsql set search_path from current as $$
begin
    raise exception '% on %: what is there is kept for good', tg_op, tg_table_name using errcode = 'AG002';
end $$;

-- ===== Where they hold =====

create trigger network_kept before update on network for each row execute function keep_network();
create trigger network_revised after insert or update of id, name, zone on network for each row execute function revise();
create constraint trigger network_audited after insert or update on network
    deferrable initially deferred for each row execute function demand_audit();
create trigger audit_entry_dated before insert on audit_entry for each row execute function date_entry();

create trigger assignment_left after delete on assignment for each row execute function leave_version();
create trigger assignment_continued before insert on assignment for each row execute function continue_version();
create trigger proposal_begun before insert on proposal for each row execute function begin_pending();
create trigger proposal_kept before update on proposal for each row execute function keep_proposal();
create trigger swap_kept before update on swap for each row execute function keep_swap();

do $$
declare
    tab text;
begin
    -- By row: a statement that touches no row is no change.
    foreach tab in array array['policy_version', 'location', 'hand_kept_day', 'room', 'room_opening',
            'opening_exception', 'professional', 'weekly_unavailability', 'dated_unavailability', 'dated_limit',
            'location_wish', 'assignment', 'pinned_gap', 'kept_out', 'busy_time', 'swap'] loop
        execute format('create trigger %I after insert or update or delete on %I for each row execute function revise()',
            tab || '_revised', tab);
        -- Truncating would pass by the triggers that count.
        execute format('create trigger %I before truncate on %I for each statement execute function refuse()',
            tab || '_not_truncated', tab);
    end loop;

    foreach tab in array array['location', 'room', 'professional', 'assignment'] loop
        execute format('create trigger %I before update on %I for each row execute function count_version()',
            tab || '_counted', tab);
    end loop;

    foreach tab in array array['network', 'location', 'room', 'professional', 'swap', 'proposal', 'vacated_slot'] loop
        execute format('create trigger %I before delete on %I for each statement execute function refuse()',
            tab || '_not_deleted', tab);
    end loop;

    foreach tab in array array['policy_version', 'audit_entry'] loop
        execute format('create trigger %I before update or delete on %I for each statement execute function refuse()',
            tab || '_append_only', tab);
    end loop;

    foreach tab in array array['network', 'proposal', 'vacated_slot', 'audit_entry'] loop
        execute format('create trigger %I before truncate on %I for each statement execute function refuse()',
            tab || '_not_truncated', tab);
    end loop;
end $$;
