-- The network: its policy, people, places, and when rooms are open.
--
-- One schema holds one network; that keeps every key short, and a network can be moved, dumped or dropped by itself.
-- Ranges and lengths repeat those of the values in io.agendador.roster: whoever writes past the library is held to
-- them too. Words (a shift, a status) are text with a check rather than enum types: a check can be widened within a
-- transaction, and no type has to be found on a search path.
--
-- Constraints that a caller can break are named <table>_<field>_<what>; what is one of known, unique, free. The
-- adapters turn that name into the message.

create table network (
    id       uuid   not null constraint network_id_unique primary key,
    name     text   not null check (char_length(name) between 1 and 120),
    zone     text   not null check (zone <> ''),
    revision bigint not null default 1 check (revision >= 1)
);
create unique index network_only_one on network ((true));

comment on table network is 'The one network of this schema.';
comment on column network.zone is 'The time zone (America/Sao_Paulo) that all dates, shifts and clock times are local to.';
comment on column network.revision is 'Rises by one with each transaction that changes network or roster; a trigger does it.';

create table policy_version (
    version                         integer not null constraint policy_version_version_unique primary key check (version >= 1),
    horizon_weeks                   integer not null check (horizon_weeks between 1 and 12),
    max_weekly_hours                integer not null check (max_weekly_hours between 0 and 168),
    max_doubles_per_week            integer not null check (max_doubles_per_week between 0 and 7),
    min_weeks_between_same_location integer not null check (min_weeks_between_same_location between 0 and 12),
    daily_confirmation              boolean not null,
    weight_gap                      integer not null check (weight_gap between 0 and 100000),
    weight_double_shift             integer not null check (weight_double_shift between 0 and 100000),
    weight_over_hour                integer not null check (weight_over_hour between 0 and 100000),
    weight_over_hour_beyond         integer not null check (weight_over_hour_beyond between 0 and 100000),
    weight_under_hour               integer not null check (weight_under_hour between 0 and 100000),
    weight_under_hour_beyond        integer not null check (weight_under_hour_beyond between 0 and 100000),
    tolerance_hours                 integer not null check (tolerance_hours between 0 and 168),
    weight_repeated_location        integer not null check (weight_repeated_location between 0 and 100000),
    weight_concentration            integer not null check (weight_concentration between 0 and 100000),
    free_stays                      integer not null check (free_stays between 0 and 1000),
    weight_missed_shift             integer not null check (weight_missed_shift between 0 and 100000),
    weight_missed_location          integer not null check (weight_missed_location between 0 and 100000),
    weight_distant_shifts           integer not null check (weight_distant_shifts between 0 and 100000),
    weight_stability                integer not null check (weight_stability between 0 and 100000)
);

comment on table policy_version is 'Every policy the network ever had; the highest version holds. Rows never change: a proposal names the version it was made with.';

create table location (
    id                uuid    not null constraint location_id_unique primary key,
    name              text    not null check (char_length(name) between 1 and 120 and position(';' in name) = 0),
    name_key          text    not null generated always as (lower(name)) stored,
    kind              text    not null check (kind in ('CLINIC', 'ASSOCIATION', 'EVENT')),
    address           text    not null check (char_length(address) <= 500),
    region            text    not null check (char_length(region) <= 500),
    coverage_priority integer not null check (coverage_priority between 1 and 5),
    morning_start     time    not null,
    morning_end       time    not null,
    afternoon_start   time    not null,
    afternoon_end     time    not null,
    saturday_start    time    not null,
    saturday_end      time    not null,
    active            boolean not null,
    version           bigint  not null default 1 check (version >= 1),
    check (morning_start < morning_end),
    check (afternoon_start < afternoon_end),
    check (saturday_start < saturday_end),
    -- Deferred, so that two locations can exchange their names within one transaction.
    constraint location_name_unique unique (name_key) deferrable initially deferred
);

comment on table location is 'A clinic, an association or an event site. Never deleted: made inactive.';
comment on column location.coverage_priority is '1 is covered first.';
comment on column location.version is 'Rises by one with each change of the row; a trigger demands it.';

create table hand_kept_day (
    location_id uuid    not null constraint hand_kept_day_location_known references location,
    weekday     integer not null check (weekday between 1 and 7),
    constraint hand_kept_day_unique primary key (location_id, weekday)
);

comment on table hand_kept_day is 'Weekdays (1 is Monday) whose roster people agree among themselves and the system only records.';

create table room (
    id          uuid    not null constraint room_id_unique primary key,
    location_id uuid    not null constraint room_location_known references location,
    name        text    not null check (char_length(name) between 1 and 120 and position(';' in name) = 0),
    name_key    text    not null generated always as (lower(name)) stored,
    active      boolean not null,
    version     bigint  not null default 1 check (version >= 1),
    constraint room_name_unique unique (location_id, name_key) deferrable initially deferred
);

