package se.trygghetshjulet.handlingsplan;

import org.springframework.data.relational.core.mapping.Table;

/** What BRÅ wants with an area in the new version, and why. */
@Table("plan_priority")
record Priority(String baseNumber, String name, Revision revision, String reason) {}
