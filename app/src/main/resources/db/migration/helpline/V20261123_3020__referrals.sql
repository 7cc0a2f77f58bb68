-- Nationwide offers whose facts are public; a new helpline begins with them, due for checking. The words stand in the message files.
create table helpline.starter_referral_option (
    name               text    not null primary key check (name ~ '^[a-z][a-z-]{1,40}$'),
    title              text    not null,
    kind               text    not null,
    phone              text    not null default '',
    web                text    not null default '',
    types              text[]  not null default '{}',
    themes             text[]  not null default '{}'
);
grant select on helpline.starter_referral_option to samklang_runtime;
comment on table helpline.starter_referral_option is 'Nationwide offers that a new helpline begins its directory with.';
comment on column helpline.starter_referral_option.name is 'class: none; retention: installation';
comment on column helpline.starter_referral_option.title is 'class: none; retention: installation';
comment on column helpline.starter_referral_option.kind is 'class: none; retention: installation';
comment on column helpline.starter_referral_option.phone is 'class: none; retention: installation';
comment on column helpline.starter_referral_option.web is 'class: none; retention: installation';
comment on column helpline.starter_referral_option.types is 'class: none; retention: installation';
comment on column helpline.starter_referral_option.themes is 'class: none; retention: installation';

insert into helpline.starter_referral_option (name, title, kind, phone, web, types, themes) values
    ('emergency', 'Alarmcentralen 112', 'EMERGENCY', '112', '', '{}', '{violence,suicidal-thoughts}'),
    ('police', 'Politiet 114', 'EMERGENCY', '114', 'politi.dk', '{}', '{violence}'),
    ('life-line', 'Livslinien', 'HELPLINE', '70 201 201', 'livslinien.dk', '{}', '{suicidal-thoughts,self-harm}'),
    ('children', 'BørneTelefonen', 'HELPLINE', '116 111', 'bornetelefonen.dk', '{}', '{family,violence}'),
    ('poison', 'Giftlinjen', 'EMERGENCY', '82 12 12 12', '', '{}', '{self-harm}'),
    ('violence', 'Lev Uden Vold', 'HELPLINE', '1888', 'levudenvold.dk', '{}', '{violence,relationship}'),
    ('victims', 'Offerrådgivningen', 'HELPLINE', '116 006', '', '{}', '{violence}'),
    ('psychiatry', 'PsykiatriFonden', 'HELPLINE', '', 'psykiatrifonden.dk', '{dramatic,dependent}', '{anxiety,depression}'),
    ('sind', 'SIND', 'HELPLINE', '', 'sind.dk', '{}', '{depression,family}'),
    ('eating', 'Landsforeningen mod spiseforstyrrelser og selvskade', 'HELPLINE', '', 'lmsos.dk', '{}', '{self-harm}'),
    ('red-cross', 'Røde Kors', 'VISITING_FRIEND', '', 'rodekors.dk', '{lonely}', '{loneliness}'),
    ('dane-age', 'Ældre Sagen', 'VISITING_FRIEND', '', 'aeldresagen.dk', '{lonely}', '{loneliness,illness}'),
    ('ventilen', 'Ventilen', 'DROP_IN', '', 'ventilen.dk', '{lonely}', '{loneliness}'),
    ('headspace', 'headspace', 'DROP_IN', '', 'headspace.dk', '{lonely}', '{loneliness,anxiety,work-and-school}'),
    ('church-army', 'Kirkens Korshær', 'DROP_IN', '', 'kirkenskorshaer.dk', '{lonely}', '{loneliness,finances,abuse-of-substances}');

