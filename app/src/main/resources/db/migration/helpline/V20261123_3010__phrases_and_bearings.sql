-- What a helpline begins with, said once: a new one is furnished from here, and so are those founded before.
create table helpline.starter_phrase (
    name      text    not null primary key check (name ~ '^[a-z][a-z-]{1,40}$'),
    position  integer not null,
    stage     text    not null check (stage in ('OPENING', 'DURING', 'CLOSING')),
    situation text check (situation in ('SEVERAL_TODAY', 'AWAY', 'IMPLAUSIBLE', 'ANGRY', 'LIMIT_REACHED')),
    types     text[]  not null default '{}',
    themes    text[]  not null default '{}'
);
grant select on helpline.starter_phrase to samklang_runtime;
comment on table helpline.starter_phrase is 'Wordings a new helpline begins with; the words themselves stand in the message files, in both languages.';
comment on column helpline.starter_phrase.name is 'class: none; retention: installation';
comment on column helpline.starter_phrase.position is 'class: none; retention: installation';
comment on column helpline.starter_phrase.stage is 'class: none; retention: installation';
comment on column helpline.starter_phrase.situation is 'class: none; retention: installation';
comment on column helpline.starter_phrase.types is 'class: none; retention: installation';
comment on column helpline.starter_phrase.themes is 'class: none; retention: installation';

insert into helpline.starter_phrase (name, position, stage, situation, types, themes) values
    ('first-time', 1, 'OPENING', null, '{}', '{}'),
    ('i-know-you', 2, 'OPENING', null, '{}', '{}'),
    ('left-over', 3, 'OPENING', null, '{}', '{}'),
    ('ten-minutes', 4, 'OPENING', null, '{}', '{}'),
    ('honest-frame', 5, 'OPENING', null, '{dependent}', '{}'),
    ('this-hour', 6, 'OPENING', null, '{dependent}', '{}'),
    ('since-last', 7, 'OPENING', 'SEVERAL_TODAY', '{}', '{}'),
    ('welcome-back', 8, 'OPENING', 'AWAY', '{}', '{}'),
    ('danger-first', 9, 'OPENING', 'LIMIT_REACHED', '{}', '{}'),
    ('one-thing', 10, 'DURING', null, '{}', '{}'),
    ('one-step-on', 11, 'DURING', null, '{}', '{}'),
    ('whom-this-week', 12, 'DURING', null, '{lonely}', '{loneliness}'),
    ('near-others', 13, 'DURING', null, '{lonely}', '{loneliness}'),
    ('rest-of-evening', 14, 'DURING', null, '{lonely,dependent}', '{sleep,anxiety}'),
    ('other-helpers', 15, 'DURING', null, '{dependent}', '{}'),
    ('hours-between', 16, 'DURING', null, '{dependent}', '{anxiety}'),
    ('how-are-you-now', 17, 'DURING', null, '{dramatic}', '{violence}'),
    ('thoughts-of-suicide', 18, 'DURING', null, '{}', '{suicidal-thoughts,self-harm}'),
    ('not-that-talk', 19, 'DURING', null, '{sexualised}', '{}'),
    ('what-from-this-one', 20, 'DURING', 'SEVERAL_TODAY', '{}', '{}'),
    ('good-days', 21, 'DURING', 'AWAY', '{}', '{}'),
    ('i-wonder', 22, 'DURING', 'IMPLAUSIBLE', '{dramatic,inventor}', '{}'),
    ('in-doubt', 23, 'DURING', 'IMPLAUSIBLE', '{inventor}', '{}'),
    ('calm-down', 24, 'DURING', 'ANGRY', '{}', '{}'),
    ('take-with-you', 25, 'CLOSING', null, '{}', '{}'),
    ('next-time', 26, 'CLOSING', null, '{}', '{}'),
    ('beyond-us', 27, 'CLOSING', null, '{}', '{}'),
    ('place-for-company', 28, 'CLOSING', null, '{lonely}', '{loneliness}'),
    ('next-hour', 29, 'CLOSING', 'SEVERAL_TODAY', '{dependent}', '{}'),
    ('end-in-anger', 30, 'CLOSING', 'ANGRY', '{}', '{}'),
    ('not-you', 31, 'CLOSING', 'LIMIT_REACHED', '{}', '{}'),
    ('until-then', 32, 'CLOSING', 'LIMIT_REACHED', '{}', '{}');

