-- How rooms and policy stood, each time that something of them had changed.

create table policy_snapshot (
    number   bigint      not null generated always as identity primary key,
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    format   integer     not null check (format >= 1),
    body     jsonb       not null,
    taken_at timestamptz not null
);

comment on table policy_snapshot is 'Places, rooms, openings and policy, without people. Rows are never changed; old ones are let go.';
comment on column policy_snapshot.hash is 'SHA-256 of the content; that of the one before is another.';
