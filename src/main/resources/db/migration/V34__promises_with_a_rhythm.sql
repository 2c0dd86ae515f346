-- A promise to the citizens may come back by itself, as meetings do.

alter table occasion drop constraint occasion_kind;
alter table occasion add constraint occasion_kind check (kind in
    ('BRA_MOTE', 'LAGESBILDSMOTE', 'LEDNINGSMOTE', 'TRYGGHETSMATNING', 'TRYGGHETSVANDRING', 'RAPPORTERING', 'INSATS',
        'MEDBORGARLOFTE'));
