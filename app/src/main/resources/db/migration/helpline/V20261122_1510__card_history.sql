create table helpline.frequent_user_version (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    frequent_user_id uuid        not null,
    version          integer     not null,
    alias            text        not null,
    gender           text        not null,
    age_band         text        not null,
    writing_style    text        not null,
    behaviour        text        not null,
    usual_themes     text        not null,
    usual_times      text        not null,
    approach         text[]      not null,
    types            uuid[]      not null,
    saved_by         uuid        not null,
    saved_at         timestamptz not null,
    primary key (organisation_id, frequent_user_id, version),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, saved_by) references organisation.staff_member (organisation_id, id)
);
alter table helpline.frequent_user_version enable row level security;
create policy own_organisation on helpline.frequent_user_version to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert on helpline.frequent_user_version to samklang_runtime;
comment on table helpline.frequent_user_version is 'A card as it stood after each saving, so that an older wording can be read and taken back. Goes with the alias.';
comment on column helpline.frequent_user_version.organisation_id is 'class: none; retention: row';
comment on column helpline.frequent_user_version.frequent_user_id is 'class: none; retention: row';
comment on column helpline.frequent_user_version.version is 'class: none; retention: alias';
comment on column helpline.frequent_user_version.alias is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.gender is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.age_band is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.writing_style is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.behaviour is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.usual_themes is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.usual_times is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.approach is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.types is 'class: special; retention: alias';
comment on column helpline.frequent_user_version.saved_by is 'class: internal; retention: alias';
comment on column helpline.frequent_user_version.saved_at is 'class: internal; retention: alias';

-- What was saved before is not known; the history of older cards begins with how they stand.
insert into helpline.frequent_user_version
    (organisation_id, frequent_user_id, version, alias, gender, age_band, writing_style, behaviour, usual_themes,
     usual_times, approach, types, saved_by, saved_at)
select known.organisation_id, known.id, known.version, known.alias, known.gender, known.age_band, known.writing_style,
       known.behaviour, known.usual_themes, known.usual_times,
       array(select line from unnest(array[known.approach_first, known.approach_second, known.approach_third]) as line where line <> ''),
       array(select held.type_id from helpline.frequent_user_type held
             where held.organisation_id = known.organisation_id and held.frequent_user_id = known.id),
       known.updated_by, known.updated_at
from helpline.frequent_user known;
