package se.trygghetshjulet.document;

import java.util.List;

/** A content that has been out of the product and is none any more; says in Swedish what is wrong with it. */
public final class MisshapenContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public MisshapenContent(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
