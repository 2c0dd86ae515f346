-- Which parties there are is each municipality's own: a word of any of them, which stands for one and never for all together.
alter table signature drop constraint signature_party;
alter table signature add constraint signature_party check (party = upper(party) and party <> 'BADA');
alter table signature_document drop constraint signature_document_party;
alter table signature_document add constraint signature_document_party check (party = upper(party) and party <> 'BADA');
alter table document_file drop constraint document_file_party;
alter table document_file add constraint document_file_party check (party = upper(party) and party <> 'BADA');
alter table document_scan drop constraint document_scan_party;
alter table document_scan add constraint document_scan_party check (party = upper(party) and party <> 'BADA');
alter table lagesbild_answer drop constraint lagesbild_answer_party;
alter table lagesbild_answer add constraint lagesbild_answer_party check (party = upper(party) and party <> 'BADA');
alter table termination drop constraint termination_party;
alter table termination add constraint termination_party check (party = upper(party) and party <> 'BADA');

-- One and the same role may sign for several parties, once for each.
alter table signature_document add constraint signature_document_for_each unique (document_version, party, signatory);
alter table signature_document drop constraint signature_document_each;
alter table document_file add constraint document_file_for_each unique (document_version, party, signatory);
alter table document_file drop constraint document_file_each;
alter table document_scan add constraint document_scan_for_each unique (document_version, party, signatory, sha256);
alter table document_scan drop constraint document_scan_once;

-- That each of the other parties has had a notice; takes_back where it agrees to the notice being taken back.
create table termination_receipt (
    kommun varchar(64) not null,
    termination bigint not null references termination (id),
    party varchar(20) not null,
    received_on date not null,
    received_by varchar(255),
    takes_back boolean not null,
    constraint termination_receipt_once primary key (termination, party),
    constraint termination_receipt_party check (party = upper(party) and party <> 'BADA')
);
