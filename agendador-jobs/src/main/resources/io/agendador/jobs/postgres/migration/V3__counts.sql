-- How many of something there were on a day: whether they grew is told across restarts, too.

create table job_count (
    network   text   not null check (char_length(network) between 1 and 120),
    kind      text   not null check (char_length(kind) between 1 and 40),
    subject   text   not null check (char_length(subject) <= 120),
    day       date   not null,
    how_many  bigint not null check (how_many >= 0),
    primary key (network, kind, subject, day)
);

comment on column job_count.kind is 'Of which concern, as in job_alert.';
comment on column job_count.day is 'On the network''s calendar.';
