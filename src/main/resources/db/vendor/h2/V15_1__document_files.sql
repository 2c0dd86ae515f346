-- Documents as files: as printed, and once more for each who signed. The bytes stand apart, so that lists need not read them.
create table document_file (
    document_version bigint not null references document_version (id),
    -- 0 as printed; one more for each signature
    step_no integer not null,
    -- of all bytes
    sha256 varchar(64) not null,
    made_at timestamp with time zone not null,
    -- who signed; null as printed
    party varchar(20),
    signer_name varchar(200),
    signer_title varchar(200),
    primary key (document_version, step_no),
    constraint document_file_once unique (sha256),
    constraint document_file_party check (party in ('KOMMUN', 'POLIS')),
    constraint document_file_signer check ((step_no = 0) = (signer_name is null))
);

create table document_file_bytes (
    document_version bigint not null,
    step_no integer not null,
    bytes blob not null,
    primary key (document_version, step_no),
    constraint document_file_bytes_file foreign key (document_version, step_no)
        references document_file (document_version, step_no)
);