create table helpline.phrase (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    service_id      uuid        not null,
    starter         text references helpline.starter_phrase (name),
    words           text check (length(words) between 1 and 400),
    stage           text        not null check (stage in ('OPENING', 'DURING', 'CLOSING')),
    situation       text check (situation in ('SEVERAL_TODAY', 'AWAY', 'IMPLAUSIBLE', 'ANGRY', 'LIMIT_REACHED')),
    position        integer     not null,
    retired_at      timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    constraint phrase_says_something check (starter is not null or words is not null)
);
alter table helpline.phrase enable row level security;
create policy own_organisation on helpline.phrase to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.phrase to samklang_runtime;
create index phrase_in_order on helpline.phrase (organisation_id, service_id, position, id);
comment on table helpline.phrase is 'Wordings at hand in a conversation, in the own list of the house.';
comment on column helpline.phrase.organisation_id is 'class: none; retention: row';
comment on column helpline.phrase.id is 'class: none; retention: organisation';
comment on column helpline.phrase.service_id is 'class: none; retention: organisation';
comment on column helpline.phrase.starter is 'class: none; retention: organisation';
comment on column helpline.phrase.words is 'class: internal; retention: organisation';
comment on column helpline.phrase.stage is 'class: none; retention: organisation';
comment on column helpline.phrase.situation is 'class: none; retention: organisation';
comment on column helpline.phrase.position is 'class: none; retention: organisation';
comment on column helpline.phrase.retired_at is 'class: none; retention: organisation';
comment on column helpline.phrase.version is 'class: none; retention: organisation';

create table helpline.phrase_type (
    organisation_id uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    phrase_id       uuid not null,
    type_id         uuid not null,
    primary key (organisation_id, phrase_id, type_id),
    foreign key (organisation_id, phrase_id) references helpline.phrase (organisation_id, id) on delete cascade,
    foreign key (organisation_id, type_id) references helpline.user_type (organisation_id, id)
);
alter table helpline.phrase_type enable row level security;
create policy own_organisation on helpline.phrase_type to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.phrase_type to samklang_runtime;
create index phrase_type_by_type on helpline.phrase_type (organisation_id, type_id);
comment on table helpline.phrase_type is 'The types of frequent users a wording fits.';
comment on column helpline.phrase_type.organisation_id is 'class: none; retention: row';
comment on column helpline.phrase_type.phrase_id is 'class: none; retention: organisation';
comment on column helpline.phrase_type.type_id is 'class: none; retention: organisation';

create table helpline.phrase_theme (
    organisation_id uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    phrase_id       uuid not null,
    theme_id        uuid not null,
    primary key (organisation_id, phrase_id, theme_id),
    foreign key (organisation_id, phrase_id) references helpline.phrase (organisation_id, id) on delete cascade,
    foreign key (organisation_id, theme_id) references helpline.theme (organisation_id, id)
);
alter table helpline.phrase_theme enable row level security;
create policy own_organisation on helpline.phrase_theme to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.phrase_theme to samklang_runtime;
create index phrase_theme_by_theme on helpline.phrase_theme (organisation_id, theme_id);
comment on table helpline.phrase_theme is 'The themes a wording fits.';
comment on column helpline.phrase_theme.organisation_id is 'class: none; retention: row';
comment on column helpline.phrase_theme.phrase_id is 'class: none; retention: organisation';
comment on column helpline.phrase_theme.theme_id is 'class: none; retention: organisation';

