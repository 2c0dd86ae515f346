-- The words that the product knows, held by the database too; and one name for one thing.

alter table agreement_end rename to overenskommelse_end;
alter table agreement_case rename to overenskommelse_case;

-- an area is known by its key, whatever its number
alter table survey_advice drop column area_number;
alter table survey_advice add column area_key varchar(40);

alter table lagesbild_observation add constraint lagesbild_observation_trend check (trend in
    ('OKAR', 'MINSKAR', 'OFORANDRAT', 'OKANT'));

alter table occasion add constraint occasion_kind check (kind in
    ('BRA_MOTE', 'LAGESBILDSMOTE', 'LEDNINGSMOTE', 'TRYGGHETSMATNING', 'TRYGGHETSVANDRING', 'RAPPORTERING', 'INSATS'));
alter table occasion add constraint occasion_status check (status in ('PLANNED', 'HELD', 'CANCELLED'));
alter table meeting_observation add constraint meeting_observation_trend check (trend in
    ('OKAR', 'MINSKAR', 'OFORANDRAT', 'OKANT'));
alter table meeting_observation add constraint meeting_observation_severity check (severity in
    ('LITEN', 'TYDLIG', 'ALLVARLIG'));
alter table survey_advice add constraint survey_advice_revision check (revision in
    ('BEHALL', 'ANDRA', 'NYTT', 'UTGAR'));
alter table walk_finding add constraint walk_finding_outcome check (outcome in ('ATGARDAT', 'PAGAR', 'BLIR_INTE'));

alter table addendum add constraint addendum_status check (status in ('OPEN', 'IN_FORCE', 'DROPPED'));

alter table letter add constraint letter_status check (status in
    ('WRITTEN', 'SENT', 'BOUNCED', 'UNDELIVERABLE', 'DEAD', 'KEPT', 'WITHDRAWN'));
alter table preference add constraint preference_language check (language in ('sv', 'en'));
alter table preference add constraint preference_digest_hour check (digest_hour between 0 and 23);

alter table absence_task add constraint absence_task_kind check (kind in ('ASSIGNED', 'CANDIDATE'));
alter table absence add constraint absence_days check (first_day <= last_day);
alter table absence_notice add constraint absence_notice_days check (first_day <= last_day);

alter table task_action add constraint task_action_action check (action in ('NUDGED', 'MOVED', 'HANDED_OVER'));

alter table calendar_entry add constraint calendar_entry_kind check (kind in ('TASK', 'MEETING', 'OCCASION'));
alter table calendar_entry add constraint calendar_entry_status check (status in ('CONFIRMED', 'CANCELLED'));
alter table calendar_subscription add constraint calendar_subscription_kind check (kind in ('PERSON', 'KOMMUN'));
