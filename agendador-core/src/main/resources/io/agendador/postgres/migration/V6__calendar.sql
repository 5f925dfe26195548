-- Google Calendar: which calendars mirror the roster, what was read from them and written to them, what contradicts the
-- roster, and what is being published.
--
-- Nothing of an event's content is stored: times, ids, etags and hashes only. These tables follow the roster; changing
-- them does not raise its revision.

-- ===== A door of its own =====

-- What people change in Google comes in by a door of its own.
do $$
declare
    place record;
begin
    for place in select tab, col from (values
            ('proposal', 'author_door'), ('proposal', 'decided_door'), ('assignment', 'author_door'),
            ('audit_entry', 'author_door'), ('acknowledgement', 'author_door')) as places (tab, col) loop
        execute format('alter table %I drop constraint %I', place.tab, place.tab || '_' || place.col || '_check');
        execute format('alter table %I add constraint %I check (%I in (''SHELL'', ''BOT'', ''PROMPT'', ''JOB'', ''API'', ''GOOGLE''))',
            place.tab, place.tab || '_' || place.col || '_check', place.col);
    end loop;
end $$;

alter table proposal drop constraint proposal_kind_check;
alter table proposal add constraint proposal_kind_check
    check (kind in ('GENERATION', 'EDIT', 'PIN', 'HAND_KEPT', 'SWAP', 'NETWORK', 'GOOGLE', 'UNDO'));

-- ===== Calendars =====

create table calendar (
    id               uuid        not null constraint calendar_id_unique primary key,
    kind             text        not null check (kind in ('CONTROL', 'PROFESSIONAL', 'ROOM')),
    professional_id  uuid        constraint calendar_professional_known references professional,
    room_id          uuid        constraint calendar_room_known references room,
    google_id        text        not null constraint calendar_google_id_unique unique check (char_length(google_id) between 1 and 1024),
    shared_with      text        check (shared_with like '%_@_%'),
    status           text        not null default 'OK'
        check (status in ('OK', 'NEEDS_REAUTH', 'WEBHOOK_EXPIRED', 'PARKED', 'ACCESS_LOST')),
    sync_token       text,
    horizon_start    timestamptz,
    last_synced_at   timestamptz,
    last_reason      text        check (last_reason in ('WEBHOOK', 'POLL', 'FORCED', 'PUBLISH', 'CONFIRMATION')),
    last_webhook_at  timestamptz,
    dirty_since      timestamptz,
    retry_at         timestamptz,
    error            text        check (char_length(error) <= 500),
    failures         integer     not null default 0 check (failures >= 0),
    events_processed bigint      not null default 0 check (events_processed >= 0),
    lease_holder     text        check (char_length(lease_holder) between 1 and 120),
    lease_until      timestamptz,
    fence            bigint      not null default 0 check (fence >= 0),
    check ((kind = 'PROFESSIONAL') = (professional_id is not null)),
    check ((kind = 'ROOM') = (room_id is not null)),
    check ((lease_holder is null) = (lease_until is null))
);
create unique index calendar_subject on calendar (kind, coalesce(professional_id, room_id, '00000000-0000-0000-0000-000000000000'));

comment on table calendar is 'A calendar that mirrors the roster: the control calendar, a professional''s, or a room''s. At most one of each.';
comment on column calendar.google_id is 'What Google calls it. Never logged.';
comment on column calendar.sync_token is 'From where the next incremental read goes on; null before the first full one, and when one is due.';
comment on column calendar.horizon_start is 'How far back the full read went.';
comment on column calendar.dirty_since is 'Since when something may have changed that was not read yet.';
comment on column calendar.retry_at is 'Before then it is not tried again: an account that is parked, or failures that repeat.';
comment on column calendar.error is 'The kind of the last failure, without any content.';
comment on column calendar.fence is 'Rises with each lease. Whoever commits names the one it was given, and an older one is refused.';

-- ===== Events =====

create table calendar_event (
    calendar_id     uuid        not null constraint calendar_event_calendar_known references calendar,
    event_id        text        not null check (char_length(event_id) between 1 and 1024),
    room_id         uuid        not null constraint calendar_event_room_known references room,
    date            date        not null,
    shift           text        not null check (shift in ('MORNING', 'AFTERNOON')),
    generation      integer     not null check (generation >= 0),
    state           text        not null check (state in ('LIVE', 'DELETED', 'CLEARED')),
    origin          text        not null check (origin in ('SYSTEM', 'MANUAL', 'GOOGLE')),
    source_of_truth text        not null check (source_of_truth in ('SYSTEM', 'GOOGLE')),
    etag            text        not null,
    content_hash    text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    professional_id uuid        not null constraint calendar_event_professional_known references professional,
    last_synced_at  timestamptz not null,
    check (starts_at < ends_at),
    constraint calendar_event_unique primary key (calendar_id, event_id)
);
create unique index calendar_event_live on calendar_event (calendar_id, room_id, date, shift) where state = 'LIVE';
create index calendar_event_slot on calendar_event (room_id, date, shift);