create table helpline.phrase_verdict (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    phrase_id       uuid    not null,
    staff_id        uuid    not null,
    helpful         boolean not null,
    primary key (organisation_id, phrase_id, staff_id),
    foreign key (organisation_id, phrase_id) references helpline.phrase (organisation_id, id) on delete cascade,
    foreign key (organisation_id, staff_id) references organisation.staff_member (organisation_id, id)
);
alter table helpline.phrase_verdict enable row level security;
create policy own_organisation on helpline.phrase_verdict to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.phrase_verdict to samklang_runtime;
comment on table helpline.phrase_verdict is 'Whether a counsellor found a wording helpful; kept by person so that it can be taken back, shown as a count alone.';
comment on column helpline.phrase_verdict.organisation_id is 'class: none; retention: row';
comment on column helpline.phrase_verdict.phrase_id is 'class: none; retention: organisation';
comment on column helpline.phrase_verdict.staff_id is 'class: internal; retention: staff';
comment on column helpline.phrase_verdict.helpful is 'class: internal; retention: staff';

-- Every change of the bearings is a row of its own, so that an earlier list can be brought back.
create table helpline.bearings (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id      uuid        not null,
    version         integer     not null check (version > 0),
    lines           text[]      not null check (cardinality(lines) <= 10),
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, service_id, version),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, changed_by) references organisation.staff_member (organisation_id, id)
);
alter table helpline.bearings enable row level security;
create policy own_organisation on helpline.bearings to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert on helpline.bearings to samklang_runtime;
comment on table helpline.bearings is 'What every conversation of a helpline is steered by; without a row, the starters.';
comment on column helpline.bearings.organisation_id is 'class: none; retention: row';
comment on column helpline.bearings.service_id is 'class: none; retention: organisation';
comment on column helpline.bearings.version is 'class: none; retention: organisation';
comment on column helpline.bearings.lines is 'class: internal; retention: organisation';
comment on column helpline.bearings.changed_by is 'class: internal; retention: organisation';
comment on column helpline.bearings.changed_at is 'class: internal; retention: organisation';

create table helpline.panel_choice (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    staff_id        uuid    not null,
    panel           text    not null check (panel ~ '^[a-z]{2,20}$'),
    open            boolean not null,
    primary key (organisation_id, staff_id, panel),
    foreign key (organisation_id, staff_id) references organisation.staff_member (organisation_id, id)
);
alter table helpline.panel_choice enable row level security;
create policy own_organisation on helpline.panel_choice to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.panel_choice to samklang_runtime;
comment on table helpline.panel_choice is 'Which parts beside the conversation form somebody keeps open.';
comment on column helpline.panel_choice.organisation_id is 'class: none; retention: row';
comment on column helpline.panel_choice.staff_id is 'class: internal; retention: staff';
comment on column helpline.panel_choice.panel is 'class: none; retention: staff';
comment on column helpline.panel_choice.open is 'class: internal; retention: staff';

-- Helplines founded before have the starters too.
insert into helpline.phrase (organisation_id, id, service_id, starter, stage, situation, position)
select service.organisation_id, gen_random_uuid(), service.id, given.name, given.stage, given.situation, given.position
from organisation.service
cross join helpline.starter_phrase given
where service.kind = 'HELPLINE';

insert into helpline.phrase_type (organisation_id, phrase_id, type_id)
select phrase.organisation_id, phrase.id, type.id
from helpline.phrase
join helpline.starter_phrase given on given.name = phrase.starter
join helpline.user_type type on type.organisation_id = phrase.organisation_id and type.service_id = phrase.service_id
where type.starter = any(given.types);

insert into helpline.phrase_theme (organisation_id, phrase_id, theme_id)
select phrase.organisation_id, phrase.id, theme.id
from helpline.phrase
join helpline.starter_phrase given on given.name = phrase.starter
join helpline.theme on theme.organisation_id = phrase.organisation_id and theme.service_id = phrase.service_id
where theme.starter = any(given.themes);
