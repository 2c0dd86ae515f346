package se.trygghetshjulet.document;

import java.util.UUID;

/** The key by which a row is known in every version that has it, whatever it says and wherever it stands. */
public final class RowKey {

    private RowKey() {}

    public static String next() {
        return UUID.randomUUID().toString();
    }

    /** @param key null for a row that is new */
    public static String orNext(String key) {
        return key == null ? next() : key;
    }
}
