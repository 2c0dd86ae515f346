package se.trygghetshjulet.followup;

/** The joint compilation of a period. */
record JointSummary(int periodNo, String summary, String deviations) {}
