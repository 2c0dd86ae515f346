package se.trygghetshjulet.document;

import se.trygghetshjulet.municipality.WheelYear;

/**
 * Which document a version is a version of.
 *
 * @param turn that it belongs to; of year 0 where it came about between two turns
 * @param part tells several of a kind in one turn apart, such as a follow-up's period and party; empty where there is one
 */
public record DocumentKey(DocumentKind kind, WheelYear turn, String part) {

    @Override
    public String toString() {
        return kind + " " + turn + (part.isEmpty() ? "" : " " + part);
    }
}