create table helpline.referral_option (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    service_id      uuid        not null,
    starter         text references helpline.starter_referral_option (name),
    name            text        not null check (length(name) between 1 and 100),
    kind            text        not null check (kind in ('EMERGENCY', 'HELPLINE', 'DROP_IN', 'VISITING_FRIEND', 'LAY_REPRESENTATIVE', 'HEALTH_CENTRE', 'PSYCHIATRY', 'COMMUNITY', 'MUNICIPALITY', 'OTHER')),
    offers          text check (length(offers) <= 500),
    audience        text check (length(audience) <= 200),
    area            text check (length(area) <= 100),
    opening_hours   text check (length(opening_hours) <= 200),
    phone           text        not null check (length(phone) <= 40),
    web             text        not null check (length(web) <= 200),
    open_to_all     boolean     not null,
    checked_on      date,
    checked_by      uuid,
    checked_before  date,
    retired_at      timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, checked_by) references organisation.staff_member (organisation_id, id)
);
alter table helpline.referral_option enable row level security;
create policy own_organisation on helpline.referral_option to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.referral_option to samklang_runtime;
create index referral_option_by_name on helpline.referral_option (organisation_id, service_id, lower(name), id);
comment on table helpline.referral_option is 'Where a helpline may refer somebody: organisations and their public facts.';
comment on column helpline.referral_option.organisation_id is 'class: none; retention: row';
comment on column helpline.referral_option.id is 'class: none; retention: organisation';
comment on column helpline.referral_option.service_id is 'class: none; retention: organisation';
comment on column helpline.referral_option.starter is 'class: none; retention: organisation';
comment on column helpline.referral_option.name is 'class: internal; retention: organisation';
comment on column helpline.referral_option.kind is 'class: none; retention: organisation';
comment on column helpline.referral_option.offers is 'class: internal; retention: organisation';
comment on column helpline.referral_option.audience is 'class: internal; retention: organisation';
comment on column helpline.referral_option.area is 'class: internal; retention: organisation';
comment on column helpline.referral_option.opening_hours is 'class: internal; retention: organisation';
comment on column helpline.referral_option.phone is 'class: internal; retention: organisation';
comment on column helpline.referral_option.web is 'class: internal; retention: organisation';
comment on column helpline.referral_option.open_to_all is 'class: none; retention: organisation';
comment on column helpline.referral_option.checked_on is 'class: internal; retention: organisation';
comment on column helpline.referral_option.checked_by is 'class: internal; retention: organisation';
comment on column helpline.referral_option.checked_before is 'class: internal; retention: organisation';
comment on column helpline.referral_option.retired_at is 'class: none; retention: organisation';
comment on column helpline.referral_option.version is 'class: none; retention: organisation';

create table helpline.referral_option_type (
    organisation_id uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    option_id       uuid not null,
    type_id         uuid not null,
    primary key (organisation_id, option_id, type_id),
    foreign key (organisation_id, option_id) references helpline.referral_option (organisation_id, id) on delete cascade,
    foreign key (organisation_id, type_id) references helpline.user_type (organisation_id, id)
);
alter table helpline.referral_option_type enable row level security;
create policy own_organisation on helpline.referral_option_type to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.referral_option_type to samklang_runtime;
create index referral_option_type_by_type on helpline.referral_option_type (organisation_id, type_id);
comment on table helpline.referral_option_type is 'The types of frequent users an offer fits.';
comment on column helpline.referral_option_type.organisation_id is 'class: none; retention: row';
comment on column helpline.referral_option_type.option_id is 'class: none; retention: organisation';
comment on column helpline.referral_option_type.type_id is 'class: none; retention: organisation';

create table helpline.referral_option_theme (
    organisation_id uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    option_id       uuid not null,
    theme_id        uuid not null,
    primary key (organisation_id, option_id, theme_id),
    foreign key (organisation_id, option_id) references helpline.referral_option (organisation_id, id) on delete cascade,
    foreign key (organisation_id, theme_id) references helpline.theme (organisation_id, id)
);
alter table helpline.referral_option_theme enable row level security;
create policy own_organisation on helpline.referral_option_theme to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.referral_option_theme to samklang_runtime;
create index referral_option_theme_by_theme on helpline.referral_option_theme (organisation_id, theme_id);
comment on table helpline.referral_option_theme is 'The themes an offer fits.';
comment on column helpline.referral_option_theme.organisation_id is 'class: none; retention: row';
comment on column helpline.referral_option_theme.option_id is 'class: none; retention: organisation';
comment on column helpline.referral_option_theme.theme_id is 'class: none; retention: organisation';

