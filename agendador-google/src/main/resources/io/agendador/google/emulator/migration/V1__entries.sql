-- All of the emulated calendars' documents. Not jsonb: what clients wrote must come back letter by letter.
create table entry (
    kind text not null,
    scope text collate "C" not null,
    key text collate "C" not null,
    changed bigint not null,
    body json not null,
    primary key (kind, scope, key)
);

create index entry_changed on entry (kind, scope, changed);

-- Every write gets a number; etags, minted ids and sync tokens come from it.
create sequence change;
