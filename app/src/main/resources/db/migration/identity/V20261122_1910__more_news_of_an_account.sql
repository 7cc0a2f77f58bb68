alter table identity.account_news drop constraint account_news_kind_check;
alter table identity.account_news add constraint account_news_kind_check check (kind in (
    'SECOND_FACTOR_RESET', 'SECOND_FACTOR_RESET_FOR', 'SECOND_FACTOR_CHANGED', 'PASSKEY_ADDED', 'PASSKEY_REMOVED',
    'RECOVERY_CODES_RENEWED', 'PASSWORD_CHANGED', 'START_PASSWORD'));
