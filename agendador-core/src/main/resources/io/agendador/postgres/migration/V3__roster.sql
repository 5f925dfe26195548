-- What is in force, and what people and calendars say about single slots.

create table assignment (
    room_id         uuid    not null constraint assignment_room_known references room,
    date            date    not null,
    shift           text    not null check (shift in ('MORNING', 'AFTERNOON')),
    professional_id uuid    not null constraint assignment_professional_known references professional,
    origin          text    not null check (origin in ('SYSTEM', 'MANUAL', 'GOOGLE')),
    -- GENERATED is missing on purpose: candidates live in their proposal.
    status          text    not null check (status in ('REVIEWED', 'ADJUSTED', 'MANUAL', 'CONFIRMED')),
    pinned          boolean not null,
    author_name     text    not null check (char_length(author_name) between 1 and 120),
    author_role     text    not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door     text    not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API')),
    reason          text    not null check (char_length(reason) <= 500),
    proposal_id     uuid    constraint assignment_proposal_known references proposal,
    version         bigint  not null check (version >= 1),
    constraint assignment_slot_free primary key (room_id, date, shift),
    -- Checked at the end of a statement, so that one statement can exchange two people.
    constraint assignment_professional_free unique (professional_id, date, shift) deferrable initially immediate
);
create index assignment_date on assignment (date);

comment on table assignment is 'A professional in a slot, in force. One per slot, and one per professional, date and shift.';
comment on column assignment.author_name is 'Author and reason are those of the last change.';
comment on column assignment.proposal_id is 'What it came in force with; its explanation says why this person is here.';
comment on column assignment.version is 'Rises by one with each change of the slot; a trigger demands it.';

create table vacated_slot (
    room_id uuid   not null references room,
    date    date   not null,
    shift   text   not null check (shift in ('MORNING', 'AFTERNOON')),
    version bigint not null check (version >= 1),
    constraint vacated_slot_unique primary key (room_id, date, shift)
);

comment on table vacated_slot is 'The last version that a slot had when it became empty. The next assignment counts on from it: a version that was read before never comes back with another content.';

create table pinned_gap (
    room_id uuid not null constraint pinned_gap_room_known references room,
    date    date not null,
    shift   text not null check (shift in ('MORNING', 'AFTERNOON')),
    constraint pinned_gap_unique primary key (room_id, date, shift)
);

comment on table pinned_gap is 'Slots that a decision keeps empty: no generation fills them.';

create table kept_out (
    room_id         uuid not null constraint kept_out_room_known references room,
    date            date not null,
    shift           text not null check (shift in ('MORNING', 'AFTERNOON')),
    professional_id uuid not null constraint kept_out_professional_known references professional,
    constraint kept_out_unique primary key (room_id, date, shift, professional_id)
);

comment on table kept_out is 'A person took this professional out of this slot: no generation puts it back there.';

create table busy_time (
    professional_id uuid        not null constraint busy_time_professional_known references professional,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    check (starts_at < ends_at),
    constraint busy_time_unique primary key (professional_id, starts_at, ends_at)
);

comment on table busy_time is 'What the professional''s calendar holds besides; the end is exclusive.';

create table swap (
    id            uuid not null constraint swap_id_unique primary key,
    kind          text not null check (kind in ('HANDOVER', 'EXCHANGE')),
    first_room_id uuid not null constraint swap_first_known references room,
    first_date    date not null,
    first_shift   text not null check (first_shift in ('MORNING', 'AFTERNOON')),
    giver_id      uuid not null constraint swap_giver_known references professional,
    second_room_id uuid constraint swap_second_known references room,
    second_date   date,
    second_shift  text check (second_shift in ('MORNING', 'AFTERNOON')),
    taker_id      uuid not null constraint swap_taker_known references professional,
    reason        text not null check (char_length(reason) <= 500),
    source        text not null check (source in ('WHATSAPP', 'MANUAL', 'SYSTEM')),
    status        text not null check (status in ('REGISTERED', 'APPLIED', 'CANCELLED')),
    check (giver_id <> taker_id),
    -- An exchange has a whole second slot, a handover nothing of one.
    check (num_nulls(second_room_id, second_date, second_shift) = case kind when 'EXCHANGE' then 0 else 3 end)
);

comment on table swap is 'Two professionals exchange, or one hands over, an assignment. Final once APPLIED or CANCELLED; kept for good.';
