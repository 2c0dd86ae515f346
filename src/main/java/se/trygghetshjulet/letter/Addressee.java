package se.trygghetshjulet.letter;

import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.text.Blank;

/**
 * Somebody whom a letter goes to.
 *
 * @param person user id; null for somebody outside the product
 * @param name cut to what the log has room for
 * @param address e-mail address; empty if there is none, or none that any server would take
 */
public record Addressee(String person, String name, String address) {

    private static final int LONGEST_NAME = 300;

    /** RFC 5321, 4.5.3.1: 64 signs, an at sign and 255 signs. */
    private static final int LONGEST_ADDRESS = 320;

    public Addressee {
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        address = address == null || address.length() > LONGEST_ADDRESS ? "" : Blank.strip(address);
    }

    public static Addressee of(Contact contact) {
        return new Addressee(contact.id(), contact.name(), contact.email());
    }
}
