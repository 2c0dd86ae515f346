package se.trygghetshjulet.decision.minutes;

import java.util.Set;

/** Ids of the bodies that the law knows. Every other body is the profile's. */
public final class LegalBodies {

    public static final String KOMMUNSTYRELSE = "ks";
    public static final String KOMMUNFULLMAKTIGE = "kf";

    /** Those that every municipality has (KL 3:1, 3:3). */
    static final Set<String> ALWAYS = Set.of(KOMMUNSTYRELSE, KOMMUNFULLMAKTIGE);

    private LegalBodies() {}
}
