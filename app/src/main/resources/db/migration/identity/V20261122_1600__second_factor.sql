-- The second factor of a sign-in: codes from an app on the phone, and codes on paper for the day it is lost.
create table identity.totp (
    account_id   uuid        not null primary key references identity.account (id),
    secret       text,
    next_secret  text,
    last_step    bigint      not null default 0,
    confirmed_at timestamptz,
    constraint confirmed_with_a_secret check ((secret is null) = (confirmed_at is null)),
    constraint totp_is_something check (secret is not null or next_secret is not null)
);
grant select, insert, update, delete on identity.totp to samklang_runtime;
comment on table identity.totp is 'What an authenticator app and Samklang share, sealed: the secret in use, and one being set up.';
comment on column identity.totp.account_id is 'class: internal; retention: row';
comment on column identity.totp.secret is 'class: internal; retention: account; encrypted';
comment on column identity.totp.next_secret is 'class: internal; retention: account; encrypted';
comment on column identity.totp.last_step is 'class: internal; retention: account';
comment on column identity.totp.confirmed_at is 'class: internal; retention: account';

create table identity.recovery_code (
    account_id uuid  not null references identity.account (id),
    digest     bytea not null,
    primary key (account_id, digest)
);
grant select, insert, delete on identity.recovery_code to samklang_runtime;
comment on table identity.recovery_code is 'Digests of codes that each work once in place of the phone; a used one is deleted.';
comment on column identity.recovery_code.account_id is 'class: internal; retention: row';
comment on column identity.recovery_code.digest is 'class: internal; retention: account';

-- What somebody must be told about their own account, whoever did it.
create table identity.account_news (
    account_id uuid        not null references identity.account (id),
    id         uuid        not null,
    at         timestamptz not null,
    kind       text        not null check (kind in ('SECOND_FACTOR_RESET', 'SECOND_FACTOR_RESET_FOR')),
    colleague  text        not null check (length(colleague) <= 80),
    primary key (account_id, id)
);
create index account_news_by_age on identity.account_news (at);
grant select, insert, delete on identity.account_news to samklang_runtime;
comment on table identity.account_news is 'What somebody must be told about their own account, shown on their day until they have seen it.';
comment on column identity.account_news.account_id is 'class: internal; retention: row';
comment on column identity.account_news.id is 'class: none; retention: row';
comment on column identity.account_news.at is 'class: internal; retention: news+30d';
comment on column identity.account_news.kind is 'class: internal; retention: news+30d';
comment on column identity.account_news.colleague is 'class: personal; retention: news+30d';
