package se.trygghetshjulet.absence;

/** Somebody will be away, or is back. In the transaction that registers it. */
public record AbsenceChanged(String kommun, String person) {}
