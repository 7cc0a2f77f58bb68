-- How an alias uses the helpline (guide A, Definition af brugergruppen). What a house means by often and long; none for a
-- house that goes by the guide.
create table helpline.pattern_rules (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id      uuid    not null,
    often           integer not null check (often between 2 and 60),
    months          integer not null check (months between 3 and 24),
    pause_weeks     integer not null check (pause_weeks between 1 and 26),
    version         integer not null,
    primary key (organisation_id, service_id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table helpline.pattern_rules enable row level security;
create policy own_organisation on helpline.pattern_rules to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.pattern_rules to samklang_runtime;
comment on table helpline.pattern_rules is 'What a helpline means by often and long.';
comment on column helpline.pattern_rules.organisation_id is 'class: none; retention: row';
comment on column helpline.pattern_rules.service_id is 'class: none; retention: organisation';
comment on column helpline.pattern_rules.often is 'class: none; retention: organisation';
comment on column helpline.pattern_rules.months is 'class: none; retention: organisation';
comment on column helpline.pattern_rules.pause_weeks is 'class: none; retention: organisation';
comment on column helpline.pattern_rules.version is 'class: none; retention: organisation';

create table helpline.use_suggestion (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    frequent_user_id uuid        not null,
    service_id       uuid        not null,
    pattern          text        not null check (pattern in ('FREQUENT', 'PERIODIC', 'RETURNING', 'UNCLEAR')),
    since            timestamptz not null,
    primary key (organisation_id, frequent_user_id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade
);
create index use_suggestion_newest on helpline.use_suggestion (organisation_id, service_id, since desc)
    where pattern <> 'UNCLEAR';
alter table helpline.use_suggestion enable row level security;
create policy own_organisation on helpline.use_suggestion to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.use_suggestion to samklang_runtime;
comment on table helpline.use_suggestion is 'What the contacts of an alias look like, and since when; computed.';
comment on column helpline.use_suggestion.organisation_id is 'class: none; retention: row';
comment on column helpline.use_suggestion.frequent_user_id is 'class: none; retention: row';
comment on column helpline.use_suggestion.service_id is 'class: none; retention: alias';
comment on column helpline.use_suggestion.pattern is 'class: special; retention: alias';
comment on column helpline.use_suggestion.since is 'class: internal; retention: alias';

create table helpline.use_decision (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id               uuid        not null,
    frequent_user_id uuid        not null,
    pattern          text        not null check (pattern in ('FREQUENT', 'PERIODIC', 'RETURNING', 'UNCLEAR')),
    suggested        text        not null check (suggested in ('FREQUENT', 'PERIODIC', 'RETURNING', 'UNCLEAR')),
    decided_by       uuid        not null,
    decided_at       timestamptz not null,
    undone_by        uuid,
    undone_at        timestamptz,
    primary key (organisation_id, id),
    check ((undone_by is null) = (undone_at is null)),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, decided_by) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, undone_by) references organisation.staff_member (organisation_id, id)
);
create index use_decision_of_alias on helpline.use_decision (organisation_id, frequent_user_id, decided_at desc, id desc);
alter table helpline.use_decision enable row level security;
create policy own_organisation on helpline.use_decision to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.use_decision to samklang_runtime;
comment on table helpline.use_decision is 'Which way of using the helpline a person decided on, and what was suggested then.';
comment on column helpline.use_decision.organisation_id is 'class: none; retention: row';
comment on column helpline.use_decision.id is 'class: none; retention: alias';
comment on column helpline.use_decision.frequent_user_id is 'class: none; retention: row';
comment on column helpline.use_decision.pattern is 'class: special; retention: alias';
comment on column helpline.use_decision.suggested is 'class: special; retention: alias';
comment on column helpline.use_decision.decided_by is 'class: internal; retention: alias';
comment on column helpline.use_decision.decided_at is 'class: internal; retention: alias';
comment on column helpline.use_decision.undone_by is 'class: internal; retention: alias';
comment on column helpline.use_decision.undone_at is 'class: internal; retention: alias';

create table helpline.alias_pair (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    first_id        uuid        not null,
    second_id       uuid        not null,
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, first_id, second_id),
    check (first_id < second_id),
    foreign key (organisation_id, first_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, second_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, proposed_by) references organisation.staff_member (organisation_id, id)
);
create index alias_pair_second on helpline.alias_pair (organisation_id, second_id);
alter table helpline.alias_pair enable row level security;
create policy own_organisation on helpline.alias_pair to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.alias_pair to samklang_runtime;
comment on table helpline.alias_pair is 'Two aliases of a helpline that may be one person. Goes with either.';
comment on column helpline.alias_pair.organisation_id is 'class: none; retention: row';
comment on column helpline.alias_pair.id is 'class: none; retention: alias';
comment on column helpline.alias_pair.first_id is 'class: special; retention: alias';
comment on column helpline.alias_pair.second_id is 'class: special; retention: alias';
comment on column helpline.alias_pair.proposed_by is 'class: internal; retention: alias';
comment on column helpline.alias_pair.proposed_at is 'class: internal; retention: alias';
