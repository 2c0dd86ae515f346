-- Whether a decision of a municipality has been corrected is asked each time that somebody reads its public page.
create index decision_correction_kommun on decision_correction (kommun);
