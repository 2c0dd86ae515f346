-- What a proposal changes in what holds today, as the tjänsteskrivelse tells it.
alter table matter add column changes varchar(8000);
