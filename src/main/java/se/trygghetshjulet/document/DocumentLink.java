package se.trygghetshjulet.document;

/**
 * Where somebody who is logged in finds a version, for forms that ask what one thinks of it. All addresses are paths.
 *
 * @param title with the number of the version
 * @param differencePage what it changes in the version that it revises; null where it revises none
 */
public record DocumentLink(String title, String state, String page, String pdf, String differencePage) {

    private static final String PAGES = "/dokument/";

    static DocumentLink to(Version<?> version, String title) {
        String page = PAGES + version.kommun() + "/" + version.id();
        return new DocumentLink(
                title + ", version " + version.number(),
                version.state().title(),
                page,
                page + ".pdf",
                version.basedOn() == null ? null : page + "/skillnad");
    }
}
