package se.trygghetshjulet.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A calendar year, or a part of one, that a figure is about. */
public enum Part {
    YEAR(Kind.YEAR, "ar", "hela året"),
    H1(Kind.HALF, "h1", "första halvåret"),
    H2(Kind.HALF, "h2", "andra halvåret"),
    T1(Kind.TERTIAL, "t1", "tertial 1"),
    T2(Kind.TERTIAL, "t2", "tertial 2"),
    T3(Kind.TERTIAL, "t3", "tertial 3"),
    Q1(Kind.QUARTER, "k1", "kvartal 1"),
    Q2(Kind.QUARTER, "k2", "kvartal 2"),
    Q3(Kind.QUARTER, "k3", "kvartal 3"),
    Q4(Kind.QUARTER, "k4", "kvartal 4");

    /** What parts a year makes together. */
    public enum Kind {
        YEAR,
        HALF,
        TERTIAL,
        QUARTER;

        List<Part> parts() {
            return Arrays.stream(Part.values())
                    .filter(part -> part.kind == this)
                    .toList();
        }
    }

    private final Kind kind;
    private final String id;
    private final String title;

    Part(Kind kind, String id, String title) {
        this.kind = kind;
        this.id = id;
        this.title = title;
    }

    static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** In Swedish, without a capital. */
    public String title() {
        return title;
    }
}
