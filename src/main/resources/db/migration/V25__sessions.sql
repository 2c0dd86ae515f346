-- Logins to Tasklist and Cockpit, so that every node knows them; the columns are Spring Session's.
create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    -- milliseconds since 1970
    creation_time bigint not null,
    last_access_time bigint not null,
    -- seconds
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
