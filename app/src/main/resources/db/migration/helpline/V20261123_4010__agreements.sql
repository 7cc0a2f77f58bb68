-- What a helpline agrees with somebody it knows by an alias: fixed times, the next conversation each time, or a limit.
create table helpline.arrangement (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id               uuid        not null,
    service_id       uuid        not null,
    frequent_user_id uuid        not null,
    kind             text        not null check (kind in ('FIXED_TIMES', 'NEXT_EACH_TIME', 'LIMIT')),
    minutes          integer     check (minutes between 5 and 240),
    contacts         integer     check (contacts between 1 and 50),
    period           text        check (period in ('DAY', 'WEEK')),
    wording          text        not null check (length(wording) between 1 and 2000),
    keeping          text        check (keeping in ('YES', 'UNSURE', 'NO')),
    keeping_words    text        not null default '' check (length(keeping_words) <= 1000),
    treatment        text        check (treatment in ('YES', 'UNSURE', 'NO')),
    treatment_words  text        not null default '' check (length(treatment_words) <= 1000),
    starts_on        date        not null,
    ends_on          date        not null,
    review_on        date        not null,
    status           text        not null check (status in ('PROPOSED', 'ACTIVE', 'ENDED')),
    proposed_by      uuid        not null,
    proposed_at      timestamptz not null,
    approved_by      uuid,
    approved_at      timestamptz,
    accepted_by      uuid,
    accepted_at      timestamptz,
    ended_by         uuid,
    ended_at         timestamptz,
    version          integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id),
    foreign key (organisation_id, proposed_by) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, approved_by) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, accepted_by) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, ended_by) references organisation.staff_member (organisation_id, id),
    constraint it_ends check (ends_on >= starts_on),
    constraint it_is_reviewed check (review_on between starts_on and ends_on),
    constraint an_agreement_has_a_length_and_its_risks check (
        kind = 'LIMIT'
        or (minutes is not null and contacts is null and keeping is not null and treatment is not null)),
    constraint a_limit_limits_something check (kind <> 'LIMIT' or contacts is not null or minutes is not null),
    constraint a_number_has_a_period check ((contacts is null) = (period is null)),
    constraint approval_is_whole check ((approved_by is null) = (approved_at is null)),
    constraint acceptance_is_whole check ((accepted_by is null) = (accepted_at is null)),
    constraint the_end_is_whole check ((status = 'ENDED') = (ended_at is not null)
        and (ended_by is null) = (ended_at is null)),
    constraint nothing_holds_that_was_not_agreed check (
        status <> 'ACTIVE' or (approved_at is not null and accepted_at is not null))
);
alter table helpline.arrangement enable row level security;
create policy own_organisation on helpline.arrangement to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.arrangement to samklang_runtime;
create unique index one_agreement_and_one_limit_at_a_time
    on helpline.arrangement (organisation_id, frequent_user_id, (kind = 'LIMIT'))
    where status = 'ACTIVE';
create index arrangement_of_alias on helpline.arrangement (organisation_id, frequent_user_id, status);
create index arrangement_of_service on helpline.arrangement (organisation_id, service_id, status, review_on);
comment on table helpline.arrangement is 'An agreement on times, or a limit, with one alias. It holds once the house has approved it and the caller has agreed, and it always ends.';
comment on column helpline.arrangement.organisation_id is 'class: none; retention: row';
comment on column helpline.arrangement.id is 'class: none; retention: row';
comment on column helpline.arrangement.service_id is 'class: none; retention: alias';
comment on column helpline.arrangement.frequent_user_id is 'class: special; retention: alias';
comment on column helpline.arrangement.kind is 'class: special; retention: alias';
comment on column helpline.arrangement.minutes is 'class: special; retention: alias';
comment on column helpline.arrangement.contacts is 'class: special; retention: alias';
comment on column helpline.arrangement.period is 'class: special; retention: alias';
comment on column helpline.arrangement.wording is 'class: special; retention: alias';
comment on column helpline.arrangement.keeping is 'class: special; retention: alias';
comment on column helpline.arrangement.keeping_words is 'class: special; retention: alias';
comment on column helpline.arrangement.treatment is 'class: special; retention: alias';
comment on column helpline.arrangement.treatment_words is 'class: special; retention: alias';
comment on column helpline.arrangement.starts_on is 'class: special; retention: alias';
comment on column helpline.arrangement.ends_on is 'class: special; retention: alias';
comment on column helpline.arrangement.review_on is 'class: internal; retention: alias';
comment on column helpline.arrangement.status is 'class: special; retention: alias';
comment on column helpline.arrangement.proposed_by is 'class: internal; retention: alias';
comment on column helpline.arrangement.proposed_at is 'class: internal; retention: alias';
comment on column helpline.arrangement.approved_by is 'class: internal; retention: alias';
comment on column helpline.arrangement.approved_at is 'class: internal; retention: alias';
comment on column helpline.arrangement.accepted_by is 'class: internal; retention: alias';
comment on column helpline.arrangement.accepted_at is 'class: special; retention: alias';
comment on column helpline.arrangement.ended_by is 'class: internal; retention: alias';
comment on column helpline.arrangement.ended_at is 'class: special; retention: alias';
comment on column helpline.arrangement.version is 'class: none; retention: row';

