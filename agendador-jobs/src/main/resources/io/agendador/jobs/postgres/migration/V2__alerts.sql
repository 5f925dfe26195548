-- What people were told is wrong, so that of all nodes one tells them, and not too often.

create table job_alert (
    network   text        not null check (char_length(network) between 1 and 120),
    kind      text        not null check (char_length(kind) between 1 and 40),
    subject   text        not null check (char_length(subject) <= 120),
    open      boolean     not null,
    since     timestamptz not null,
    seen_at   timestamptz not null,
    told_at   timestamptz,
    heard     boolean     not null,
    how_many  bigint      not null,
    primary key (network, kind, subject),
    check (not heard or told_at is not null)
);

comment on column job_alert.open is 'Whether it is so still.';
comment on column job_alert.seen_at is 'When it was noticed last.';
comment on column job_alert.told_at is 'When people were told of it last, this time or before.';
comment on column job_alert.heard is 'Whether they were told since it is so this time.';
