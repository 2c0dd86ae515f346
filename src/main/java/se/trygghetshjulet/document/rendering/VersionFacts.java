package se.trygghetshjulet.document.rendering;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printout.Fact;

/** What a document of any kind says of its version. */
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
        facts.add(new Fact("Påbörjad", PrintedDay.of(version.origin().draftedAt())));
        documents.history(version.id()).stream()
                .filter(entry -> entry.state() == DocumentState.ADOPTED)
                .map(StateEntry::enteredAt)
                .findFirst()
                .ifPresent(adopted -> facts.add(new Fact("Antagen", PrintedDay.of(adopted))));
        return facts;
    }
}