comment on table calendar_event is 'An event of ours, and how it was when it was read or written last. Of a slot and calendar at most one lives.';
comment on column calendar_event.generation is 'Ids stay burnt after a deletion: the next event of the slot takes the next one.';
comment on column calendar_event.state is 'DELETED by hand, never to come back but by a decision; CLEARED by us.';
comment on column calendar_event.content_hash is 'Of what we wrote last.';
comment on column calendar_event.professional_id is 'Whose assignment it shows.';

create table calendar_foreign_event (
    calendar_id uuid        not null constraint calendar_foreign_event_calendar_known references calendar,
    event_id    text        not null check (char_length(event_id) between 1 and 1024),
    etag        text        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    check (starts_at < ends_at),
    constraint calendar_foreign_event_unique primary key (calendar_id, event_id)
);
create index calendar_foreign_event_time on calendar_foreign_event (starts_at, ends_at);

comment on table calendar_foreign_event is 'What somebody else''s event takes of the calendar''s time. Those that do not block are not kept.';

create table calendar_quarantine (
    calendar_id uuid        not null constraint calendar_quarantine_calendar_known references calendar,
    event_id    text        not null check (char_length(event_id) between 1 and 1024),
    etag        text        not null,
    why         text        not null check (char_length(why) <= 200),
    found_at    timestamptz not null,
    constraint calendar_quarantine_unique primary key (calendar_id, event_id)
);

comment on table calendar_quarantine is 'An event that could not be understood; it does not stop its calendar. It goes when it is understood or gone.';