create table helpline.referral_rules (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id      uuid    not null,
    check_months    integer not null default 6 check (check_months between 1 and 24),
    version         integer not null default 0,
    primary key (organisation_id, service_id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table helpline.referral_rules enable row level security;
create policy own_organisation on helpline.referral_rules to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.referral_rules to samklang_runtime;
comment on table helpline.referral_rules is 'After how many months an entry of the directory is due for checking.';
comment on column helpline.referral_rules.organisation_id is 'class: none; retention: row';
comment on column helpline.referral_rules.service_id is 'class: none; retention: organisation';
comment on column helpline.referral_rules.check_months is 'class: none; retention: organisation';
comment on column helpline.referral_rules.version is 'class: none; retention: organisation';

-- The conversation may not be registered yet while somebody is referred, and has the id it will have then.
create table helpline.referral (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    conversation_id uuid        not null,
    option_id       uuid        not null,
    counsellor_id   uuid        not null,
    referred_at     timestamptz not null,
    outcome         text check (outcome in ('USED', 'NOT_USED', 'UNKNOWN')),
    outcome_by      uuid,
    outcome_at      timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, conversation_id, option_id),
    foreign key (organisation_id, option_id) references helpline.referral_option (organisation_id, id),
    foreign key (organisation_id, counsellor_id) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, outcome_by) references organisation.staff_member (organisation_id, id)
);
alter table helpline.referral enable row level security;
create policy own_organisation on helpline.referral to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.referral to samklang_runtime;
create index referral_to_option on helpline.referral (organisation_id, option_id, referred_at desc);
comment on table helpline.referral is 'Somebody was told of an offer in a conversation, and what came of it.';
comment on column helpline.referral.organisation_id is 'class: none; retention: row';
comment on column helpline.referral.id is 'class: none; retention: statistics';
comment on column helpline.referral.conversation_id is 'class: internal; retention: statistics';
comment on column helpline.referral.option_id is 'class: internal; retention: statistics';
comment on column helpline.referral.counsellor_id is 'class: internal; retention: statistics';
comment on column helpline.referral.referred_at is 'class: internal; retention: statistics';
comment on column helpline.referral.outcome is 'class: internal; retention: statistics';
comment on column helpline.referral.outcome_by is 'class: internal; retention: statistics';
comment on column helpline.referral.outcome_at is 'class: internal; retention: statistics';
comment on column helpline.referral.version is 'class: none; retention: statistics';

-- Words are kept on the alias they are about, and go with it.
create table helpline.referral_words (
    organisation_id  uuid not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    referral_id      uuid not null,
    frequent_user_id uuid not null,
    words            text not null check (length(words) between 1 and 300),
    primary key (organisation_id, referral_id),
    foreign key (organisation_id, referral_id) references helpline.referral (organisation_id, id) on delete cascade,
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade
);
alter table helpline.referral_words enable row level security;
create policy own_organisation on helpline.referral_words to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.referral_words to samklang_runtime;
create index referral_words_of_alias on helpline.referral_words (organisation_id, frequent_user_id);
comment on table helpline.referral_words is 'What somebody told of an offer they were referred to.';
comment on column helpline.referral_words.organisation_id is 'class: none; retention: row';
comment on column helpline.referral_words.referral_id is 'class: none; retention: alias';
comment on column helpline.referral_words.frequent_user_id is 'class: special; retention: alias';
comment on column helpline.referral_words.words is 'class: special; retention: alias';

insert into helpline.referral_option (organisation_id, id, service_id, starter, name, kind, phone, web, open_to_all)
select service.organisation_id, gen_random_uuid(), service.id, given.name, given.title, given.kind, given.phone, given.web, true
from organisation.service
cross join helpline.starter_referral_option given
where service.kind = 'HELPLINE';

insert into helpline.referral_option_type (organisation_id, option_id, type_id)
select option.organisation_id, option.id, type.id
from helpline.referral_option option
join helpline.starter_referral_option given on given.name = option.starter
join helpline.user_type type on type.organisation_id = option.organisation_id and type.service_id = option.service_id
where type.starter = any(given.types);

insert into helpline.referral_option_theme (organisation_id, option_id, theme_id)
select option.organisation_id, option.id, theme.id
from helpline.referral_option option
join helpline.starter_referral_option given on given.name = option.starter
join helpline.theme on theme.organisation_id = option.organisation_id and theme.service_id = option.service_id
where theme.starter = any(given.themes);

-- The database's samples must not remember what somebody told once it is erased (decision 0017).
alter table helpline.referral_words alter column words set statistics 0;
