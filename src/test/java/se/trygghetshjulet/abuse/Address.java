package se.trygghetshjulet.abuse;

/**
 * One address that the product answers at.
 *
 * @param template with what it names in braces
 * @param kind how it is asked
 */
record Address(String method, String template, Kind kind) implements Comparable<Address> {

    enum Kind {
        /** By Spring: GET, or a form. */
        PAGE,
        /** By Spring: a form with a file. */
        UPLOAD,
        /** The engine's REST interface. */
        ENGINE,
        /** The web apps' own interfaces. */
        WEB_APP
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("OPTIONS");
    }

    @Override
    public int compareTo(Address other) {
        int byTemplate = template.compareTo(other.template);
        return byTemplate == 0 ? method.compareTo(other.method) : byTemplate;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