create table helpline.agreed_time (
    organisation_id uuid     not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    arrangement_id  uuid     not null,
    weekday         smallint not null check (weekday between 1 and 7),
    starts_at       time     not null,
    primary key (organisation_id, arrangement_id, weekday, starts_at),
    foreign key (organisation_id, arrangement_id)
        references helpline.arrangement (organisation_id, id) on delete cascade
);
alter table helpline.agreed_time enable row level security;
create policy own_organisation on helpline.agreed_time to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.agreed_time to samklang_runtime;
comment on table helpline.agreed_time is 'A time of the week at which an alias and the house have agreed to talk; Monday is 1.';
comment on column helpline.agreed_time.organisation_id is 'class: none; retention: row';
comment on column helpline.agreed_time.arrangement_id is 'class: none; retention: row';
comment on column helpline.agreed_time.weekday is 'class: special; retention: alias';
comment on column helpline.agreed_time.starts_at is 'class: special; retention: alias';

create table helpline.agreed_next (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    arrangement_id  uuid        not null,
    at              timestamptz not null,
    agreed_by       uuid        not null,
    agreed_at       timestamptz not null,
    primary key (organisation_id, arrangement_id, at),
    foreign key (organisation_id, arrangement_id)
        references helpline.arrangement (organisation_id, id) on delete cascade,
    foreign key (organisation_id, agreed_by) references organisation.staff_member (organisation_id, id)
);
alter table helpline.agreed_next enable row level security;
create policy own_organisation on helpline.agreed_next to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.agreed_next to samklang_runtime;
comment on table helpline.agreed_next is 'The next conversation, where it is agreed from one to the next; those that have been stay, for the review.';
comment on column helpline.agreed_next.organisation_id is 'class: none; retention: row';
comment on column helpline.agreed_next.arrangement_id is 'class: none; retention: row';
comment on column helpline.agreed_next.at is 'class: special; retention: alias';
comment on column helpline.agreed_next.agreed_by is 'class: internal; retention: alias';
comment on column helpline.agreed_next.agreed_at is 'class: internal; retention: alias';

create table helpline.arrangement_step (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    arrangement_id  uuid        not null,
    at              timestamptz not null,
    staff_id        uuid        not null,
    what            text        not null check (what in (
        'PROPOSED', 'CHANGED', 'APPROVED', 'ACCEPTED', 'REVIEWED', 'ENDED', 'REPLACED', 'REOPENED')),
    words           text        not null default '' check (length(words) <= 2000),
    other_offer     text        check (other_offer in ('YES', 'UNSURE', 'NO')),
    inside          integer     check (inside >= 0),
    outside         integer     check (outside >= 0),
    primary key (organisation_id, id),
    foreign key (organisation_id, arrangement_id)
        references helpline.arrangement (organisation_id, id) on delete cascade,
    foreign key (organisation_id, staff_id) references organisation.staff_member (organisation_id, id)
);
alter table helpline.arrangement_step enable row level security;
create policy own_organisation on helpline.arrangement_step to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert on helpline.arrangement_step to samklang_runtime;
create index step_of_arrangement on helpline.arrangement_step (organisation_id, arrangement_id, at, id);
comment on table helpline.arrangement_step is 'What became of an agreement or a limit, step by step: who proposed, approved, noted the caller''s yes, reviewed and ended it.';
comment on column helpline.arrangement_step.organisation_id is 'class: none; retention: row';
comment on column helpline.arrangement_step.id is 'class: none; retention: row';
comment on column helpline.arrangement_step.arrangement_id is 'class: none; retention: row';
comment on column helpline.arrangement_step.at is 'class: internal; retention: alias';
comment on column helpline.arrangement_step.staff_id is 'class: internal; retention: alias';
comment on column helpline.arrangement_step.what is 'class: special; retention: alias';
comment on column helpline.arrangement_step.words is 'class: special; retention: alias';
comment on column helpline.arrangement_step.other_offer is 'class: special; retention: alias';
comment on column helpline.arrangement_step.inside is 'class: special; retention: alias';
comment on column helpline.arrangement_step.outside is 'class: special; retention: alias';

-- What the house has decided on agreements. A helpline without a row has decided nothing, and the defaults hold.
create table helpline.agreement_rules (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id      uuid    not null,
    months          integer not null default 3 check (months between 1 and 12),
    quiet_weeks     integer not null default 12 check (quiet_weeks between 4 and 52),
    minutes         integer check (minutes between 5 and 240),
    prioritise      text    not null default '' check (length(prioritise) <= 300),
    round_off       text    not null default '' check (length(round_off) <= 300),
    version         integer not null default 1,
    primary key (organisation_id, service_id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table helpline.agreement_rules enable row level security;
create policy own_organisation on helpline.agreement_rules to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.agreement_rules to samklang_runtime;
comment on table helpline.agreement_rules is 'What one helpline has decided on agreements: how long they last at first, where quiet hours are looked for, and how long a conversation lasts.';
comment on column helpline.agreement_rules.organisation_id is 'class: none; retention: row';
comment on column helpline.agreement_rules.service_id is 'class: none; retention: organisation';
comment on column helpline.agreement_rules.months is 'class: none; retention: organisation';
comment on column helpline.agreement_rules.quiet_weeks is 'class: none; retention: organisation';
comment on column helpline.agreement_rules.minutes is 'class: none; retention: organisation';
comment on column helpline.agreement_rules.prioritise is 'class: none; retention: organisation';
comment on column helpline.agreement_rules.round_off is 'class: none; retention: organisation';
comment on column helpline.agreement_rules.version is 'class: none; retention: organisation';

-- The planner keeps no samples of prose: they would outlive the rows.
alter table helpline.arrangement alter column wording set statistics 0;
alter table helpline.arrangement alter column keeping_words set statistics 0;
alter table helpline.arrangement alter column treatment_words set statistics 0;
alter table helpline.arrangement_step alter column words set statistics 0;
