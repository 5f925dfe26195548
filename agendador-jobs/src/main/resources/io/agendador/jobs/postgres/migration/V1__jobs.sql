-- The job runtime: what is due, what runs, what ran, and what people keep from running. One schema for all networks of a
-- database, so that lanes and pollers do not multiply.

create table job_network (
    network          text        not null primary key check (char_length(network) between 1 and 120),
    dispatched_until timestamptz,
    pilot            boolean     not null default true
);

comment on column job_network.dispatched_until is 'Up to when what is due was looked for.';
comment on column job_network.pilot is 'Whether the jobs that rest in pilot mode rest.';

create table job_outage (
    network     text        not null,
    from_at     timestamptz not null,
    until_at    timestamptz not null check (until_at > from_at),
    primary key (network, from_at)
);

comment on table job_outage is 'Times in which nobody dispatched.';

create table job_known (
    network         text        not null,
    job             text        not null check (char_length(job) between 1 and 80),
    known_since     timestamptz not null,
    last_started_at timestamptz,
    last_excused_at timestamptz,
    primary key (network, job)
);

comment on table job_known is 'What is remembered of a job for good, whatever is cleaned up.';
comment on column job_known.last_excused_at is 'The latest time for which it was due and was kept from running on purpose.';

create table job_pause (
    network     text        not null,
    scope       text        not null check (scope in ('ALL', 'CATEGORY', 'JOB')),
    name        text        not null,
    reason      text        not null check (char_length(reason) between 1 and 500),
    author      text        not null,
    author_role text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API', 'GOOGLE')),
    since       timestamptz not null,
    primary key (network, scope, name),
    check ((scope = 'ALL') = (name = ''))
);

create table job_occurrence (
    id            uuid        not null primary key,
    network       text        not null,
    job           text        not null check (char_length(job) between 1 and 80),
    category      text        not null,
    lane          text        not null,
    scheduled_for timestamptz not null,
    author        text,
    author_role   text        check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door   text        check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API', 'GOOGLE')),
    parameters    jsonb       not null default '{}' check (jsonb_typeof(parameters) = 'object'),
    overrides     boolean     not null default false,
    state         text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'DEAD', 'DISCARDED', 'SKIPPED')),
    added_at      timestamptz not null,
    due_at        timestamptz not null,
    attempts      integer     not null default 0 check (attempts >= 0),
    fence         bigint      not null default 0 check (fence >= 0),
    node          text,
    lease_until   timestamptz,
    check ((state = 'RUNNING') = (lease_until is not null)),
    check ((author is null) = (author_role is null) and (author is null) = (author_door is null)),
    check (author is not null or not overrides)
);
create unique index job_occurrence_once on job_occurrence (network, job, scheduled_for) where author is null;
create index job_occurrence_of on job_occurrence (network, job, scheduled_for desc, id desc);
create index job_occurrence_open on job_occurrence (network, job) where state in ('WAITING', 'RUNNING');
create index job_occurrence_dead on job_occurrence (network, added_at) where state = 'DEAD';

comment on table job_occurrence is 'A job to be run once: its cron came, or somebody asked.';
comment on column job_occurrence.due_at is 'Before then it is not taken: a retry waits.';
comment on column job_occurrence.fence is 'Rises with each turn. Whoever writes names the one it was given, and an older one is refused.';

create table job_execution (
    id              uuid        not null primary key,
    occurrence_id   uuid        not null references job_occurrence on delete cascade,
    network         text        not null,
    job             text        not null,
    scheduled_for   timestamptz not null,
    started_at      timestamptz not null,
    finished_at     timestamptz,
    status          text        not null check (status in ('RUNNING', 'SUCCESS', 'ERROR', 'TIMEOUT', 'SKIPPED')),
    duration_ms     bigint      check (duration_ms >= 0),
    response_code   integer,
    error           text        check (char_length(error) <= 500),
    items_processed bigint,
    category        text        not null,
    lane            text        not null,
    attempt         integer     not null check (attempt >= 0),
    fence           bigint      not null default 0 check (fence >= 0),
    node            text        not null,
    skip_reason     text,
    author          text,
    check ((status = 'RUNNING') = (finished_at is null)),
    check ((status = 'RUNNING') = (duration_ms is null)),
    check ((status = 'SKIPPED') = (skip_reason is not null)),
    check ((status = 'SKIPPED') = (attempt = 0))
);
create index job_execution_of on job_execution (occurrence_id, fence);
create index job_execution_by_job on job_execution (network, job, started_at desc);
create index job_execution_run on job_execution (network, job, started_at desc) where status <> 'SKIPPED';
create index job_execution_started on job_execution (started_at desc);

comment on column job_execution.attempt is 'From 1; 0 if it was skipped. It begins anew with a dead letter that is retried.';
comment on column job_execution.error is 'What went wrong, or what stands behind a skip.';

-- What operators ask is asked of this view: what ran to its end.
create view job_executions as
select id, job as job_name, category, started_at, finished_at, started_at as executed_at, lower(status) as status,
       duration_ms, response_code, error, items_processed
from job_execution
where status in ('SUCCESS', 'ERROR', 'TIMEOUT');

create table job_circuit (
    network    text        not null,
    name       text        not null check (char_length(name) between 1 and 80),
    state      text        not null check (state in ('CLOSED', 'OPEN', 'HALF_OPEN')),
    failures   integer     not null check (failures >= 0),
    since      timestamptz not null,
    open_until timestamptz,
    wait_ms    bigint      not null check (wait_ms > 0),
    primary key (network, name),
    check ((state = 'CLOSED') = (open_until is null))
);

comment on table job_circuit is 'Whether what jobs depend on can be relied on, as all nodes see it.';
comment on column job_circuit.failures is 'In a row.';
comment on column job_circuit.open_until is 'Then one run may try: again, if one is out to try already.';
comment on column job_circuit.wait_ms is 'How long it stays open the next time it opens.';

create table job_circuit_transition (
    number     bigint      not null generated always as identity primary key,
    network    text        not null,
    name       text        not null,
    at         timestamptz not null,
    from_state text        not null check (from_state in ('CLOSED', 'OPEN', 'HALF_OPEN')),
    to_state   text        not null check (to_state in ('CLOSED', 'OPEN', 'HALF_OPEN')),
    failures   integer     not null check (failures >= 0),
    open_until timestamptz
);
create index job_circuit_transition_at on job_circuit_transition (network, at desc);

create table job_audit (
    number      bigint      not null generated always as identity primary key,
    network     text        not null,
    at          timestamptz not null,
    author      text        not null,
    author_role text        not null check (author_role in ('VIEWER', 'COORDINATOR', 'ADMIN')),
    author_door text        not null check (author_door in ('SHELL', 'BOT', 'PROMPT', 'JOB', 'API', 'GOOGLE')),
    action      text        not null check (action in ('PAUSE', 'RESUME', 'PILOT', 'RUN', 'FREE', 'RETRY', 'DISCARD')),
    subject     text        not null check (char_length(subject) between 1 and 200),
    reason      text        check (char_length(reason) <= 500)
);
create index job_audit_newest on job_audit (network, number desc);

comment on table job_audit is 'Who kept what from running, and who let it.';
