-- The name in the certificate of somebody who wants to sign, where it is another than the signatory's, and who has found that it
-- is the same person: somebody else than he.
alter table signature add column other_name varchar(300);
alter table signature add column name_accepted_by varchar(255);
alter table signature add constraint signature_name_accepted check (name_accepted_by is null or other_name is not null);
alter table signature add constraint signature_name_four_eyes check (name_accepted_by is null or name_accepted_by <> person);

-- When the time-stamp ends that closes a file; written once for each step, null where none closes it.
create table document_file_stamp (
    document_version bigint not null,
    step_no integer not null,
    ends_at timestamp with time zone,
    primary key (document_version, step_no),
    constraint document_file_stamp_file foreign key (document_version, step_no)
        references document_file (document_version, step_no)
);

create index document_file_stamp_end on document_file_stamp (ends_at);

-- a file that was stamped anew has a step of its own that nobody has signed
alter table document_file drop constraint document_file_signer;
alter table document_file add constraint document_file_signer check (step_no > 0 or signer_name is null);
