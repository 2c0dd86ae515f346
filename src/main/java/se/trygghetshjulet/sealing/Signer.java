package se.trygghetshjulet.sealing;

/**
 * Who signs, and for whom.
 *
 * @param kommun id of the municipality whose document it is
 * @param person user id, which the person's key is kept under
 * @param name first and last name, as the document has them
 * @param title such as "Kommunstyrelsens ordförande"
 * @param party what the one whom the person signs for is called
 */
public record Signer(String kommun, String person, String name, String title, String party) {}
