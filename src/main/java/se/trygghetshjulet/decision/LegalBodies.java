package se.trygghetshjulet.decision;

/** Ids of the bodies that the law knows. Which body proposes is the profile's. */
final class LegalBodies {

    static final String KOMMUNSTYRELSE = "ks";
    static final String KOMMUNFULLMAKTIGE = "kf";

    private LegalBodies() {}
}
