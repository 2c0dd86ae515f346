package se.trygghetshjulet.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelBeside.Kind;
import se.trygghetshjulet.publication.PublishedYear.Page;

/** What a municipality's other wheels have published, in short; and promises with a term of their own. */
@Component
class WheelsBeside {

    private final Municipalities municipalities;
    private final PublishedYear published;
    private final Medborgarloften loften;
    private final Clock clock;

    WheelsBeside(Municipalities municipalities, PublishedYear published, Medborgarloften loften, Clock clock) {
        this.municipalities = municipalities;
        this.published = published;
        this.loften = loften;
        this.clock = clock;
    }

    /** Wheels of a kind together, in the order of the profile; none where there are none. */
    List<Group> of(Municipality central) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Group(
                        kind.title(),
                        central.wheels().stream()
                                .filter(wheel -> wheel.kind() == kind)
                                .map(wheel -> wheel.idIn(central.id()))
                                .filter(municipalities::knows)
                                .map(municipalities::get)
                                .map(this::wheel)
                                .toList()))
                .filter(group -> !group.wheels().isEmpty())
                .toList();
    }

    /** Signed promises with a term of their own that hold today or later, the first to begin first. */
    List<Medborgarlofte> promises(Municipality municipality) {
        LocalDate today = LocalDate.now(clock);
        return loften.withOwnTerm(municipality.id()).stream()
                .filter(lofte -> !lofte.validTo().isBefore(today))
                .toList();
    }

    private Wheel wheel(Municipality municipality) {
        Optional<Page> page = published.newest(municipality);
        return new Wheel(
                municipality.id(),
                municipality.name(),
                page.map(this::plan).orElse(null),
                page.map(Page::lofte).map(Medborgarlofte::title).orElse(null),
                promises(municipality).stream().map(this::promise).toList());
    }

    private Line plan(Page page) {
        return new Line(
                page.title(), state(page), page.plan().validFrom(), page.plan().validTo());
    }

    private Line promise(Medborgarlofte lofte) {
        return new Line(
                lofte.title(),
                lofte.spans(LocalDate.now(clock)) ? "gäller" : "kommer",
                lofte.validFrom(),
                lofte.validTo());
    }

    private String state(Page page) {
        LocalDate today = LocalDate.now(clock);
        if (page.plan().status() == DocumentState.TERMINATED) {
            return "upphörd";
        }
        if (page.plan().validTo() != null && page.plan().validTo().isBefore(today)) {
            return "har gått ut";
        }
        return page.plan().validFrom().isAfter(today) ? "beslutad" : "gäller";
    }

    record Group(String title, List<Wheel> wheels) {}

    /**
     * @param plan null where none is published
     * @param lofte what the one that goes with the plan is called; null where there is none
     * @param promises those with terms of their own
     */
    record Wheel(String id, String name, Line plan, String lofte, List<Line> promises) {}

    /**
     * @param state in words
     * @param to last day; null until further notice
     */
    record Line(String title, String state, LocalDate from, LocalDate to) {}
}
