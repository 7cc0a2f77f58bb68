create table helpline.user_type (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid not null,
    service_id      uuid not null,
    starter         text check (starter ~ '^[a-z][a-z-]{1,40}$'),
    name            text check (length(name) between 1 and 60),
    description     text check (length(description) <= 1000),
    position        integer not null,
    retired_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    constraint type_is_named check (starter is not null or name is not null)
);
alter table helpline.user_type enable row level security;
create policy own_organisation on helpline.user_type to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.user_type to samklang_runtime;
comment on table helpline.user_type is 'Types of frequent users: a shared language, never the headline of a person (guide A, Typer af faste brugere).';
comment on column helpline.user_type.organisation_id is 'class: none; retention: row';
comment on column helpline.user_type.id is 'class: none; retention: organisation';
comment on column helpline.user_type.service_id is 'class: none; retention: organisation';
comment on column helpline.user_type.starter is 'class: none; retention: organisation';
comment on column helpline.user_type.name is 'class: internal; retention: organisation';
comment on column helpline.user_type.description is 'class: internal; retention: organisation';
comment on column helpline.user_type.position is 'class: none; retention: organisation';
comment on column helpline.user_type.retired_at is 'class: none; retention: organisation';
create index user_type_in_order on helpline.user_type (organisation_id, service_id, position, id);

create table helpline.frequent_user (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid not null,
    service_id      uuid not null,
    alias           text not null check (length(alias) between 1 and 60),
    gender          text not null check (gender in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    age_band        text not null check (age_band in ('UNDER_18', 'FROM_18', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_65', 'UNKNOWN')),
    writing_style   text not null check (length(writing_style) <= 1000),
    behaviour       text not null check (length(behaviour) <= 1000),
    usual_themes    text not null check (length(usual_themes) <= 1000),
    usual_times     text not null check (length(usual_times) <= 300),
    approach_first  text not null check (length(approach_first) <= 160),
    approach_second text not null check (length(approach_second) <= 160),
    approach_third  text not null check (length(approach_third) <= 160),
    version         integer not null default 0,
    created_by      uuid not null,
    created_at      timestamptz not null,
    updated_by      uuid not null,
    updated_at      timestamptz not null,
    last_contact_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, created_by) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, updated_by) references organisation.staff_member (organisation_id, id)
);
alter table helpline.frequent_user enable row level security;
create policy own_organisation on helpline.frequent_user to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.frequent_user to samklang_runtime;
comment on table helpline.frequent_user is 'An alias with its description; holds no identity (guide A, Registrering af henvendelser).';
comment on column helpline.frequent_user.organisation_id is 'class: none; retention: row';
comment on column helpline.frequent_user.id is 'class: none; retention: row';
comment on column helpline.frequent_user.service_id is 'class: none; retention: alias';
comment on column helpline.frequent_user.alias is 'class: special; retention: alias';
comment on column helpline.frequent_user.gender is 'class: special; retention: alias';
comment on column helpline.frequent_user.age_band is 'class: special; retention: alias';
comment on column helpline.frequent_user.writing_style is 'class: special; retention: alias';
comment on column helpline.frequent_user.behaviour is 'class: special; retention: alias';
comment on column helpline.frequent_user.usual_themes is 'class: special; retention: alias';
comment on column helpline.frequent_user.usual_times is 'class: special; retention: alias';
comment on column helpline.frequent_user.approach_first is 'class: special; retention: alias';
comment on column helpline.frequent_user.approach_second is 'class: special; retention: alias';
comment on column helpline.frequent_user.approach_third is 'class: special; retention: alias';
comment on column helpline.frequent_user.version is 'class: none; retention: alias';
comment on column helpline.frequent_user.created_by is 'class: internal; retention: alias';
comment on column helpline.frequent_user.created_at is 'class: internal; retention: alias';
comment on column helpline.frequent_user.updated_by is 'class: internal; retention: alias';
comment on column helpline.frequent_user.updated_at is 'class: internal; retention: alias';
comment on column helpline.frequent_user.last_contact_at is 'class: internal; retention: alias';
create unique index frequent_user_alias on helpline.frequent_user (organisation_id, service_id, lower(alias));
create index frequent_user_recent on helpline.frequent_user (organisation_id, service_id, last_contact_at desc nulls last, id);

create table helpline.frequent_user_type (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    frequent_user_id uuid not null,
    type_id          uuid not null,
    primary key (organisation_id, frequent_user_id, type_id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, type_id) references helpline.user_type (organisation_id, id)
);
alter table helpline.frequent_user_type enable row level security;
create policy own_organisation on helpline.frequent_user_type to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.frequent_user_type to samklang_runtime;
comment on table helpline.frequent_user_type is 'Which types an alias is seen as: zero or more.';
comment on column helpline.frequent_user_type.organisation_id is 'class: none; retention: row';
comment on column helpline.frequent_user_type.frequent_user_id is 'class: none; retention: row';
comment on column helpline.frequent_user_type.type_id is 'class: special; retention: alias';
