-- Whose account is whose, where people sign on at their own organisation. A row stays when the account goes.
create table signon_account (
    person varchar(64) primary key,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    linked_at timestamp with time zone not null,
    constraint signon_account_subject unique (issuer, subject)
);