create table calendar_conflict (
    id              uuid        not null constraint calendar_conflict_id_unique primary key,
    number          bigint      not null generated always as identity unique,
    kind            text        not null check (kind in ('OVERLAP', 'DELETED', 'MOVED', 'EDITED', 'CONTRADICTION', 'FORBIDDEN', 'HAND_KEPT')),
    calendar_id     uuid        not null constraint calendar_conflict_calendar_known references calendar,
    event_id        text        not null check (char_length(event_id) between 1 and 1024),
    room_id         uuid        constraint calendar_conflict_room_known references room,
    date            date,
    shift           text        check (shift in ('MORNING', 'AFTERNOON')),
    professional_id uuid        constraint calendar_conflict_professional_known references professional,
    starts_at       timestamptz,
    ends_at         timestamptz,
    moved_room_id   uuid        constraint calendar_conflict_moved_room_known references room,
    moved_date      date,
    moved_shift     text        check (moved_shift in ('MORNING', 'AFTERNOON')),
    winner          text        not null check (winner in ('GOOGLE', 'SYSTEM', 'NOBODY')),
    found_at        timestamptz not null,
    state           text        not null check (state in ('OPEN', 'ADOPTED', 'REVERTED', 'PINNED', 'SETTLED')),
    decided_name    text        check (char_length(decided_name) between 1 and 120),
    decided_role    text        check (decided_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    decided_door    text        check (decided_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API', 'GOOGLE')),
    decided_at      timestamptz,
    decided_reason  text,
    proposal_id     uuid        constraint calendar_conflict_proposal_known references proposal,
    check (num_nulls(room_id, date, shift) in (0, 3)),
    check (num_nulls(moved_room_id, moved_date, moved_shift) in (0, 3)),
    check (num_nulls(starts_at, ends_at) in (0, 2)),
    check (num_nulls(decided_name, decided_role, decided_door, decided_reason) in (0, 4)),
    check ((state = 'OPEN') = (decided_at is null))
);
create unique index calendar_conflict_open on calendar_conflict (calendar_id, event_id, kind) where state = 'OPEN';
create index calendar_conflict_date on calendar_conflict (date);

comment on table calendar_conflict is 'Where a calendar contradicts the roster. One is open for an event and kind; kept for good.';
comment on column calendar_conflict.room_id is 'With date and shift, the slot that it is about.';
comment on column calendar_conflict.starts_at is 'Where the event is now; null if it is gone.';
comment on column calendar_conflict.moved_room_id is 'With date and shift, the slot that it was moved onto.';
comment on column calendar_conflict.winner is 'Whose version holds as long as it is open.';
comment on column calendar_conflict.state is 'SETTLED went by itself: the calendar or the roster came to agree.';
comment on column calendar_conflict.proposal_id is 'What it changed of the roster.';

-- ===== Push channels =====

create table calendar_channel (
    id           text        not null constraint calendar_channel_id_unique primary key check (char_length(id) between 1 and 64),
    calendar_id  uuid        not null constraint calendar_channel_calendar_known references calendar,
    token_hash   text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
    resource_id  text,
    state        text        not null check (state in ('ASKED', 'ACTIVE', 'FAILED', 'REVOKED')),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_message bigint      not null default 0 check (last_message >= 0),
    revoked_at   timestamptz
);
create index calendar_channel_calendar on calendar_channel (calendar_id);

comment on table calendar_channel is 'A push channel; the row is there before Google is asked for it, and stays.';
comment on column calendar_channel.token_hash is 'SHA-256 of the token, which is stored nowhere.';
comment on column calendar_channel.resource_id is 'What Google calls what it watches; null until it has answered.';

create table calendar_message (
    channel_id text        not null constraint calendar_message_channel_known references calendar_channel,
    number     bigint      not null check (number >= 1),
    at         timestamptz not null,
    constraint calendar_message_unique primary key (channel_id, number)
);

comment on table calendar_message is 'Messages that came, to know those that come again. Old ones are let go with their channel.';

-- ===== Publications =====

create table publication (
    id            uuid        not null constraint publication_id_unique primary key,
    number        bigint      not null generated always as identity unique,
    kind          text        not null check (kind in ('PUBLISH', 'CLEAR')),
    from_date     date        not null,
    to_date       date        not null,
    plan_hash     text        not null check (plan_hash ~ '^[0-9a-f]{64}$'),
    base_revision bigint      not null check (base_revision >= 0),
    unchanged     integer     not null check (unchanged >= 0),
    state         text        not null check (state in ('RUNNING', 'DONE', 'PARTIAL')),
    author_name   text        not null check (char_length(author_name) between 1 and 120),
    author_role   text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door   text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API', 'GOOGLE')),
    reason        text        not null check (char_length(reason) <= 500),
    created_at    timestamptz not null,
    ended_at      timestamptz,
    check (from_date <= to_date),
    check ((state = 'RUNNING') = (ended_at is null))
);

comment on table publication is 'What a person published, or cleared, as a whole.';
comment on column publication.unchanged is 'Events that were as they should be, so that nothing was written.';
comment on column publication.state is 'PARTIAL: it came to its end, but some items were refused, failed or are in conflict.';

create table publication_item (
    publication_id  uuid        not null constraint publication_item_publication_known references publication,
    position        integer     not null check (position >= 0),
    calendar_id     uuid        not null constraint publication_item_calendar_known references calendar,
    action          text        not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    event_id        text        not null check (char_length(event_id) between 1 and 1024),
    room_id         uuid        not null constraint publication_item_room_known references room,
    date            date        not null,
    shift           text        not null check (shift in ('MORNING', 'AFTERNOON')),
    professional_id uuid        not null constraint publication_item_professional_known references professional,
    generation      integer     not null check (generation >= 0),
    etag            text,
    content_hash    text        check (content_hash ~ '^[0-9a-f]{64}$'),
    state           text        not null check (state in ('PLANNED', 'SENT', 'DONE', 'CONFLICT', 'FAILED', 'REFUSED')),
    why             text        check (char_length(why) <= 200),
    constraint publication_item_unique primary key (publication_id, position)
);
create index publication_item_open on publication_item (publication_id, calendar_id) where state in ('PLANNED', 'SENT');

comment on table publication_item is 'One event that a publication writes or deletes; what to write is computed from the roster again, and must have this hash.';
comment on column publication_item.etag is 'The version that was read and is changed; null for what is new.';
comment on column publication_item.why is 'What kept it from being done, as a word.';

-- ===== Secrets =====

create table sealed_secret (
    name   text  not null constraint sealed_secret_name_unique primary key,
    sealed bytea not null
);

comment on table sealed_secret is 'Encrypted, with this table and its name as associated data.';

-- ===== What is kept for good =====

create trigger calendar_not_deleted before delete on calendar for each statement execute function refuse();
create trigger calendar_conflict_not_deleted before delete on calendar_conflict for each statement execute function refuse();
create trigger publication_not_deleted before delete on publication for each statement execute function refuse();
