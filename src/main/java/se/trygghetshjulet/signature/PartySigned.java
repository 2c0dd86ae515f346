package se.trygghetshjulet.signature;

import java.util.List;
import se.trygghetshjulet.municipality.Party;

/**
 * A party has signed.
 *
 * @param person user id
 * @param name as it was written in the form, like the title
 * @param versions of the documents that it signed, in their order
 */
public record PartySigned(String kommun, Party party, String person, String name, String title, List<Long> versions) {}
