package se.trygghetshjulet.decision;

import java.util.Set;

/** Ids of the bodies that the law knows. Every other body is the profile's. */
final class LegalBodies {

    static final String KOMMUNSTYRELSE = "ks";
    static final String KOMMUNFULLMAKTIGE = "kf";

    /** Those that every municipality has (KL 3:1, 3:3). */
    static final Set<String> ALWAYS = Set.of(KOMMUNSTYRELSE, KOMMUNFULLMAKTIGE);

    private LegalBodies() {}
}
