package se.trygghetshjulet.document;

/**
 * Where somebody who is logged in finds a version, for forms that ask what one thinks of it. All addresses are paths.
 *
 * @param title with the number of the version
 * @param differencePage what it changes in the version that it revises; null where it revises none
 * @param commentPage where comments of its text are; null once it is decided
 * @param comments how many wait for an answer, in Swedish; null where commentPage is
 */
public record DocumentLink(
        String title,
        String state,
        String page,
        String pdf,
        String differencePage,
        String commentPage,
        String comments) {

    private static final String PAGES = "/dokument/";

    /** @param open how many comments wait for an answer */
    static DocumentLink to(Version<?> version, String title, long open) {
        boolean mayChange = version.state() == DocumentState.DRAFT || version.state() == DocumentState.PROPOSED;
        String page = PAGES + version.kommun() + "/" + version.id();
        return new DocumentLink(
                title + ", version " + version.number(),
                version.state().title(),
                page,
                page + ".pdf",
                version.basedOn() == null ? null : page + "/skillnad",
                mayChange ? page + "/synpunkter" : null,
                mayChange ? comments(open) : null);
    }

    private static String comments(long open) {
        if (open == 0) {
            return "synpunkter från Word";
        }
        return open == 1 ? "1 synpunkt från Word att svara på" : open + " synpunkter från Word att svara på";
    }
}
