-- Once a month somebody looks at a few readings, drawn by chance, and asks where a reason is not plain to see.
create schema trail;
grant usage on schema trail to samklang_runtime;

create table trail.sampling (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid
        references organisation.organisation (organisation_id),
    size            integer not null check (size between 1 and 100),
    primary key (organisation_id)
);
alter table trail.sampling enable row level security;
create policy own_organisation on trail.sampling to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on trail.sampling to samklang_runtime;
comment on table trail.sampling is 'How many readings are drawn each month, where the organisation has chosen.';
comment on column trail.sampling.organisation_id is 'class: none; retention: row';
comment on column trail.sampling.size is 'class: none; retention: organisation';

create table trail.control (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    month           date        not null,
    readings        bigint      not null,
    drawn           integer     not null,
    drawn_at        timestamptz not null,
    drawn_by        uuid        not null,
    asked           integer,
    finished_at     timestamptz,
    finished_by     uuid,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, month),
    check ((finished_at is null) = (finished_by is null) and (finished_at is null) = (asked is null)),
    foreign key (organisation_id, drawn_by) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, finished_by) references organisation.staff_member (organisation_id, id)
);
alter table trail.control enable row level security;
create policy own_organisation on trail.control to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on trail.control to samklang_runtime;
comment on table trail.control is 'A month''s sample of readings: who drew it, who went through it, and how many were asked about.';
comment on column trail.control.organisation_id is 'class: none; retention: row';
comment on column trail.control.id is 'class: none; retention: row';
-- The first of the month.
comment on column trail.control.month is 'class: none; retention: organisation';
comment on column trail.control.readings is 'class: none; retention: row';
comment on column trail.control.drawn is 'class: none; retention: row';
comment on column trail.control.drawn_at is 'class: internal; retention: organisation';
comment on column trail.control.drawn_by is 'class: internal; retention: organisation';
comment on column trail.control.asked is 'class: internal; retention: organisation';
comment on column trail.control.finished_at is 'class: internal; retention: organisation';
comment on column trail.control.finished_by is 'class: internal; retention: organisation';
comment on column trail.control.version is 'class: none; retention: row';

create table trail.control_entry (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    control_id      uuid    not null,
    place           integer not null check (place > 0),
    entry_id        uuid    not null,
    verdict         text    check (verdict in ('IN_ORDER', 'ASK')),
    note            text    not null default '' check (char_length(note) <= 1000),
    primary key (organisation_id, control_id, place),
    foreign key (organisation_id, control_id) references trail.control (organisation_id, id)
);
alter table trail.control_entry enable row level security;
create policy own_organisation on trail.control_entry to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on trail.control_entry to samklang_runtime;
comment on table trail.control_entry is 'A reading in a sample, and what the auditor found; goes before the control itself does.';
comment on column trail.control_entry.organisation_id is 'class: none; retention: row';
comment on column trail.control_entry.control_id is 'class: none; retention: row';
comment on column trail.control_entry.place is 'class: none; retention: row';
comment on column trail.control_entry.entry_id is 'class: internal; retention: sample-control+2y';
comment on column trail.control_entry.verdict is 'class: internal; retention: sample-control+2y';
comment on column trail.control_entry.note is 'class: internal; retention: sample-control+2y';
