package se.trygghetshjulet.signature;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.municipality.WheelYear;

/** Those who are to sign: somebody must hold the role, and the one whom the profile names must hold it still. */
@Component
class SignatoryCoherence implements CoherenceCheck {

    private final Municipalities municipalities;
    private final People people;

    SignatoryCoherence(Municipalities municipalities, People people) {
        this.municipalities = municipalities;
        this.people = people;
    }

    @Override
    public Stream<Finding> findings(WheelYear year, Gate gate) {
        if (gate == Gate.PUBLICATION) {
            return Stream.empty();
        }
        Municipality municipality = municipalities.get(year.kommun());
        return municipality.parties().signing().stream()
                .flatMap(party -> municipality.signatories().of(party).stream()
                        .flatMap(signatory -> of(municipality, party, signatory)));
    }

    private Stream<Finding> of(Municipality municipality, Party party, Signatory signatory) {
        String group = signatory.role().group(municipality.id());
        if (people.of(Set.of(group), Set.of()).isEmpty()) {
            return Stream.of(Finding.blocking(
                    "Ingen har rollen " + signatory.role().title() + ", som skriver under för "
                            + municipality.partyName(party) + ".",
                    "Administratören lägger in den som har den i gruppen " + group + "."));
        }
        boolean stale = signatory.person() != null && !people.isMember(signatory.person(), group);
        return stale
                ? Stream.of(Finding.warning(
                        "Profilen anger " + signatory.person() + " som undertecknare för "
                                + municipality.partyName(party) + ", men den personen har inte rollen "
                                + signatory.role().title() + " längre.",
                        "Någon annan med rollen kan skriva under. Rätta profilen, och namnen i dokumenten om de står"
                                + " där."))
                : Stream.empty();
    }
}
