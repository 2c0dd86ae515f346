create table attachment_bytes (
    attachment bigint primary key references attachment (id),
    bytes bytea not null
);
