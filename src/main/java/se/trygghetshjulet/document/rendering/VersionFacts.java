package se.trygghetshjulet.document.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printout.Fact;

/** What a document of any kind says of its version; of one that was in force before it came here, not when it was adopted. */
@Component
class VersionFacts {

    private final DocumentStore documents;

    VersionFacts(DocumentStore documents) {
        this.documents = documents;
    }

    List<Fact> of(Version<?> version) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Version", String.valueOf(version.number())));
        facts.add(new Fact("Läge", version.state().title()));
        Optional<StateEntry> adopted = documents.history(version.id()).stream()
                .filter(entry -> entry.state() == DocumentState.ADOPTED)
                .findFirst();
        String begun = PrintedDay.of(version.origin().draftedAt());
        if (adopted.map(StateEntry::cause).filter(StateReason.NONE::equals).isPresent()) {
            facts.add(new Fact("Inlagd", begun + ", redan gällande"));
        } else {
            facts.add(new Fact("Påbörjad", begun));
            adopted.ifPresent(entry -> facts.add(new Fact("Antagen", PrintedDay.of(entry.enteredAt()))));
        }
        return facts;
    }
}
