package se.trygghetshjulet.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelBeside;
import se.trygghetshjulet.municipality.WheelBeside.Kind;

/**
 * What the wheels of a municipality have to show for each other. The law asks it of the municipality as a whole: another
 * document of its own counts, while a district's shows what has been done in a part of it and meets no duty alone.
 */
@Component
class WheelProofs {

    private static final Set<Duty> OF_DISTRICTS =
            EnumSet.of(Duty.LAGESBILD, Duty.LAGESBILD_RENEWED, Duty.PLAN, Duty.INFORMATION);

    private final List<Evidence> evidence;
    private final Municipalities municipalities;

    WheelProofs(List<Evidence> evidence, Municipalities municipalities) {
        this.evidence = evidence;
        this.municipalities = municipalities;
    }

    /** What meets the municipality's duties: its own, and that of other wheels that are about all of it. */
    List<Proof> counting(Municipality municipality) {
        Stream<Proof> ofOthers = municipality.documents().agreement().shared()
                ? all(municipalities.centralOf(municipality)).filter(proof -> proof.duty() == Duty.AGREEMENT)
                : ofWheels(municipality, Kind.DOCUMENT);
        return Stream.concat(all(municipality), ofOthers).toList();
    }

    /** What districts have done, to be shown beside. */
    List<Proof> ofDistricts(Municipality municipality) {
        return ofWheels(municipality, Kind.DISTRICT)
                .filter(proof -> OF_DISTRICTS.contains(proof.duty()))
                .toList();
    }

    private Stream<Proof> ofWheels(Municipality central, Kind kind) {
        return central.wheels().stream()
                .filter(wheel -> wheel.kind() == kind)
                .map((WheelBeside wheel) -> wheel.idIn(central.id()))
                .filter(municipalities::knows)
                .map(municipalities::get)
                .flatMap(wheel -> all(wheel).map(proof -> proof.in(wheel.name())));
    }

    private Stream<Proof> all(Municipality municipality) {
        return evidence.stream().flatMap(stage -> stage.of(municipality).stream());
    }
}
