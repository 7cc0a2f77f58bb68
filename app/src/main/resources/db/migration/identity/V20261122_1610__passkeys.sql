create table identity.passkey (
    credential_id text        not null primary key check (length(credential_id) <= 1400),
    account_id    uuid        not null references identity.account (id),
    host          text        not null check (length(host) between 1 and 253),
    public_key    text        not null,
    uses          bigint      not null check (uses >= 0),
    name          text        not null check (length(name) <= 80),
    created_at    timestamptz not null,
    last_used_at  timestamptz
);
create index passkey_of_account on identity.passkey (account_id, created_at, credential_id);
grant select, insert, update, delete on identity.passkey to samklang_runtime;
comment on table identity.passkey is 'The public halves of passkeys; the private ones never leave their devices.';
comment on column identity.passkey.credential_id is 'class: internal; retention: account';
comment on column identity.passkey.account_id is 'class: internal; retention: row';
comment on column identity.passkey.host is 'class: none; retention: account';
comment on column identity.passkey.public_key is 'class: internal; retention: account';
comment on column identity.passkey.uses is 'class: internal; retention: account';
comment on column identity.passkey.name is 'class: internal; retention: account';
comment on column identity.passkey.created_at is 'class: internal; retention: account';
comment on column identity.passkey.last_used_at is 'class: internal; retention: account';
