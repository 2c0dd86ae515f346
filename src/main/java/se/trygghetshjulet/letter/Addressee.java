package se.trygghetshjulet.letter;

import se.trygghetshjulet.engine.People.Contact;

/**
 * Somebody whom a letter goes to.
 *
 * @param person user id; null for somebody outside the product
 * @param address e-mail address; null or empty if there is none
 */
public record Addressee(String person, String name, String address) {

    public static Addressee of(Contact contact) {
        return new Addressee(contact.id(), contact.name(), contact.email());
    }
}
