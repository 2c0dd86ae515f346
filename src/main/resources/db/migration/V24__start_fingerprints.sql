-- Of what each municipality has been made ready: a start does again only what has changed since.
create table start_fingerprint (
    kommun varchar(64) not null,
    part varchar(20) not null,
    -- SHA-256 in hexadecimal digits
    fingerprint varchar(64) not null,
    constraint start_fingerprint_one primary key (kommun, part),
    constraint start_fingerprint_part check (part in ('PEOPLE', 'MODELS', 'MEETINGS'))
);
