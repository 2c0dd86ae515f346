package se.trygghetshjulet.handlingsplan;

import java.util.Locale;

/** What the parties sign. */
public enum DocumentKind {
    PLAN,
    MEDBORGARLOFTE,
    OVERENSKOMMELSE;

    /** @param id as in the models: medborgarlofte */
    public static DocumentKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
