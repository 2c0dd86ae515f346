package se.trygghetshjulet.opendata;

/** Under what anybody may use what is published: texts that authorities have decided are in nobody's copyright (1960:729 § 9). */
final class License {

    /** Creative Commons Zero 1.0, as DCAT-AP-SE names it. */
    static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";

    private License() {}
}
