-- Several may sign for a party: each by the role, and each has one word to say about a document.
alter table signature add column signatory varchar(40);
update signature set signatory = case party when 'POLIS' then 'LOKALPOLISOMRADESCHEF' else 'KS_ORDFORANDE' end;
alter table signature alter column signatory set not null;
alter table signature add constraint signature_signatory check (signatory in (
        'SAKERHETSSAMORDNARE', 'KOMMUNPOLIS', 'UPPGIFTSLAMNARE', 'BRA_ORDFORANDE', 'BRA_LEDAMOT',
        'ATGARDSANSVARIG', 'REGISTRATOR', 'NAMNDSEKRETERARE', 'KS_ORDFORANDE', 'LOKALPOLISOMRADESCHEF', 'KOMMUNIKATOR'));

-- signed by hand: the scanned original is registered, and no file is signed electronically
alter table signature add column on_paper boolean default false not null;

-- why the files could not be signed electronically; null where nothing stands in the way
alter table signature add column fault varchar(1000);

alter table signature_document add column signatory varchar(40);
update signature_document set signatory = case party when 'POLIS' then 'LOKALPOLISOMRADESCHEF' else 'KS_ORDFORANDE' end;
alter table signature_document alter column signatory set not null;
alter table signature_document add constraint signature_document_signatory check (signatory in (
        'SAKERHETSSAMORDNARE', 'KOMMUNPOLIS', 'UPPGIFTSLAMNARE', 'BRA_ORDFORANDE', 'BRA_LEDAMOT',
        'ATGARDSANSVARIG', 'REGISTRATOR', 'NAMNDSEKRETERARE', 'KS_ORDFORANDE', 'LOKALPOLISOMRADESCHEF', 'KOMMUNIKATOR'));
alter table signature_document add constraint signature_document_each unique (document_version, signatory);
alter table signature_document drop constraint signature_document_once;

-- of the file that was shown to the one who signed
alter table signature_document add column sha256 varchar(64);