comment on table room is 'A room; holds one professional per shift. Never deleted: made inactive.';

create table room_opening (
    room_id      uuid    not null constraint room_opening_room_known references room,
    weekday      integer not null check (weekday between 1 and 7),
    shift        text    not null check (shift in ('MORNING', 'AFTERNOON')),
    required_tag text    check (char_length(required_tag) between 1 and 120),
    constraint room_opening_unique primary key (room_id, weekday, shift)
);

comment on table room_opening is 'The room is open on this weekday (1 is Monday) and shift.';

create table opening_exception (
    room_id      uuid    not null constraint opening_exception_room_known references room,
    date         date    not null,
    shift        text    not null check (shift in ('MORNING', 'AFTERNOON')),
    open         boolean not null,
    required_tag text    check (char_length(required_tag) between 1 and 120),
    reason       text    not null check (char_length(reason) <= 500),
    check (open or required_tag is null),
    constraint opening_exception_unique primary key (room_id, date, shift)
);

comment on table opening_exception is 'On this date the room is open or closed, whatever its weekly openings say.';

create table professional (
    id                   uuid    not null constraint professional_id_unique primary key,
    name                 text    not null check (char_length(name) between 1 and 120 and position(';' in name) = 0),
    name_key             text    not null generated always as (lower(name)) stored,
    email                text    not null check (email = '' or email like '%_@_%'),
    phone                text    not null check (phone = '' or phone ~ '^[+0-9]'),
    classification       text    not null check (classification in ('INTERN', 'MEI', 'FREELANCER')),
    preferred_shift      text    check (preferred_shift in ('MORNING', 'AFTERNOON')),
    aliases              text[]  not null,
    target_weekly_hours  integer not null check (target_weekly_hours between 0 and 168),
    max_weekly_hours     integer check (max_weekly_hours between 0 and 168),
    max_doubles_per_week integer check (max_doubles_per_week between 0 and 7),
    accepts_doubles      boolean not null,
    tags                 text[]  not null,
    active               boolean not null,
    version              bigint  not null default 1 check (version >= 1),
    constraint professional_name_unique unique (name_key) deferrable initially deferred
);

comment on table professional is 'A person who can be placed in rooms. Never deleted: made inactive.';
comment on column professional.max_weekly_hours is 'Null: the policy''s.';
comment on column professional.max_doubles_per_week is 'Null: the policy''s.';

create table weekly_unavailability (
    professional_id uuid    not null constraint weekly_unavailability_professional_known references professional,
    weekday         integer not null check (weekday between 1 and 7),
    shift           text    not null check (shift in ('MORNING', 'AFTERNOON')),
    reason          text    not null check (char_length(reason) <= 500),
    -- Two reasons for the same shift are two facts; either may end by itself.
    constraint weekly_unavailability_unique primary key (professional_id, weekday, shift, reason)
);

comment on table weekly_unavailability is 'A shift of every such weekday (1 is Monday) on which the professional does not work.';

create table dated_unavailability (
    professional_id uuid not null constraint dated_unavailability_professional_known references professional,
    from_date       date not null,
    to_date         date not null,
    shift           text check (shift in ('MORNING', 'AFTERNOON')),
    reason          text not null check (char_length(reason) <= 500),
    check (from_date <= to_date),
    constraint dated_unavailability_unique unique nulls not distinct (professional_id, from_date, to_date, shift, reason)
);

comment on table dated_unavailability is 'Days, both ends included, on which the professional does not work.';
comment on column dated_unavailability.shift is 'Null: the whole day.';

create table dated_limit (
    professional_id  uuid    not null constraint dated_limit_professional_known references professional,
    from_date        date    not null,
    to_date          date    not null,
    max_weekly_hours integer check (max_weekly_hours between 0 and 168),
    max_doubles      integer check (max_doubles between 0 and 7),
    check (from_date <= to_date),
    constraint dated_limit_unique unique nulls not distinct (professional_id, from_date, to_date, max_weekly_hours, max_doubles)
);

comment on table dated_limit is 'Tighter limits in each calendar week that these days touch; null leaves a limit as it is.';

create table location_wish (
    professional_id uuid not null constraint location_wish_professional_known references professional,
    location_id     uuid not null constraint location_wish_location_known references location,
    wish            text not null check (wish in ('PREFERRED', 'VETOED')),
    -- One wish per location: nobody prefers and vetoes the same one.
    constraint location_wish_unique primary key (professional_id, location_id)
);

comment on table location_wish is 'Where the professional would rather be, and where it must not be placed.';
